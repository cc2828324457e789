"""What the tests beside the harness share: pages by the hundred, a program that is ended at some moment, a small disk of
one's own, and another user. It names no faults.
"""
import ctypes
import os
import shutil
import signal
import struct
import subprocess
import tempfile
import time
from pathlib import Path

from harness import HANDBILL, Site, environment, run, state

# Nobody's number: what it owns, no other process of this machine uses.
STRANGER = 60606

PAGE = """---
type: page
title: {title}
summary: What this page is about.
version: "1.0"
published: 2026-10-01
reviewed: 2026-10-01
review_by: 2028-01-01
reviewed_by: information team
status: approved
---

{text}
"""

QUICK = ['--no-leaflets', '--no-fonts']


def page(title, text='The bus comes on Monday.'):
    """A page that has no faults."""
    return PAGE.format(title=title, text=text)


def many(site, count, words):
    """Writes pages, each with `words` in it, so that other words make another site."""
    for number in range(count):
        text = f'The bus comes on day {number}. {words}\n\n## More\n\nCall {{ $helpline }}.'
        site.write(f'content/start/page-{number}.md', page(f'Page {number}', text))


def strangers(out):
    """Puts files into an output that nobody made with Handbill, one of them in a folder of Handbill's."""
    (out / 'notes').mkdir()
    (out / 'notes' / 'mine.txt').write_text('keep me')
    (out / 'start' / 'robots.bak').write_bytes(b'\0\1')
    (out / 'CNAME').write_text('example.org\n')


def old_and_new(site, count=150):
    """Publishes an old site with files of others in it, and writes the sources of a new one. Gives the state of the old
    one, and that of the new one as it must become."""
    many(site, count, 'Bring the old letter.')
    built(site.build())
    strangers(site.out)
    old = state(site.out)
    many(site, count + 5, 'Bring the new letter.')
    (site.root / 'content/start/page-1.md').unlink()
    aside = site.folder / 'aside' / 'public'
    built(run('build', site.root, '--out', aside, *QUICK))
    strangers(aside)
    new = state(aside)
    shutil.rmtree(aside.parent)
    assert old != new
    return old, new


def built(ran):
    """Holds that a run has built."""
    assert ran.code == 0, f'exit {ran.code}: {ran.said[-900:]}'
    return ran


def refusal(ran, *words):
    """Holds that a run was refused in words: exit 1 or 2, no panic, each of `words` said."""
    assert ran.code in (1, 2), f'exit {ran.code}: {ran.said[-900:]}'
    assert 'panicked' not in ran.said, ran.said[-900:]
    for word in words:
        assert word.lower() in ran.said.lower(), f'{word!r} is not in: {ran.said[-900:]}'
    return ran


def leftovers(folder):
    """What a build or another command has left behind below a folder: what it was making."""
    own = [it for it in Path(folder).rglob('.*') if '.handbill-' in it.name and it.name != '.handbill-manifest']
    return sorted(str(it.relative_to(folder)) for it in own)


def halves(folder):
    """Results that were not whole when a build ended. Who is killed may leave some, which are never taken for whole ones."""
    return sorted(str(it.relative_to(folder)) for it in Path(folder).rglob('.half-*'))


def staged(folder):
    """Whether a new site is being made in a folder."""
    return any(it.name.startswith('.handbill-') for it in Path(folder).iterdir())


def changes(one, other):
    """In a few words, how two states differ."""
    gone, come = sorted(one.keys() - other.keys()), sorted(other.keys() - one.keys())
    others = sorted(it for it in one.keys() & other.keys() if one[it] != other[it])
    parts = [('gone', gone), ('new', come), ('other', others)]
    return '; '.join(f'{len(names)} {what} ({", ".join(names[:3])})' for what, names in parts if names) or 'nothing'


def same(now, then, what='what stands'):
    """Holds that two states are one, and says what differs."""
    assert now == then, f'{what} is not as it must be: {changes(then, now)}'


def one_of(now, *wholes):
    """Holds that a state is one of several, and says how it differs from the first and the last."""
    assert now in wholes, f'neither: from the first {changes(wholes[0], now)}; from the last {changes(wholes[-1], now)}'


class Started:
    """The program, started and not waited for; what it says is kept. `prefix`, `env`, `before`: as of `run`."""

    def __init__(self, *arguments, cwd=None, env=None, prefix=(), before=None):
        self.out, self.err = tempfile.TemporaryFile(), tempfile.TemporaryFile()

        def ready():
            # Who started the tests in the background may have had these ignored.
            for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
                signal.signal(number, signal.SIG_DFL)
            if before:
                before()
        self.process = subprocess.Popen(
            [*map(str, prefix), HANDBILL, *map(str, arguments)], cwd=cwd, env=environment(env), stdout=self.out,
            stderr=self.err, stdin=subprocess.DEVNULL, preexec_fn=ready)

    def goes_on(self):
        """Whether it still runs."""
        return self.process.poll() is None

    def until(self, is_there, seconds=30):
        """Waits until something is there, or the program has ended. Whether it is there."""
        end = time.monotonic() + seconds
        while self.goes_on() and time.monotonic() < end:
            if is_there():
                return True
            time.sleep(0.002)
        return is_there()

    def end(self, number=signal.SIGKILL, within=20):
        """Sends a signal, waits, and gives the exit code."""
        if self.goes_on():
            self.process.send_signal(number)
        return self.wait(within)

    def wait(self, within=60):
        """Waits until it has ended, and gives the exit code."""
        try:
            return self.process.wait(within)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise AssertionError(f'did not end in {within} s') from None

    @property
    def said(self):
        """What it has said so far."""
        told = ''
        for file in (self.out, self.err):
            file.seek(0)
            told += file.read().decode('utf-8', 'replace')
        return told


def put_in_place(folders, action):
    """The files that came into their place by a new name while `action` ran, in the order in which they came: as the
    system tells of them (inotify)."""
    moved_to, found = 0x80, []
    system = ctypes.CDLL(None, use_errno=True)
    ear = system.inotify_init1(os.O_NONBLOCK)
    assert ear >= 0, 'this system tells of no changes, so this was not tested'
    watched = {system.inotify_add_watch(ear, os.fsencode(it), moved_to): it for it in folders}
    action()
    told = os.read(ear, 1 << 20)
    os.close(ear)
    while told:
        watch, _, _, length = struct.unpack_from('iIII', told)
        found.append(watched[watch] / os.fsdecode(told[16:16 + length].rstrip(b'\0')))
        told = told[16 + length:]
    return found


class Disk:
    """A small disk in memory at a folder, for the program alone: in a mount namespace of its own. Fails, with the reason,
    where this machine gives none. `seen`: the folder as the tests see it; `prefix`: what runs the program in it."""

    def __init__(self, folder, options):
        self.folder = Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        own = [] if os.geteuid() == 0 else ['--user', '--map-root-user']
        script = 'mount -t tmpfs -o "$2" handbill-test "$1" && echo ready && exec sleep 600'
        self.holder = subprocess.Popen(['unshare', '--mount', *own, 'sh', '-c', script, 'sh', self.folder, options],
                                       stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        said = self.holder.stdout.readline().decode().strip()
        if said != 'ready':
            self.holder.kill()
            self.holder.wait()
            raise AssertionError(f'no disk could be had, so this was not tested: {said}')
        number = str(self.holder.pid)
        user = [] if os.geteuid() == 0 else ['--user', '--preserve-credentials']
        self.prefix = ['nsenter', '--target', number, '--mount', *user]
        self.seen = Path(f'/proc/{number}/root{self.folder}')

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.holder.kill()
        self.holder.wait()
        self.holder.stdout.close()

    def remount(self, options):
        """Mounts it anew with other options, such as ro."""
        subprocess.run([*self.prefix, 'mount', '-o', f'remount,{options}', self.folder], check=True)

    def fill(self, left):
        """Fills it with a file, but for so many bytes."""
        about = os.statvfs(self.seen)
        (self.seen / 'filler').write_bytes(bytes(max(about.f_bavail * about.f_frsize - left, 0)))

    def clear(self):
        """Takes that file away."""
        (self.seen / 'filler').unlink()


def as_stranger(number=STRANGER):
    """For `before`: from here on as another user, whom the modes of files hold back; root they do not."""
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(number)
        os.setuid(number)


def hand_over(site, number=STRANGER):
    """Gives a site to the other user, and lets them reach it and the program."""
    if os.geteuid() != 0:
        return
    for folder in [HANDBILL.parent, *HANDBILL.parents]:
        reached = os.stat(folder).st_mode & 0o001
        assert reached, f'another user cannot reach the program (at {folder}), so this was not tested: set HANDBILL'
    Site.start.parent.chmod(0o711)
    for path in [site.folder, *site.folder.rglob('*')]:
        os.chown(path, number, number, follow_symlinks=False)
