"""Sources: commands that write into the project (sync, sign-off, import, export, new) while something goes wrong. Each file is
the old one or the new one, never empty or half, and nothing that somebody wrote is lost."""
import csv
import os
import re
import resource
import shutil
import signal
import time

from harness import Site, fault, run, state
from trials import Disk, Started, as_stranger, built, hand_over, leftovers, page, put_in_place, refusal, same

PAGES = 40


def begin(site, pages=PAGES):
    """A site in two languages, its pages translated into one of them and signed off."""
    edition = site.root / 'content/start/edition.yaml'
    edition.write_text(edition.read_text().replace('languages: [en-GB]', 'languages: [en-GB, pl]'))
    for number in range(pages):
        site.write(f'content/start/page-{number}.md', page(f'Page {number}', f'The bus comes on day {number}.\n\nBring a friend.'))
    built(run('sync', site.root))
    built(run('import', translated(site), site.root))
    built(run('sign-off', 'pl', 'start/page-0', site.root, '--by', 'champion'))


def translated(site, words='Tak'):
    """A table that came back from an agency."""
    table = site.folder / 'pl.csv'
    built(run('export', 'pl', site.root, '--format', 'csv', '--out', table))
    with table.open(encoding='utf-8-sig', newline='') as file:
        rows = [row for row in csv.DictReader(file) if row['file'].startswith('pages/start/page-')]
    for row in rows:
        # Placeables are kept; there are none in these pages.
        row['translation'] = f'{words}: {row["source text"]}'.replace('bus comes on day', 'autobus, dzień')
    with table.open('w', encoding='utf-8-sig', newline='') as file:
        out = csv.DictWriter(file, rows[0].keys())
        out.writeheader()
        out.writerows(rows)
    return table


def edit(site, pages=PAGES):
    """The English of every page is another."""
    for number in range(pages):
        path = site.root / f'content/start/page-{number}.md'
        path.write_text(path.read_text().replace('Bring a friend.', 'Bring a good friend with you.'))


def project(root):
    """All of the project but for what Handbill keeps for itself, and copies that a killed command may leave."""
    return {name: it for name, it in state(root).items() if '.handbill' not in name}


def done_elsewhere(site, *arguments):
    """The project as it must become: what the command makes of a copy."""
    other = site.folder / 'other'
    shutil.copytree(site.root, other)
    built(run(*[other if it == site.root else it for it in arguments]))
    now = project(other)
    shutil.rmtree(other)
    return now


def each_old_or_new(now, before, after):
    """Holds that each file is as before or as after."""
    for name in before.keys() | after.keys() | now.keys():
        found = now.get(name)
        allowed = {before.get(name), after.get(name)}
        # A folder may be there before its files are.
        assert found in allowed or found == 'folder', f'{name} is neither the old nor the new one'


def all_or_none(now, before, after):
    """Holds that every file is as before, or every one as after."""
    assert now in (before, after), 'some files are as before and others as after'


def copied(site):
    kept = site.folder / 'kept'
    shutil.copytree(site.root, kept)

    def put_back():
        shutil.rmtree(site.root)
        shutil.copytree(kept, site.root)
    return put_back


def ended(what, number, prepare, arguments, moments=8, slow=False):
    """A command is ended at many moments."""
    def test(site):
        begin(site)
        command = prepare(site) or arguments(site)
        before, after = project(site.root), done_elsewhere(site, *command)
        assert before != after, 'the command changes nothing: this would test nothing'
        put_back, hits = copied(site), 0
        start = time.monotonic()
        built(run(*command))
        whole = time.monotonic() - start
        for moment in range(moments):
            put_back()
            started = Started(*command)
            if moment % 2:
                started.until(lambda: leftovers(site.root))
            time.sleep(whole * moment / moments / (3 if moment % 2 else 1))
            hits += started.end(number) != 0
            now = project(site.root)
            each_old_or_new(now, before, after)
            if number == signal.SIGKILL:
                built(run(*command))
                same(project(site.root), after, 'the project after the same command again')
            else:
                all_or_none(now, before, after)
            assert leftovers(site.root) == [], f'left behind: {leftovers(site.root)[:4]}'
        assert hits > 2, f'only {hits} were ended before their end: this has tested too little'
        return f'{hits} were ended before their end'
    how, then = {
        signal.SIGKILL: ('is killed', 'each file is old or new, and the same again ends what was begun and clears up'),
        signal.SIGINT: ('is ended by Ctrl-C', 'all files are old or all are new, and nothing is left behind'),
        signal.SIGTERM: ('is asked to end (SIGTERM)', 'all files are old or all are new, and nothing is left behind'),
    }[number]
    fault(f'{what} {how} at many moments: {then}', slow=slow)(test)


for by in (signal.SIGKILL, signal.SIGINT, signal.SIGTERM):
    ended('sync', by, edit, lambda site: ['sync', site.root], slow=by == signal.SIGKILL)


def more(site):
    """Other words came back."""
    return ['import', translated(site, 'Jasne'), site.root]


ended('import', signal.SIGKILL, more, None, slow=True)
ended('import', signal.SIGINT, more, None)


@fault('sync was ended between two of its files: the next one knows all the same which translations are older than their source')
def ended_between(site):
    begin(site, 6)
    edit(site, 6)
    other = site.folder / 'other'
    shutil.copytree(site.root, other)
    folders = [other / 'locales' / tag / 'pages/start' for tag in ('en-GB', 'pl')]
    order = put_in_place(folders, lambda: built(run('sync', other)))
    before, after, put_back = project(site.root), project(other), copied(site)
    written = [str(it.relative_to(other)) for it in order]
    changed = sorted(it for it in after if before.get(it) != after[it] and after[it] != 'folder')
    assert sorted(set(written)) == changed and len(changed) == 12, f'not all that was written was seen: {written}'
    for number in range(len(written) + 1):
        put_back()
        for name in written[:number]:
            shutil.copy(other / name, site.root / name)
        built(run('sync', site.root))
        same(project(site.root), after, f'the project, of which {number} files had been written (last: {written[:number][-1:]}),')


def on_full_disk(what, prepare, arguments, free=(0, 4096, 12_000)):
    """A command writes into a project whose disk is full."""
    def test(site):
        begin(site, 10)
        command = prepare(site) or arguments(site)
        after = done_elsewhere(site, *command)
        with Disk(site.folder / 'disk', 'size=6m') as disk:
            shutil.copytree(site.root, disk.seen / 'project')
            root = disk.folder / 'project'
            before = project(disk.seen / 'project')
            command = [root if it == site.root else it for it in command]
            for left in free:
                disk.fill(left)
                refusal(run(*command, prefix=disk.prefix), 'No space left on device', 'Nothing was changed')
                disk.clear()
                same(project(disk.seen / 'project'), before, 'the project')
                assert leftovers(disk.seen) == [], leftovers(disk.seen)
            built(run(*command, prefix=disk.prefix))
            same(project(disk.seen / 'project'), after, 'the project')
    fault(f'{what} while the disk is full: nothing is changed, it is told, and then it goes on')(test)


def edit_some(site):
    edit(site, 10)


def nothing(site):
    """Nothing is to be made ready."""


NEW_PAGE = ('new', 'page', 'start/fresh')
NEW_EVENT = ('new', 'event', 'start/fair', '--date', '2027-03-06', '--start', '11:00', '--end', '14:00', '--place', 'Hall, Town')
COMMANDS = {
    'sync': (edit_some, lambda site: ['sync', site.root]),
    'import': (more, None),
    'sign-off': (nothing, lambda site: ['sign-off', 'pl', 'start/page-1', site.root, '--by', 'champion']),
    'new page': (nothing, lambda site: [*NEW_PAGE, site.root]),
    'new event': (nothing, lambda site: [*NEW_EVENT, site.root]),
    'new edition': (nothing, lambda site: ['new', 'edition', 'hull', site.root]),
    'new language': (nothing, lambda site: ['new', 'language', 'cs', site.root]),
}
for name, (ready, words) in COMMANDS.items():
    # These write one small file, which a little room is enough for.
    on_full_disk(name, ready, words, free=(0,) if name in ('sign-off', 'new page') else (0, 4096, 12_000))


def without_permission(what, prepare, arguments, shut):
    """A command may not write where it must."""
    def test(site):
        begin(site, 4)
        command = prepare(site) or arguments(site)
        before = project(site.root)
        hand_over(site)
        place = site.root / shut
        place.chmod(0o555)
        ran = run(*command, before=as_stranger)
        place.chmod(0o755)
        refusal(ran, 'Permission denied', 'Nothing was changed')
        same(project(site.root), before, 'the project')
        assert leftovers(site.root) == [], leftovers(site.root)
    fault(f'{what} without permission to write into {shut}/: nothing is changed, and it is told')(test)


def edit_few(site):
    edit(site, 4)


without_permission('sync', edit_few, COMMANDS['sync'][1], 'locales/pl/pages/start')
without_permission('sync', edit_few, COMMANDS['sync'][1], 'locales/en-GB/pages/start')
without_permission('import', more, None, 'locales/pl/pages/start')
without_permission('sign-off', nothing, COMMANDS['sign-off'][1], 'locales/pl')
without_permission('new page', nothing, COMMANDS['new page'][1], 'content/start')
without_permission('new edition', nothing, COMMANDS['new edition'][1], 'content')
without_permission('new language', nothing, COMMANDS['new language'][1], 'locales')


@fault('a quota ends sync (no file may be larger than some bytes): nothing is changed, and it is told')
def quota(site):
    begin(site, 10)
    edit(site, 10)
    before = project(site.root)
    for size in (0, 60, 150):
        ran = run('sync', site.root, limits={resource.RLIMIT_FSIZE: size},
                  before=lambda: signal.signal(signal.SIGXFSZ, signal.SIG_IGN))
        assert ran.code == 1 and 'panicked' not in ran.said, f'exit {ran.code}: {ran.said[-500:]}'
        same(project(site.root), before, 'the project')
        assert leftovers(site.root) == [], leftovers(site.root)


@fault('somebody saves a translation while sync works: the save is not lost')
def saved_meanwhile(site):
    begin(site)
    edit(site)
    put_back = copied(site)
    path = site.root / 'locales/pl/pages/start/page-0.ftl'
    mine = path.read_text() + '\n# A note of mine.\n'
    for moment in range(8):
        put_back()
        started = Started('sync', site.root)
        started.until(path.with_name('.page-0.ftl.handbill-new').exists)
        time.sleep(0.004 * moment)
        new = path.with_name('.saved')
        new.write_text(mine)
        os.replace(new, path)
        code = started.wait()
        assert code in (0, 1), started.said
        assert 'A note of mine' in path.read_text(), f'the save is lost (sync ended with {code}: {started.said[-300:]})'
        assert leftovers(site.root) == [], leftovers(site.root)


@fault('two sync at once, and sync beside import: each is whole or refused in words')
def at_once(site):
    begin(site)
    edit(site)
    table = site.folder / 'pl.csv'
    after = done_elsewhere(site, 'sync', site.root)
    put_back = copied(site)
    for _ in range(4):
        put_back()
        started = [Started('sync', site.root), Started('sync', site.root), Started('import', table, site.root)]
        for it in started:
            it.wait()
            assert 'panicked' not in it.said, it.said
        codes = [it.process.returncode for it in started[:2]]
        assert 0 in codes or any('handbill is writing' in it.said or 'was changed while' in it.said for it in started), codes
        built(run('sync', site.root))
        assert project(site.root).keys() == after.keys()
        assert leftovers(site.root) == [], leftovers(site.root)


@fault('translators\' files, pages or folders are links: nothing is written through them, and it is told')
def through_links(site):
    begin(site, 4)
    edit(site, 4)
    aim = site.folder / 'aim.ftl'
    path = site.root / 'locales/pl/pages/start/page-1.ftl'
    shutil.move(path, aim)
    inside = site.root / 'locales/pl/pages/aim.ftl'
    shutil.copy(aim, inside)
    path.symlink_to('../aim.ftl')
    kept, before = aim.read_bytes(), project(site.root)
    refusal(run('sync', site.root), 'page-1.ftl', 'is a link')
    assert aim.read_bytes() == kept
    same(project(site.root), before, 'the project')


@fault('new site is killed while it writes: nothing is half, and the same again says what stands in the way, or goes on')
def new_site_killed(site):
    for moment in range(8):
        place = site.folder / f'fresh-{moment}' / 'start'
        place.parent.mkdir()
        started = Started('new', 'site', place)
        started.until(place.exists)
        time.sleep(0.003 * moment)
        started.end()
        whole = project(Site.start)
        for name, it in project(place).items() if place.exists() else ():
            assert it in (whole.get(name), 'folder'), f'{name} is half'
        ran = run('new', 'site', place)
        assert ran.code == 0 or 'There is something in' in ran.said, ran.said


@fault('new site into a folder that holds something, a link or a file: refused, and it stays')
def new_site_taken(site):
    full = site.folder / 'full'
    full.mkdir()
    (full / 'mine.txt').write_text('keep me')
    (site.folder / 'link').symlink_to(full)
    (site.folder / 'file').write_text('keep me')
    before = state(site.folder)
    for place in ('full', 'link', 'file', '.', 'full/mine.txt/deep'):
        refusal(run('new', 'site', place, cwd=site.folder))
        same(state(site.folder), before, 'the folder')


@fault('new page in the place of one that is there: refused, and the page stays')
def new_page_taken(site):
    site.write('content/start/fresh.md', page('Mine'))
    before = project(site.root)
    refusal(run(*NEW_PAGE, site.root))
    same(project(site.root), before, 'the project')


@fault('new page, edition or site with a name that leads elsewhere: nothing is written but a plain page of the edition')
def names_that_lead_elsewhere(site):
    names = ('start/../../escaped', 'start//x', '../escaped', 'start/.hidden', 'start/a\\b', '/escaped', 'start/a\nb', 'start/..')
    before = state(site.folder)
    for name in names:
        ran = run('new', 'page', name, site.root)
        assert 'panicked' not in ran.said and ran.code in (0, 1, 2), ran.said
        run('new', 'edition', name, site.root)
    come = {it for it in state(site.folder) if it not in before and '.handbill' not in it}
    plain = re.compile(r'site/(content|locales)(/[a-z0-9][A-Za-z0-9-]*)*(\.md|\.yaml|\.ftl)?')
    odd = [it for it in come if not plain.fullmatch(it)]
    assert not odd, f'new: {odd}'
