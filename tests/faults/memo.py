"""Results that are kept from one build to the next (.handbill/): harmed, shut, full or replaced, they never give a wrong page,
stop a build, or lead it to files elsewhere."""
import os
import shutil
import signal
import time

from harness import fault, run, state
from trials import QUICK, Disk, Started, as_stranger, built, halves, hand_over, leftovers, many, page, same

MONTHS = 90 * 24 * 60 * 60


def begin(site, whole=False):
    """A site that was built once; what stands then, and what was kept."""
    leaflet = page('Second').replace('status:', 'leaflets: [a4]\nstatus:')
    site.write('content/start/second.md', leaflet if whole else page('Second'))
    built(site.build(whole=whole))
    kept = [it for it in (site.root / '.handbill').rglob('*') if it.is_file()]
    assert kept, 'nothing was kept: this would test nothing'
    return state(site.out), kept


def still_right(site, wanted, whole=False, timeout=60, **how):
    """The next build into a new folder, and the one after it, make the same site."""
    for _ in range(2):
        shutil.rmtree(site.out, ignore_errors=True)
        ran = built(site.build(whole=whole, timeout=timeout, **how))
        assert 'panicked' not in ran.said, ran.said
        same(state(site.out), wanted)


def random_bytes(path):
    path.write_bytes(os.urandom(path.stat().st_size))


def one_bit(path):
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def cut(path):
    os.truncate(path, path.stat().st_size // 2)


def emptied(path):
    path.write_bytes(b'')


def longer(path):
    path.write_bytes(path.read_bytes() + b'more')


def folder(path):
    path.unlink()
    path.mkdir()
    (path / 'full').write_text('of something')


def link_to_another(path):
    other = path.with_name(path.name + '-away')
    path.rename(other)
    path.symlink_to(other.name)


def link_to_nowhere(path):
    path.unlink()
    path.symlink_to('nowhere')


def link_to_itself(path):
    path.unlink()
    path.symlink_to(path.name)


HARMS = {
    'random bytes': random_bytes, 'one bit is another': one_bit, 'cut off': cut, 'empty': emptied, 'longer': longer,
    'a folder in its place': folder, 'a link in its place': link_to_another, 'a link to nowhere': link_to_nowhere,
    'a link to itself': link_to_itself,
}


def harmed(name, harm, whole):
    def test(site):
        wanted, kept = begin(site, whole)
        for path in kept:
            harm(path)
        still_right(site, wanted, whole)
    with_leaflets = ', leaflets and fonts too' if whole else ''
    fault(f'all that was kept is harmed ({name}{with_leaflets}): the same site is built')(test)


for told, by in HARMS.items():
    harmed(told, by, whole=False)
harmed('random bytes', random_bytes, whole=True)
harmed('cut off', cut, whole=True)


@fault('what was kept of one result lies under the name of another of its kind: the same site is built')
def swapped(site):
    for name in ('third', 'fourth'):
        site.write(f'content/start/{name}.md', page(name.title()).replace('status:', 'leaflets: [a4]\nstatus:'))
    wanted, kept = begin(site, whole=True)
    assert sum(it.endswith('.pdf') for it in wanted) == 3, 'there are no leaflets: this would test nothing'
    kinds = {}
    for path in sorted(kept):
        kinds.setdefault(path.name.rsplit('-', 1)[0], []).append(path)
    for paths in kinds.values():
        contents = [it.read_bytes() for it in paths]
        for path, content in zip(paths, contents[1:] + contents[:1]):
            path.write_bytes(content)
    still_right(site, wanted, whole=True)


@fault('a result that was kept is a pipe that nobody writes into: the build does not wait for it')
def pipe(site):
    wanted, kept = begin(site)
    for path in kept:
        path.unlink()
        os.mkfifo(path)
    still_right(site, wanted, timeout=5)


@fault('no permission to read or write what was kept, or its folder: the same site is built')
def shut(site):
    wanted, kept = begin(site)
    hand_over(site)
    memo = kept[0].parent
    for path, mode in [*((it, 0o000) for it in kept), (memo, 0o555), (memo, 0o000), (memo.parent, 0o000)]:
        path.chmod(mode)
        still_right(site, wanted, before=as_stranger)
    memo.parent.chmod(0o700)


@fault('the project may not be written, so that nothing can be kept: the same site is built')
def shut_project(site):
    wanted, _ = begin(site)
    shutil.rmtree(site.root / '.handbill')
    hand_over(site)
    site.root.chmod(0o555)
    still_right(site, wanted, before=as_stranger)
    site.root.chmod(0o755)
    assert not (site.root / '.handbill').exists()


@fault('a file stands where results would be kept: the same site is built, and the file stays')
def file_in_place(site):
    wanted, _ = begin(site)
    for place in ('.handbill', '.handbill/memo'):
        shutil.rmtree(site.root / '.handbill')
        site.write(place, 'a letter')
        still_right(site, wanted)
        assert (site.root / place).read_text() == 'a letter'
        (site.root / place).unlink()
        (site.root / '.handbill').mkdir(exist_ok=True)


def linked(place):
    """One of the folders of what is kept is a link to a folder elsewhere, with files old and new in it."""
    def test(site):
        aim = site.folder / 'aim'
        aim.mkdir()
        for name in ('mine.txt', '.half-mine', 'standing-mine'):
            (aim / name).write_text('keep me')
            os.utime(aim / name, (time.time() - MONTHS,) * 2)
        (aim / 'below').mkdir()
        (aim / 'below/mine.txt').write_text('keep me')
        os.utime(aim / 'below/mine.txt', (time.time() - MONTHS,) * 2)
        wanted, kept = begin(site)
        way = site.root / place.replace('OWN', kept[0].parent.name)
        if way.exists():
            shutil.rmtree(way)
        way.parent.mkdir(parents=True, exist_ok=True)
        way.symlink_to(aim)
        before = state(aim)
        shutil.rmtree(site.out)
        built(site.build())
        same(state(aim), before, 'the folder that the link leads to')
        run('check', site.root)
        Started('build', site.root, '--out', site.out, *QUICK).end(signal.SIGINT)
        same(state(aim), before, 'the folder that the link leads to')
        same(state(site.out), wanted)
    fault(f'{place} is a link to a folder of somebody: nothing is written there, and no old file is deleted')(test)


for at in ('.handbill', '.handbill/memo', '.handbill/memo/OWN', '.handbill/memo/another-build'):
    linked(at)


@fault('results that are old are taken away: plain files below .handbill/memo, and nothing else of somebody')
def old_ones(site):
    begin(site)
    mine = site.write('.handbill/notes.txt', 'keep me')
    old = site.write('.handbill/memo/another-build/page-1', 'old')
    new = site.write('.handbill/memo/another-build/page-2', 'new')
    for path in (mine, old):
        os.utime(path, (time.time() - MONTHS,) * 2)
    site.write('content/start/third.md', page('Third'))
    built(site.build())
    assert mine.read_text() == 'keep me' and new.exists()
    assert not old.exists(), 'old results pile up'


@fault('the disk of what is kept is full: the same site is built, quietly')
def full(site):
    wanted, _ = begin(site)
    shutil.rmtree(site.root / '.handbill')
    with Disk(site.root / '.handbill', 'size=64k') as disk:
        for left in (0, 5000, 30_000):
            disk.fill(left)
            for _ in range(2):
                shutil.rmtree(site.out, ignore_errors=True)
                built(site.build(prefix=disk.prefix))
                same(state(site.out), wanted)
            assert halves(disk.seen) == [], halves(disk.seen)
            disk.clear()
            shutil.rmtree(disk.seen / 'memo', ignore_errors=True)


@fault('the disk of what is kept is full while leaflets and fonts are made: the same site is built', slow=True)
def full_whole(site):
    wanted, _ = begin(site, whole=True)
    shutil.rmtree(site.root / '.handbill')
    with Disk(site.root / '.handbill', 'size=64k') as disk:
        shutil.rmtree(site.out)
        built(site.build(whole=True, prefix=disk.prefix))
        same(state(site.out), wanted)
        assert halves(disk.seen) == [], halves(disk.seen)


@fault('what is kept is taken away again and again while builds go on: the same site is built')
def taken_away(site):
    many(site, 100, 'Bring the letter.')
    wanted, _ = begin(site)
    for _ in range(4):
        shutil.rmtree(site.out)
        build = Started('build', site.root, '--out', site.out, *QUICK)
        while build.goes_on():
            shutil.rmtree(site.root / '.handbill', ignore_errors=True)
            time.sleep(0.005)
        assert build.wait() == 0, build.said
        same(state(site.out), wanted)
    assert leftovers(site.folder) == []


@fault('a page changes and its file keeps its size and its date: the new words are published')
def same_size_and_date(site):
    path = site.write('content/start/second.md', page('Second', 'The bus comes at nine.'))
    os.utime(path, (1e9, 1e9))
    built(site.build())
    path.write_text(page('Second', 'The bus comes at five.'))
    os.utime(path, (1e9, 1e9))
    built(site.build())
    assert 'comes at five' in (site.out / 'start/en-GB/second/index.html').read_text()


@fault('the clock of the machine was wrong: what was kept has dates in the future, and the same site is built')
def future(site):
    wanted, kept = begin(site)
    for path in kept:
        os.utime(path, (time.time() + 10 * MONTHS,) * 2)
    still_right(site, wanted)


@fault('another day begins: nothing of yesterday is taken for today, though no file has changed')
def another_day(site):
    site.write('content/start/old.md', page('Old').replace('review_by: 2028-01-01', 'review_by: 2028-01-01\nexpires: 2026-12-01'))
    built(site.build())
    before = (site.out / 'start/en-GB/old/index.html').read_bytes()
    built(site.build(env={'SOURCE_DATE_EPOCH': '1797000000'}))
    assert (site.out / 'start/en-GB/old/index.html').read_bytes() != before, 'a page that has expired looks as if it held'
