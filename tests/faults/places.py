"""Places: where the output may lie. Never in, around or in place of what the site is made from, never through a link, and
never over what others put there."""
import os
import shutil
import stat
from pathlib import Path

from harness import fault, run, state
from trials import QUICK, built, leftovers, page, refusal, same, strangers


def begin(site):
    """A site with a theme of its own, and a state of all that must stay as it is."""
    site.write('themes/community/notes.txt', 'What our colours mean.')
    site.write('content/start/second.md', page('Second'))
    return sources(site)


def sources(site):
    """All of the project but for what Handbill keeps there."""
    return {name: it for name, it in state(site.folder).items() if '.handbill' not in name}


# What is asked for as the output folder: below the project's root or, where it begins with a slash, as it is.
OVERLAPS = {
    'is the project': '.',
    'is content/': 'content',
    'is locales/': 'locales',
    'is themes/': 'themes',
    'lies in content/': 'content/public',
    'lies deep in content/': 'content/start/new/public',
    'lies in locales/': 'locales/public',
    'lies in themes/': 'themes/community/public',
    'holds the project': '..',
    'holds what holds the project': '../..',
    'is content/ by ..': 'locales/../content',
    'lies in content/ by a folder that is not there': 'nowhere/../content/public',
    'is the project by ..': 'content/..',
    'is the root of the machine': '/',
    'is the root of the machine by ..': '/..',
}


def refused_place(name, place):
    """An output folder that must be refused, by its whole path and as somebody who stands in the project writes it."""
    def test(site):
        before = begin(site)
        whole = place if place.startswith('/') else f'{site.root}/{place}'
        for said, cwd in ((whole, None), (place, site.root)):
            ran = run('build', site.root if cwd is None else '.', '--out', said, *QUICK, cwd=cwd)
            same(sources(site), before, 'what the site is made from')
            refusal(ran, 'cannot be the output folder')
            assert leftovers(site.folder) == []
    fault(f'the output folder {name}: it is refused, and nothing is changed')(test)


for told, asked in OVERLAPS.items():
    refused_place(told, asked)


@fault('the output folder has an empty name, as from a variable that is not set: it is refused, and nothing is changed')
def no_name(site):
    before = begin(site)
    refusal(run('build', '.', '--out', '', *QUICK, cwd=site.root), '--out')
    refusal(run('build', '.', '--out=', *QUICK, cwd=site.root), '--out')
    same(sources(site), before)


@fault('the output folder lies in content/ by a link above it: it is refused, and nothing is changed')
def link_above(site):
    (site.folder / 'way').symlink_to(site.root / 'content')
    before = begin(site)
    refusal(run('build', site.root, '--out', site.folder / 'way' / 'public', *QUICK), 'cannot be the output folder')
    refusal(run('build', site.root, '--out', site.folder / 'way', *QUICK), 'output folder')
    same(sources(site), before)


@fault('content/ is a link, and the output folder is what it leads to: it is refused, and nothing is changed')
def linked_content(site):
    (site.root / 'content').rename(site.root / 'words')
    (site.root / 'content').symlink_to('words')
    before = begin(site)
    for place in ('words', 'words/public', 'words/start'):
        refusal(run('build', site.root, '--out', site.root / place, *QUICK), 'cannot be the output folder')
    same(sources(site), before)


@fault('a folder in content/ is a link, and the output folder is what it leads to: it is refused, and nothing is changed')
def linked_edition(site):
    (site.root / 'content/start').rename(site.root / 'words')
    (site.root / 'content/start').symlink_to('../words')
    before = begin(site)
    for place in ('words', 'words/public'):
        ran = run('build', site.root, '--out', site.root / place, *QUICK)
        same(sources(site), before, 'the folder of pages')
        refusal(ran, 'cannot be the output folder')


@fault('the output folder is the home folder: it is refused, and its files and its mode stay')
def home(site):
    place = site.folder / 'home'
    (place / 'letters').mkdir(parents=True)
    (place / 'letters/one.txt').write_text('dear')
    (place / '.profile').write_text('export A=1\n')
    place.chmod(0o700)
    before = begin(site)
    number = place.stat().st_ino
    for said, cwd in ((place, None), (place / 'letters' / '..', None), ('.', place)):
        ran = run('build', site.root, '--out', said, *QUICK, env={'HOME': str(place)}, cwd=cwd)
        same(sources(site), before, 'the home folder')
        assert place.stat().st_ino == number, 'the home folder is another one now'
        assert stat.S_IMODE(place.stat().st_mode) == 0o700, 'others can look into the home folder now'
        refusal(ran, 'cannot be the output folder')


@fault('the output folder is what Handbill keeps its own results in, or git its history: it is refused')
def own_folders(site):
    site.write('.git/HEAD', 'ref: refs/heads/main\n')
    before = begin(site)
    for place in ('.handbill', '.handbill/memo', '.git', '.git/public'):
        ran = run('build', site.root, '--out', site.root / place, *QUICK)
        same(sources(site), before)
        refusal(ran, 'cannot be the output folder')


@fault('the output folder is a link: it is refused, and where it leads stays as it is')
def link(site):
    aim = site.folder / 'aim'
    aim.mkdir()
    (aim / 'mine.txt').write_text('keep me')
    site.out.symlink_to(aim)
    before = begin(site)
    refusal(site.build(), 'is a link', str(site.out))
    same(sources(site), before)
    shutil.rmtree(aim)
    refusal(site.build(), 'is a link')
    assert site.out.is_symlink() and not aim.exists()


@fault('the output folder is a file, a pipe or a socket: it is refused and stays')
def no_folder(site):
    begin(site)
    site.out.write_text('a letter')
    refusal(site.build(), str(site.out), 'is a file')
    assert site.out.read_text() == 'a letter'
    site.out.unlink()
    os.mkfifo(site.out)
    refusal(site.build(), str(site.out))
    assert stat.S_ISFIFO(site.out.lstat().st_mode)


@fault('a folder of the output became a link to another place: nothing is written or deleted there')
def link_inside(site):
    built(site.build())
    aim = site.folder / 'aim'
    shutil.move(site.out / 'start', aim)
    (aim / 'mine.txt').write_text('keep me')
    (site.out / 'start').symlink_to(aim)
    site.write('content/start/second.md', page('Second'))
    before, out = state(aim), state(site.out)
    refusal(site.build(), 'start', 'in its way')
    same(state(aim), before, 'where the link leads')
    same(state(site.out), out)


@fault('pages of the output became links to files elsewhere: those files stay as they are')
def linked_pages(site):
    built(site.build())
    whole = state(site.out)
    aim = site.folder / 'aim.html'
    aim.write_text('mine')
    for path in [it for it in site.out.rglob('*') if it.is_file() and it.name != '.handbill-manifest']:
        path.unlink()
        path.symlink_to(aim)
    built(site.build())
    assert aim.read_text() == 'mine'
    same(state(site.out), whole)


@fault('links of others in the output stay links, and are not followed: to files, to folders, to nowhere, in a ring')
def links_of_others(site):
    built(site.build())
    aim = site.folder / 'aim'
    aim.mkdir()
    (aim / 'mine.txt').write_text('keep me')
    links = {'to-folder': aim, 'to-file': aim / 'mine.txt', 'nowhere': Path('no/such'), 'ring': Path('ring'), 'up': Path('..')}
    for name, to in links.items():
        (site.out / name).symlink_to(to)
    site.write('content/start/second.md', page('Second'))
    built(site.build())
    assert (site.out / 'start/en-GB/second/index.html').is_file()
    found = state(site.out)
    assert {name: found[name] for name in links} == {name: f'link {to}' for name, to in links.items()}
    assert list(state(aim)) == ['mine.txt'] and (aim / 'mine.txt').read_text() == 'keep me'


@fault('a list of made files that names files outside: nothing outside is deleted')
def false_list(site):
    built(site.build())
    outside = site.folder / 'outside.txt'
    outside.write_text('keep me')
    (site.out / 'mine.txt').write_text('keep me')
    own = site.out / '.handbill-manifest'
    with own.open('a') as file:
        file.write(f'../outside.txt\n{outside}\nstart/../../outside.txt\n./mine.txt\n..\n.\n/\n')
    site.write('content/start/second.md', page('Second'))
    ran = site.build()
    assert outside.read_text() == 'keep me' and (site.out / 'mine.txt').read_text() == 'keep me'
    assert 'panicked' not in ran.said and ran.code in (0, 1), ran.said


@fault('the list of made files is harmed (random bytes, empty, a folder, a link): nothing is deleted, and it is told')
def harmed_list(site):
    built(site.build())
    strangers(site.out)
    own, kept = site.out / '.handbill-manifest', site.folder / 'kept'
    shutil.copytree(site.out, kept)
    site.write('content/start/second.md', page('Second'))
    elsewhere = site.folder / 'elsewhere'
    elsewhere.write_text('# mine\n')

    def folder():
        own.unlink()
        own.mkdir()

    def away():
        own.unlink()
        own.symlink_to(elsewhere)
    for harm in (lambda: own.write_bytes(os.urandom(999)), lambda: own.write_text(''), folder, away):
        shutil.rmtree(site.out)
        shutil.copytree(kept, site.out)
        harm()
        before = state(site.out)
        refusal(site.build(), 'not made by Handbill', '.handbill-manifest')
        same(state(site.out), before)
    assert elsewhere.read_text() == '# mine\n'


@fault('the list of made files was cut off: nothing is deleted, and what it no longer names is told')
def short_list(site):
    built(site.build())
    strangers(site.out)
    own = site.out / '.handbill-manifest'
    own.write_text(own.read_text()[:len(own.read_text()) // 2])
    site.write('content/start/second.md', page('Second'))
    before = state(site.out)
    refusal(site.build(), 'not made by Handbill', 'start/')
    same(state(site.out), before)


@fault('a file of others stands where a page must go: it stays, and is named')
def in_the_way(site):
    site.out.joinpath('start/en-GB').mkdir(parents=True)
    for name in ('start/en-GB/index.html', 'index.html'):
        (site.out / name).write_text('by hand')
    before = state(site.out)
    refusal(site.build(), 'not made by Handbill', 'start/en-GB/index.html')
    same(state(site.out), before)
    assert leftovers(site.folder) == []


@fault('a file of others stands where a folder must go, and a folder where a page must go: they stay, and are named')
def other_kind_in_the_way(site):
    site.out.mkdir()
    (site.out / 'start').write_text('by hand')
    (site.out / 'index.html').mkdir()
    (site.out / 'index.html/mine.txt').write_text('keep me')
    before = state(site.out)
    refusal(site.build(), 'not made by Handbill', 'start', 'index.html')
    same(state(site.out), before)


@fault('files of others in the output stay through ten builds: bytes, modes, dates and empty folders')
def others_stay(site):
    built(site.build())
    strangers(site.out)
    (site.out / 'empty').mkdir()
    (site.out / 'start/script.sh').write_text('#!/bin/sh\n')
    (site.out / 'start/script.sh').chmod(0o750)
    (site.out / 'notes').chmod(0o750)
    os.utime(site.out / 'notes/mine.txt', (1e9, 1e9))
    for number in range(10):
        site.write(f'content/start/more-{number}.md', page(f'More {number}'))
        built(site.build())
    assert (site.out / 'start/script.sh').stat().st_mode & 0o777 == 0o750
    assert (site.out / 'notes').stat().st_mode & 0o777 == 0o750
    assert (site.out / 'notes/mine.txt').stat().st_mtime == 1e9
    assert (site.out / 'empty').is_dir() and (site.out / 'CNAME').read_text() == 'example.org\n'


@fault('the output folder itself keeps its mode and its owner: who shut it finds it shut')
def own_mode(site):
    built(site.build())
    for mode in (0o700, 0o2775):
        site.out.chmod(mode)
        if os.geteuid() == 0:
            os.chown(site.out, 0, 60606)
            site.out.chmod(mode)
        site.write('content/start/more.md', page(f'Mode {mode}'))
        built(site.build())
        now = site.out.stat()
        assert stat.S_IMODE(now.st_mode) == mode, f'was {mode:o}, and is {stat.S_IMODE(now.st_mode):o}'
        assert os.geteuid() != 0 or now.st_gid == 60606, 'the folder has lost its group'


@fault('a copy that shares its files with the output (hard links) stays as it was when the site is built anew')
def shared_files(site):
    built(site.build())
    copy = site.folder / 'copy'
    shutil.copytree(site.out, copy, copy_function=os.link)
    before = state(copy)
    index = site.root / 'content/start/index.md'
    index.write_text(index.read_text() + '\nBring a friend.\n')
    built(site.build())
    same(state(copy), before, 'the copy')
    assert 'Bring a friend' in (site.out / 'start/en-GB/index.html').read_text()


@fault('the project has a theme, words or pages by links to places outside: they are not read, and are told by name')
def links_out_of_the_project(site):
    secret = site.folder / 'secret.md'
    secret.write_text(page('Secret', 'A patient wrote this.'))
    place = site.root / 'content/start/leak.md'
    for aim in (secret, '../../../secret.md', Path('/etc/passwd')):
        place.symlink_to(aim)
        ran = refusal(site.build(), 'leak.md', 'outside the folder of this site')
        assert not site.out.exists() and 'A patient' not in ran.said
        place.unlink()
