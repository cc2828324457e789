"""Limits of the machine: a full disk, a quota, no permission, too few open files, too little memory, too few threads, a disk
that cannot be written. What stands stays, and it is said why nothing was published."""
import os
import resource
import shutil
import signal

from harness import fault, run, state
from trials import (QUICK, STRANGER, Disk, as_stranger, built, changes, hand_over, leftovers, many, old_and_new, page, refusal,
                    same)


# Another one in each run of the tests, since two may go on at once.
LONELY = STRANGER + 1 + os.getpid() % 1000


def on_disk(site, options):
    """A disk of its own with an old site on it, and the sources of a new one; what both look like."""
    disk = Disk(site.folder / 'disk', options)
    try:
        old, new = old_and_new(site, 60)
        shutil.copytree(site.out, disk.seen / 'public')
    except BaseException:
        disk.__exit__()
        raise
    return disk, old, new


def build_on(site, disk, **how):
    return run('build', site.root, '--out', disk.folder / 'public', *QUICK, prefix=disk.prefix, **how)


@fault('the disk of the output is full, or becomes it at some moment: the old site stays, it is told, and then it goes on')
def full_disk(site):
    disk, old, new = on_disk(site, 'size=8m')
    with disk:
        for left in (0, 4096, 8192, 20_000, 60_000, 150_000, 300_000, 500_000):
            disk.fill(left)
            refusal(build_on(site, disk), 'No space left on device', 'Nothing in the output folder was changed')
            disk.clear()
            same(state(disk.seen / 'public'), old)
            assert leftovers(disk.seen) == [], f'left behind with {left} bytes: {leftovers(disk.seen)}'
        built(build_on(site, disk))
        same(state(disk.seen / 'public'), new)


@fault('the disk of the output can hold no more files (no inodes): the old site stays, it is told, and then it goes on')
def no_inodes(site):
    disk, old, new = on_disk(site, 'size=20m,nr_inodes=1000')
    with disk:
        for left in (0, 1, 3, 40, 100):
            spare = disk.seen / 'spare'
            spare.mkdir()
            for number in range(os.statvfs(disk.seen).f_favail - left):
                (spare / str(number)).touch()
            refusal(build_on(site, disk), 'No space left on device', 'Nothing in the output folder was changed')
            shutil.rmtree(spare)
            same(state(disk.seen / 'public'), old)
            assert leftovers(disk.seen) == [], leftovers(disk.seen)
        built(build_on(site, disk))
        same(state(disk.seen / 'public'), new)


@fault('the output lies on another disk than the project: it is built there, whole, and nothing lies beside it')
def other_disk(site):
    disk, _, new = on_disk(site, 'size=20m')
    with disk:
        built(build_on(site, disk))
        same(state(disk.seen / 'public'), new)
        assert [it.name for it in disk.seen.iterdir()] == ['public'], 'something lies beside the output'


@fault('the output folder is itself a disk that is mounted: it is told what to do, and the disk stays as it is')
def mounted(site):
    with Disk(site.folder / 'public', 'size=20m') as disk:
        (disk.seen / 'mine.txt').write_text('keep me')
        before = state(disk.seen)
        ran = run('build', site.root, '--out', disk.folder, *QUICK, prefix=disk.prefix)
        refusal(ran, str(disk.folder), 'mounted disk', 'name a folder inside it')
        same(state(disk.seen), before)
        assert leftovers(site.folder) == [], leftovers(site.folder)


@fault('another disk is mounted inside the output: it is refused, and that disk stays as it is')
def mounted_inside(site):
    built(site.build())
    before = state(site.out)
    with Disk(site.out / 'store', 'size=1m') as disk:
        (disk.seen / 'mine.txt').write_text('keep me')
        site.write('content/start/second.md', page('Second'))
        refusal(site.build(prefix=disk.prefix), 'Another disk is mounted at', 'store')
        assert (disk.seen / 'mine.txt').read_text() == 'keep me'
    (site.out / 'store').rmdir()
    same(state(site.out), before)


@fault('the disk of the output can only be read: the old site stays, and it is told')
def read_only_disk(site):
    disk, old, _ = on_disk(site, 'size=20m')
    with disk:
        disk.remount('ro')
        refusal(build_on(site, disk), 'Read-only file system', 'Nothing in the output folder was changed')
        same(state(disk.seen / 'public'), old)


@fault('the project lies on a disk that can only be read: it is built elsewhere all the same')
def read_only_project(site):
    built(site.build())
    whole = state(site.out)
    shutil.rmtree(site.out)
    shutil.rmtree(site.root / '.handbill')
    with Disk(site.folder / 'disk', 'size=20m') as disk:
        shutil.copytree(site.root, disk.seen / 'start')
        disk.remount('ro')
        built(run('build', disk.folder / 'start', '--out', site.out, *QUICK, prefix=disk.prefix))
        refusal(run('build', disk.folder / 'start', *QUICK, prefix=disk.prefix), 'Read-only file system')
    same(state(site.out), whole)


def quota(is_ignored):
    """No file may be larger than so many bytes."""
    def test(site):
        old, new = old_and_new(site, 60)
        shutil.rmtree(site.root / '.handbill')

        def before():
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN if is_ignored else signal.SIG_DFL)
        for size in (0, 10, 100, 1000, 3000, 6000):
            ran = site.build(limits={resource.RLIMIT_FSIZE: size}, before=before)
            same(state(site.out), old)
            if is_ignored:
                # What it says goes into a file too, of which a part may be cut off.
                assert ran.code == 1, f'exit {ran.code} with {size} bytes: {ran.said[-600:]}'
                assert size < 300 or 'File too large' in ran.said, ran.said[-600:]
                assert leftovers(site.folder) == [], leftovers(site.folder)
            else:
                assert ran.code in (1, -signal.SIGXFSZ), f'exit {ran.code} with {size} bytes: {ran.said[-600:]}'
            assert 'panicked' not in ran.said, ran.said[-600:]
        built(site.build())
        same(state(site.out), new)
        assert leftovers(site.folder) == [], leftovers(site.folder)
    how = 'and is told of it' if is_ignored else 'and the system ends who goes over it'
    fault(f'a quota: no file may be larger than some bytes, {how}: the old site stays')(test)


quota(is_ignored=True)
quota(is_ignored=False)


def judged(ran, now, old, new, words):
    """What is wrong with a run under a limit; none where it built, or said why not and left the old site."""
    if 'panicked' in ran.said:
        return 'it panicked: ' + ran.said[ran.said.index('panicked'):][:300]
    if now not in (old, new) or (now == new) != (ran.code == 0):
        return f'exit {ran.code}, and what stands is not as that says: {changes(old, now)}'
    if ran.code != 0 and not any(it in ran.said for it in words):
        return f'exit {ran.code} without a reason: {ran.said[-300:]!r}'
    return None


def alone():
    """As a user who runs nothing else: processes are counted by user, and other tests run as the usual stranger."""
    as_stranger(LONELY)


def tight(name, what, sizes, words):
    """A build with less and less of something: the old site or, with exit code 0, the new one; never a panic or a half."""
    def test(site):
        old, new = old_and_new(site, 60)
        kept, told, wrong = site.folder / 'kept', [], []
        shutil.copytree(site.out, kept)
        for size in sizes:
            for folder in (site.out, site.root / '.handbill'):
                shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(kept, site.out)
            hand_over(site, LONELY)
            try:
                ran = site.build(limits={what: size, resource.RLIMIT_CORE: 0}, before=alone, timeout=60)
            except BlockingIOError:
                # The system did not even begin the program.
                same(state(site.out), old)
                told.append(f'{size}: not begun')
                continue
            reason = judged(ran, state(site.out), old, new, words)
            wrong += [f'with {size}: {reason}'] if reason else []
            told.append(f'{size}: {ran.code}')
        built(site.build(before=alone))
        same(state(site.out), new)
        assert leftovers(site.folder) == [], leftovers(site.folder)
        assert not wrong, '\n'.join(wrong)
        return ', '.join(told)
    fault(f'{name}: the site is built, or the old one stays and it is told')(test)


MIB = 1 << 20
tight('too few open files', resource.RLIMIT_NOFILE, (4, 6, 8, 10, 12, 16, 24, 64), ['open files'])
tight('too few processes', resource.RLIMIT_NPROC, (1, 2, 3, 4, 6, 10), ['temporarily unavailable', 'threads'])
tight('too little memory', resource.RLIMIT_AS, [it * MIB for it in (115, 130, 160, 300, 900)], ['memory', 'allocat'])
tight('too small a stack', resource.RLIMIT_STACK, [it * 1024 for it in (64, 256, 1024)], ['stack'])


def forbidden(name, shut, *words):
    """A build by somebody who may not do something: it is refused in words, and the old site stays."""
    def test(site):
        old, new = old_and_new(site, 10)
        hand_over(site)
        opened = shut(site)
        before = state(site.out)
        ran = refusal(site.build(before=as_stranger), *words)
        opened()
        assert before != old or 'Could not' in ran.said or 'Check' in ran.said, ran.said
        same(state(site.out), old)
        assert leftovers(site.folder) == [], leftovers(site.folder)
        hand_over(site)
        built(site.build(before=as_stranger))
        same(state(site.out), new)
    fault(f'no permission {name}: it is refused by name, and the old site stays')(test)


def shutting(path, mode):
    """Takes permission from a path of the site; gives what puts it back."""
    def shut(site):
        place = site.folder / path
        was = place.stat().st_mode
        if os.geteuid() == 0 and mode == 'of root':
            os.chown(place, 0, 0)
            return lambda: os.chown(place, os.stat(site.root).st_uid, -1)
        place.chmod(0o500 if mode == 'of root' else mode)
        return lambda: place.chmod(was)
    return shut


forbidden('to write beside the output', shutting('.', 0o555), 'Permission denied', 'Nothing in the output folder was changed')
forbidden('to move the output, which another user owns', shutting('public', 'of root'), 'Permission denied')
forbidden('to read a page', shutting('site/content/start/index.md', 0o000), 'Permission denied', 'start/index.md')
forbidden('to read a folder of pages', shutting('site/content/start', 0o000), 'Permission denied', 'content/start')
forbidden('to look into a folder of others in the output', shutting('public/notes', 0o000), 'Permission denied', 'notes')
forbidden('to read the list of made files', shutting('public/.handbill-manifest', 0o000), 'Permission denied', '.handbill-manifest')


@fault('no permission to read a file of others in the output: it stays, with its mode')
def unreadable_stranger(site):
    built(site.build())
    path = site.out / 'mine.txt'
    path.write_text('keep me')
    path.chmod(0o000)
    hand_over(site)
    site.write('content/start/second.md', page('Second'))
    ran = site.build(before=as_stranger)
    assert path.stat().st_mode & 0o777 == 0 and path.stat().st_size == 7
    assert ran.code == 0 or 'mine.txt' in ran.said, ran.said
    assert 'panicked' not in ran.said


@fault('no permission to read a page that Handbill made: it is made anew')
def unreadable_own(site):
    built(site.build())
    whole = state(site.out)
    hand_over(site)
    (site.out / 'start/en-GB/index.html').chmod(0o000)
    (site.out / 'start/en-GB/privacy').chmod(0o500)
    built(site.build(before=as_stranger))
    same(state(site.out), whole)
    assert (site.out / 'start/en-GB/index.html').stat().st_mode & 0o777 == 0o644
    assert leftovers(site.folder) == [], leftovers(site.folder)


@fault('no processor time is left (SIGXCPU) in the middle of a build: the old site stays, and the next build goes on', slow=True)
def no_time(site):
    old, _ = old_and_new(site, 60)
    many(site, 4000, 'Bring the new letter.')
    ran = site.build(limits={resource.RLIMIT_CPU: 1, resource.RLIMIT_CORE: 0})
    assert ran.code in (0, -signal.SIGXCPU, -signal.SIGKILL), f'exit {ran.code}: {ran.said[-600:]}'
    assert ran.code == 0 or state(site.out) == old, changes(old, state(site.out))
    built(site.build())
    assert (site.out / 'start/en-GB/page-3999/index.html').is_file() and leftovers(site.folder) == []


@fault('there is no folder for temporary files: nothing needs it')
def no_temporary_folder(site):
    built(site.build(env={'TMPDIR': str(site.folder / 'nowhere'), 'HOME': str(site.folder / 'nowhere')}))
    built(site.build(env={'TMPDIR': '', 'HOME': None, 'PATH': ''}))
