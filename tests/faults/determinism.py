"""Determinism: the same sources make the same bytes, on whatever machine, at whatever path, on whatever day they were copied."""
import os
import shutil
from pathlib import Path

from harness import fault, run, state
from trials import QUICK, as_stranger, built, changes, hand_over, page, refusal, same

DAY = 24 * 60 * 60
TODAY = 1795435200


def begin(site):
    """A site with what depends on dates, order and words: events, a feed, a search, letters of many scripts."""
    edition = site.root / 'content/start/edition.yaml'
    edition.write_text(edition.read_text().replace('languages: [en-GB]', 'languages: [en-GB, ur, pl]'))
    for tag in ('ur', 'pl'):
        # As it comes with the program.
        made = site.folder / f'made-{tag}'
        built(run('new', 'site', made, '--languages', tag))
        site.write(f'locales/{tag}/site.ftl', (made / f'locales/{tag}/site.ftl').read_bytes())
        shutil.rmtree(made)
    for number in range(12):
        text = f'Wave {number}: été, żółw, Łódź, §.\n\n## Part {number % 3}\n\n- one\n- two\n'
        site.write(f'content/start/page-{number}.md', page(f'Page {number % 5} ({number})', text).replace(
            'status:', 'leaflets: [a4]\nstatus:' if number < 2 else 'status:'))
    built(run('new', 'event', 'start/fair', site.root, '--date', '2027-03-06', '--start', '11:00', '--end', '14:00',
              '--place', 'Hall, Town'))
    built(run('sync', site.root))


def made(site, root=None, whole=False, out=None, **how):
    """What is made of a project, into a new folder; nothing is kept from it."""
    out = out or site.folder / 'made' / 'public'
    shutil.rmtree(out, ignore_errors=True)
    built(run('build', root or site.root, '--out', out, *([] if whole else QUICK), **how))
    found = state(out)
    found |= {f'{name} (mode)': oct((out / name).lstat().st_mode) for name in list(found)}
    shutil.rmtree(out)
    return found


def forget(site):
    shutil.rmtree(site.root / '.handbill', ignore_errors=True)


def moved(name, where):
    """The project lies at another path."""
    @fault(f'the project lies at a path {name}: the same bytes')
    def test(site):
        begin(site)
        wanted = made(site)
        place = site.folder / where / 'start'
        place.parent.mkdir(parents=True)
        shutil.move(site.root, place)
        forget(site)
        shutil.rmtree(place / '.handbill', ignore_errors=True)
        same(made(site, place), wanted)
        same(made(site, place, out=place.parent / 'public'), wanted, 'what lies beside it')
        same(made(site, '.', cwd=place), wanted, 'what is made from within')


moved('that is long', '/'.join(['a-folder-with-a-long-name' * 6] * 12))
moved('with spaces, quotes and signs', 'my "own" site\'s $HOME & more; * ? [x] #1 %41')
moved('with letters from right to left', 'موقع/أبي')
moved('with letters that are composed in two ways', 'e\u0301te/\u00e9te')
moved('with a line break and a backslash', 'a\nb\\c')
moved('with bytes that are no UTF-8', os.fsdecode(b'\xff\xfe'))
moved('that looks like an option', '--out=x')


ELSEWHERE = {
    'in other time zones': [{'TZ': it} for it in ('Pacific/Kiritimati', 'Etc/GMT+12', 'Asia/Kathmandu', ':/nowhere', 'rubbish', '')],
    'in other languages of the system': [{'LANG': it, 'LC_ALL': it, 'LANGUAGE': it} for it in (
        'C', 'tr_TR.UTF-8', 'ar_EG.UTF-8', 'ja_JP.SJIS', 'rubbish', '')],
    'with another home, user and folder for temporary files': [
        {'HOME': '/nonexistent', 'USER': 'somebody', 'XDG_CACHE_HOME': '/nonexistent', 'XDG_CONFIG_HOME': '/nonexistent'},
        {'HOME': None, 'USER': None, 'PATH': None}, {'HOME': '', 'TMPDIR': '/nonexistent'}],
    'on 1, 2, 8 and 64 threads': [{'RAYON_NUM_THREADS': it} for it in ('1', '2', '8', '64', '0', 'rubbish')],
    'with colours, in a narrow terminal or none': [
        {'NO_COLOR': None, 'CLICOLOR_FORCE': '1', 'FORCE_COLOR': '1', 'TERM': 'xterm-256color', 'COLUMNS': '3'}, {'TERM': 'dumb', 'CI': '1'}],
    'with logs and traces asked for': [{'RUST_LOG': 'trace', 'RUST_BACKTRACE': 'full'}],
    'at another second of the same day': [{'SOURCE_DATE_EPOCH': str(TODAY + it)} for it in (0, 1, DAY - 1)],
}


def elsewhere(name, places):
    @fault(f'built {name}: the same bytes')
    def test(site):
        begin(site)
        wanted = made(site)
        for env in places:
            forget(site)
            same(made(site, env=env), wanted, f'what is made with {env}')


for told, variables in ELSEWHERE.items():
    elsewhere(told, variables)


@fault('built by somebody with another umask: the same bytes, and a web server can read them')
def umask(site):
    begin(site)
    wanted = made(site)
    for mask in (0o000, 0o027, 0o077, 0o777):
        forget(site)
        same(made(site, before=lambda mask=mask: os.umask(mask)), wanted, f'what is made with umask {mask:o}')
        # What was made with that mask cannot be read by others, and here it has to be.
        for path in [site.root / '.handbill', *(site.root / '.handbill').rglob('*')]:
            if path.exists():
                path.chmod(0o700)


@fault('files of the project have other dates, in the future and before 1970: the same bytes')
def dates(site):
    begin(site)
    wanted = made(site)
    for at in (0, -DAY * 1000, 2**31 + 5, 4e9):
        for path in site.root.rglob('*'):
            os.utime(path, (at, at))
        forget(site)
        same(made(site), wanted, f'what is made of files of {at}')


def copied(folder, root, order):
    """A copy whose files come onto the disk in another order."""
    files = sorted((it for it in root.rglob('*') if it.is_file() and '.handbill' not in it.parts), key=order)
    for path in files:
        target = folder / path.relative_to(root)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
    return folder


@fault('the project was copied in another order, with other modes: the same bytes')
def order(site):
    begin(site)
    wanted = made(site)
    ways = {'backwards': lambda it: [-ord(one) for one in str(it)], 'by size': lambda it: it.stat().st_size,
            'by the end of the name': lambda it: str(it)[::-1]}
    for name, way in ways.items():
        copy = copied(site.folder / name / 'start', site.root, way)
        for path in copy.rglob('*.md'):
            path.chmod(0o755)
        same(made(site, copy), wanted, f'what is made of a copy {name}')


@fault('the project can only be read: the same bytes')
def read_only(site):
    begin(site)
    wanted = made(site)
    forget(site)
    paths = [site.root, *site.root.rglob('*')]
    for path in paths:
        path.chmod(0o555 if path.is_dir() else 0o444)
    hand_over(site)
    same(made(site, before=as_stranger), wanted)
    for path in paths:
        path.chmod(0o755 if path.is_dir() else 0o644)


@fault('the project is named by a link, by .. and by a relative path: the same bytes')
def other_names(site):
    begin(site)
    wanted = made(site)
    (site.folder / 'link').symlink_to(site.root)
    for root, cwd in ((site.folder / 'link', None), ('link', site.folder), ('.', site.folder / 'link'), ('./', site.root),
                      ('content/..', site.root), ('../site', site.root), (f'{site.root}//', None)):
        forget(site)
        same(made(site, root, cwd=cwd), wanted, f'what is made of {root}')


@fault('the project lies on a memory disk, and is read in the order of that: the same bytes')
def other_disk(site):
    begin(site)
    wanted = made(site)
    shared = Path('/dev/shm')
    assert shared.is_dir(), 'this machine has no such disk, so this was not tested'
    place = shared / f'handbill-faults-{os.getpid()}-{site.folder.name}'
    try:
        same(made(site, copied(place / 'start', site.root, lambda it: str(it)[::-1])), wanted)
    finally:
        shutil.rmtree(place, ignore_errors=True)


@fault('built after an older site, after a change and its undoing, over another site: the same bytes as from nothing')
def over_another(site):
    begin(site)
    wanted = made(site)
    index = site.root / 'content/start/index.md'
    kept = index.read_text()
    built(site.build())
    index.write_text(kept + '\nA change.\n')
    site.write('content/start/more.md', page('More'))
    built(site.build())
    index.write_text(kept)
    (site.root / 'content/start/more.md').unlink()
    built(site.build())
    same(state(site.out), {name: it for name, it in wanted.items() if not name.endswith(' (mode)')})


@fault('--compress makes the same packed files each time, and they hold the files that they stand for')
def packed(site):
    import gzip
    begin(site)
    found = []
    for threads in ('1', '8'):
        forget(site)
        shutil.rmtree(site.out, ignore_errors=True)
        built(site.build('--compress', env={'RAYON_NUM_THREADS': threads}))
        found.append(state(site.out))
    same(found[1], found[0])
    packed_files = list(site.out.rglob('*.gz'))
    assert packed_files, 'nothing was packed: this has tested nothing'
    for path in packed_files:
        assert gzip.decompress(path.read_bytes()) == path.with_suffix('').read_bytes(), path


@fault('another day (SOURCE_DATE_EPOCH): only what tells a day or depends on it is another')
def another_day(site):
    begin(site)
    ends = page('Ends').replace('status:', 'expires: 2026-12-10\nstatus:')
    site.write('content/start/ends.md', ends)
    wanted = made(site)
    names = set()
    for later in (1, 30):
        found = made(site, env={'SOURCE_DATE_EPOCH': str(TODAY + later * DAY)})
        assert found.keys() == wanted.keys(), changes(wanted, found)
        names |= {name for name in found if found[name] != wanted[name]}
    odd = [it for it in names if not it.endswith(('feed.xml', 'sitemap.xml', '.ics', '.html'))]
    assert not odd, f'another day makes others of {odd}'
    assert any('ends/' in it for it in names), 'a page that has ended looks as it did before'
    plain = [it for it in names if 'page-' in it]
    assert not plain, f'another day makes others of pages that tell no day: {plain[:3]}'
    return f'{len(names)} of {sum(not it.endswith(" (mode)") for it in wanted)}'


@fault('SOURCE_DATE_EPOCH that is no number of seconds, or no day of a calendar: refused in words, by each command')
def false_day(site):
    begin(site)
    built(site.build())
    before = state(site.out)
    for value in ('', ' ', 'soon', '-1', '+1', '1.5', '1e9', '2026-11-27', '0x10', '١٢٣', '99999999999999999999999',
                  '18446744073709551615', '9223372036854775807', os.fsdecode(b'\xff')):
        for command in (['build', site.root, '--out', site.out, *QUICK], ['check', site.root], ['status', site.root, '--format', 'html'],
                        ['watch', site.root, '--port', '0'], ['new', 'page', 'start/fresh', site.root]):
            ran = run(*command, env={'SOURCE_DATE_EPOCH': value}, timeout=20)
            refusal(ran, 'SOURCE_DATE_EPOCH')
            assert ran.code == 2, f'{command[0]} with {value!r}: exit {ran.code}'
        same(state(site.out), before)
    assert not (site.root / 'content/start/fresh.md').exists()


@fault('days at the ends of the calendar (1970, 9999 and after): built or refused in words, without a panic')
def far_days(site):
    begin(site)
    for value in ('0', '1', '253402300799', '253402300800', '67767976233532799', '67767976233532800', '9999999999999'):
        ran = site.build(env={'SOURCE_DATE_EPOCH': value})
        assert ran.code in (0, 1, 2) and 'panicked' not in ran.said, f'{value}: exit {ran.code}: {ran.said[-500:]}'


@fault('leaflets, fonts and all: the same bytes on other threads, at another path, with a warm memo and a cold one', slow=True)
def whole(site):
    begin(site)
    wanted = made(site, whole=True)
    assert any(it.endswith('.pdf') for it in wanted) and any(it.endswith('.woff2') for it in wanted), 'this would test too little'
    same(made(site, whole=True), wanted, 'what is made with a warm memo')
    forget(site)
    same(made(site, whole=True, env={'RAYON_NUM_THREADS': '1', 'TZ': 'Asia/Tokyo', 'LC_ALL': 'C', 'HOME': '/nonexistent'}), wanted,
         'what is made on one thread')
    forget(site)
    same(made(site, whole=True, env={'RAYON_NUM_THREADS': '8'}, before=lambda: os.umask(0o077)), wanted, 'what is made on 8 threads')
    copy = copied(site.folder / 'ein anderer Ort' / 'موقع' / 'start', site.root, lambda it: str(it)[::-1])
    for path in copy.rglob('*'):
        os.utime(path, (1e9, 1e9))
    same(made(site, copy, whole=True), wanted, 'what is made at another path')
