"""Output: what stands is the old site or the new one, whole, whatever ends the build and whoever builds beside it."""
import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

from harness import HANDBILL, environment, fault, run, state
from trials import QUICK, Started, built, halves, leftovers, many, old_and_new, one_of, page, same, staged, strangers

@fault('a page with an error leaves the old site as it is, and a new folder is not begun')
def broken_page(site):
    broken = site.write('content/start/broken.md', '---\ntitle: [\n---\n')
    site.refused('content/start/broken.md')
    assert not site.out.exists()
    broken.unlink()
    built(site.build())
    site.write('content/start/broken.md', '---\ntitle: [\n---\n')
    site.refused('content/start/broken.md')
    assert leftovers(site.folder) == []


@fault('built again with nothing changed: the same bytes, and no file is touched')
def again(site):
    built(site.build())
    before = state(site.out)
    touched = {it: os.stat(it).st_mtime_ns for it in site.out.rglob('*')}
    built(site.build())
    same(state(site.out), before)
    assert touched == {it: os.stat(it).st_mtime_ns for it in site.out.rglob('*')}


@fault('a page that was deleted is not left behind, and what others put there stays')
def page_gone(site):
    site.write('content/start/gone.md', page('Gone'))
    built(site.build())
    strangers(site.out)
    (site.root / 'content/start/gone.md').unlink()
    built(site.build())
    assert not list(site.out.rglob('gone*')), 'a page that was taken back is still public'
    assert (site.out / 'notes/mine.txt').read_text() == 'keep me'
    assert (site.out / 'start/robots.bak').read_bytes() == b'\0\1'


@fault('somebody damaged files of the output: the next build mends them')
def damaged_output(site):
    built(site.build())
    whole = state(site.out)
    (site.out / 'start/en-GB/index.html').write_text('harmed')
    (site.out / 'start/sitemap.xml').unlink()
    shutil.rmtree(site.out / 'start/assets')
    built(site.build())
    same(state(site.out), whole)


def put_back(site, kept, old):
    """The old site again, and nothing of an earlier build to make the next one quicker."""
    shutil.rmtree(site.root / '.handbill', ignore_errors=True)
    if not site.out.exists() or state(site.out) != old:
        shutil.rmtree(site.out, ignore_errors=True)
        shutil.copytree(kept, site.out, symlinks=True, copy_function=os.link)


def begin(site):
    return Started('build', site.root, '--out', site.out, *QUICK)


def how_long(site, kept, old):
    """How many seconds a build takes that nobody ends."""
    put_back(site, kept, old)
    start = time.monotonic()
    assert begin(site).wait() == 0
    return time.monotonic() - start


def keep(site):
    """A copy of the old site, to put back."""
    kept = site.folder / 'kept'
    shutil.copytree(site.out, kept, symlinks=True)
    return kept


def healed(site, new):
    """The next build makes the new site, and clears away what is left of the one before."""
    built(site.build())
    same(state(site.out), new)
    assert leftovers(site.folder) == [], f'left behind: {leftovers(site.folder)}'


def killed(kills, slow):
    """A build is killed at so many moments from its start to its end."""
    def test(site):
        old, new = old_and_new(site)
        kept, ended = keep(site), 0
        whole = how_long(site, kept, old)
        for number in range(kills):
            put_back(site, kept, old)
            build = begin(site)
            time.sleep(whole * (number + 0.5) / kills)
            ended += build.end() == -signal.SIGKILL
            one_of(state(site.out), old, new)
            if number % 5 == 4:
                healed(site, new)
        assert ended > kills / 3, f'only {ended} builds were killed before their end: this has tested too little'
        return f'{ended} were killed before their end'
    name = f'killed at {kills} moments of a build: the old site or the new one, and the next build leaves nothing behind'
    fault(name, slow=slow)(test)


killed(5, slow=False)
killed(25, slow=True)


def killed_while_writing(kills, slow):
    """A build is killed as soon as it writes, and so many times a little later."""
    def test(site):
        old, new = old_and_new(site)
        kept, halves = keep(site), 0
        for number in range(kills):
            put_back(site, kept, old)
            build = begin(site)
            assert build.until(lambda: staged(site.folder)) or build.process.returncode == 0
            time.sleep(0.003 * number)
            build.end()
            halves += staged(site.folder)
            one_of(state(site.out), old, new)
            healed(site, new)
        assert halves, 'no build was killed while it wrote: this has tested too little'
        return f'{halves} left a half, which was cleared'
    name = f'killed {kills} times while the new site is written: the old site or the new one, and the next build mends it'
    fault(name, slow=slow)(test)


killed_while_writing(3, slow=False)
killed_while_writing(15, slow=True)


@fault('killed while the first site is written: nothing, or the new one whole')
def killed_first(site):
    many(site, 150, 'Bring the letter.')
    built(site.build())
    new = state(site.out)
    for number in range(6):
        shutil.rmtree(site.out, ignore_errors=True)
        shutil.rmtree(site.root / '.handbill', ignore_errors=True)
        build = begin(site)
        build.until(lambda: staged(site.folder))
        time.sleep(0.006 * number)
        build.end()
        assert not site.out.exists() or state(site.out) == new, 'half a site stands'
    built(site.build())
    same(state(site.out), new)
    assert leftovers(site.folder) == []


def ended_by(number, names, slow=False):
    """A build that is ended politely at many moments leaves nothing behind at all."""
    def test(site):
        old, new = old_and_new(site)
        kept, ended = keep(site), 0
        whole = how_long(site, kept, old)
        for moment in range(8):
            put_back(site, kept, old)
            build = begin(site)
            if moment % 2:
                build.until(lambda: staged(site.folder))
                time.sleep(0.003 * moment)
            else:
                time.sleep(whole * moment / 8)
            code = build.end(number)
            ended += code != 0
            assert code in (0, -number, 130, 128 + number), f'exit {code}: {build.said[-600:]}'
            assert 'panicked' not in build.said, build.said[-600:]
            one_of(state(site.out), old, new)
            left = leftovers(site.folder) + halves(site.folder)
            assert left == [], f'left behind: {left}'
        assert ended > 2, f'only {ended} builds were ended before their end: this has tested too little'
        return f'{ended} were ended before their end'
    fault(f'{names} at many moments of a build: the old site or the new one, and nothing is left behind', slow=slow)(test)


ended_by(signal.SIGINT, 'Ctrl-C')
ended_by(signal.SIGTERM, 'asked to end (SIGTERM)')
ended_by(signal.SIGHUP, 'the terminal is closed (SIGHUP)', slow=True)


@fault('Ctrl-C 40 times while the folders of a new site are made: all that was made goes, or the next build clears it', slow=True)
def ended_among_folders(site):
    old, _ = old_and_new(site, 300)
    kept, ended = keep(site), 0
    for number in range(40):
        put_back(site, kept, old)
        build = begin(site)
        assert build.until(lambda: staged(site.folder)) or build.process.returncode == 0
        time.sleep(0.002 * (number % 15))
        ended += build.end(signal.SIGINT) != 0
        left = [str(it.relative_to(site.folder)) for it in site.folder.glob('.handbill-*/**/*')]
        if leftovers(site.folder):
            built(site.build())
            then = 'and the next build leaves them there' if leftovers(site.folder) else 'until the next build'
            raise AssertionError(f'{len(left)} things are left behind, {then}: {", ".join(left[:4])}')
    assert ended > 5, f'only {ended} builds were ended before their end: this has tested too little'


@fault('four builds of other sites into one folder at once: one of them whole, and the others say why not')
def at_once(site):
    roots, wholes = [], []
    for number in range(4):
        root = site.folder / f'root-{number}'
        shutil.copytree(site.root, root)
        for at in range(40):
            (root / f'content/start/place-{number}-{at}.md').write_text(page(f'Place {number} {at}'))
        built(run('build', root, '--out', site.folder / 'aside' / 'public', *QUICK))
        wholes.append(state(site.folder / 'aside' / 'public'))
        shutil.rmtree(site.folder / 'aside')
        roots.append(root)
    for _ in range(3):
        builds = [Started('build', it, '--out', site.out, *QUICK) for it in roots]
        codes = [it.wait() for it in builds]
        assert 0 in codes, f'none of them was built: {[it.said[-200:] for it in builds]}'
        for code, build in zip(codes, builds):
            assert code in (0, 1), f'exit {code}: {build.said[-600:]}'
            assert code == 0 or 'another handbill is writing to' in build.said, build.said[-600:]
            assert 'panicked' not in build.said, build.said[-600:]
        done = [whole for code, whole in zip(codes, wholes) if code == 0]
        assert state(site.out) in done, 'what stands is none of those that said it was built'
        assert leftovers(site.folder) == []


@fault('builds of one project at once, into folders of their own and with one memo: each is whole')
def at_once_from_one(site):
    many(site, 40, 'Bring the letter.')
    built(site.build())
    whole = state(site.out)
    shutil.rmtree(site.root / '.handbill')
    outs = [site.folder / f'own-{number}' / 'public' for number in range(4)]
    builds = [Started('build', site.root, '--out', out, *QUICK) for out in outs]
    for build, out in zip(builds, outs):
        assert build.wait() == 0, build.said[-600:]
        same(state(out), whole)
    assert leftovers(site.folder) == []


@fault('a page is saved again and again while a build reads it: the page is one of the saves, whole')
def saved_meanwhile(site):
    many(site, 60, 'Bring the letter.')
    path = site.root / 'content/start/page-0.md'
    for number in range(8):
        build = begin(site)
        for turn in range(20):
            new = path.with_name('.saved')
            new.write_text(page('Saved', f'Take tram {turn % 7}. ' + 'Take care. ' * 200 + f'Leave at tram {turn % 7}.'))
            os.replace(new, path)
            time.sleep(0.002)
        assert build.wait() == 0, build.said[-600:]
        html = (site.out / 'start/en-GB/page-0/index.html').read_text()
        ways = [it for it in range(7) if f'Take tram {it}.' in html and f'Leave at tram {it}.' in html]
        assert 'Take tram' not in html or len(ways) == 1, 'a page of two saves'


@fault('nobody reads what it says (the reader of the pipe has gone): the site is built, and the exit code says so')
def nobody_reads(site):
    many(site, 30, 'You can not come [here](#nowhere).')
    read, write = os.pipe()
    os.close(read)
    for names in (['stdout'], ['stderr'], ['stdout', 'stderr']):
        shutil.rmtree(site.out, ignore_errors=True)
        streams = {'stdout': subprocess.DEVNULL, 'stderr': subprocess.DEVNULL, **dict.fromkeys(names, write)}
        ran = subprocess.run([HANDBILL, 'check', site.root], env=environment(), timeout=60, **streams)
        assert ran.returncode in (0, 1), f'check ended with {ran.returncode} without a reader of {names}'
    many(site, 30, 'You can come.')
    for names in (['stdout'], ['stderr'], ['stdout', 'stderr']):
        shutil.rmtree(site.out, ignore_errors=True)
        streams = {'stdout': subprocess.DEVNULL, 'stderr': subprocess.DEVNULL, **dict.fromkeys(names, write)}
        ran = subprocess.run([HANDBILL, 'build', site.root, '--out', site.out, *QUICK], env=environment(), timeout=60,
                             **streams)
        assert ran.returncode == 0, f'exit {ran.returncode} without a reader of {names}'
        assert (site.out / 'start/en-GB/page-29/index.html').is_file()
    os.close(write)


@fault('it is started with its streams closed: no file of the site takes their place')
def closed_streams(site):
    built(site.build())
    whole = state(site.out)
    shutil.rmtree(site.out)
    shutil.rmtree(site.root / '.handbill')

    def close():
        for number in (0, 1, 2):
            os.close(number)
    ran = run('build', site.root, '--out', site.out, *QUICK, before=close)
    assert ran.code == 0, f'exit {ran.code}'
    same(state(site.out), whole)


@fault('nothing that it makes holds the path of the machine, or the name of the user or the machine')
def no_machine(site):
    built(site.build(whole=True, env={'USER': 'aparticularuser', 'LOGNAME': 'aparticularuser', 'HOSTNAME': 'ahost-of-mine'}))
    secrets = [str(site.folder), str(Path.home()) + '/', 'aparticularuser', 'ahost-of-mine', os.uname().nodename]
    for path in site.out.rglob('*'):
        if path.is_file():
            content = path.read_bytes()
            told = [it for it in secrets if len(it) > 4 and it.encode() in content]
            assert not told, f'{path.relative_to(site.out)} tells {told}'
