"""Files that are none: links out of the site, pipes, devices, what editors and systems leave behind, nothing, and far
too much."""
import os
import resource
import socket

from given import FRONT, PAGE, built, each, held, no_crash, page, shown, theme, turned_away
from harness import fault, run

SECRET = 'TOP SECRET WORDS'


def secrets(site):
    """Files beside the site that must not come out."""
    page(site, 'Words.\n')
    (site.folder / 'out').mkdir()
    for name in ('s.md', 's.ftl', 's.css', 's.html', 's.png', 's.yaml', 's.typ', 'out/s.md'):
        (site.folder / name).write_text(f'{FRONT}{SECRET}\n' if name.endswith('md') else SECRET)


def nothing_leaked(site):
    for path in site.out.rglob('*') if site.out.exists() else ():
        assert not path.is_file() or SECRET.encode() not in path.read_bytes(), path.name


LINKS = {
    'a page to a file': ('content/start/s.md', '../../../s.md'),
    'a page to a file of the system': ('content/start/s.md', '/etc/passwd'),
    'a folder of pages to a folder': ('content/start/d', '../../../out'),
    'a picture to a file': ('content/start/s.png', '../../../s.png'),
    'a Fluent file to a file': ('locales/en-GB/s.ftl', '../../../s.ftl'),
    'a template to a file': ('themes/community/templates/s.html', '../../../../s.html'),
    'a style sheet to a file': ('themes/community/styles/base.css', '../../../../s.css'),
    'a layout to a file': ('themes/community/leaflets/a4.typ', '../../../../s.typ'),
    'a font to a file': ('themes/community/fonts/s.ttf', '/etc/passwd'),
    'a theme to a folder of the system': ('themes/community', '/etc'),
    'all languages to a folder': ('locales/ur', '../../out'),
}


@each('a link of {} outside the site: not followed, and told', LINKS)
def link_out(site, link):
    secrets(site)
    path = site.root / link[0]
    path.parent.mkdir(parents=True, exist_ok=True)
    os.symlink(link[1], path)
    turned_away(site, link[0])
    nothing_leaked(site)


ROUND = {'to its own folder': ('loop', '.'), 'to the folder above': ('loop', '..'), 'to itself': ('s.md', 's.md'),
         'to nothing': ('s.md', 'gone.md')}


@each('a link {}: told, and no endless walk', ROUND)
def link_round(site, link):
    os.symlink(link[1], site.root / 'content/start' / link[0])
    turned_away(site, 'content/start/' + link[0])


@fault('a link to a page of the same site is followed')
def link_inside(site):
    page(site, 'Shared words.\n')
    os.symlink('a.md', site.root / 'content/start/b.md')
    built(site)
    assert 'Shared words.' in shown(site, 'start/en-GB/b/index.html')


PIPES = ['content/start/x.md', 'content/start/x.jpg', 'content/start/x.yaml', 'content/start/x.vtt', 'locales/en-GB/x.ftl',
         'locales/ur/signed-off.yaml', 'themes/community/styles/base.css', 'themes/community/templates/page.html',
         'themes/community/fonts/x.ttf']


@each('a pipe in the place of {}: told, and nobody waits for it', {it: it for it in PIPES})
def pipe(site, name):
    (site.root / name).parent.mkdir(parents=True, exist_ok=True)
    os.mkfifo(site.root / name)
    turned_away(site, name)


@fault('a pipe that is to be imported: refused, and nobody waits for it')
def pipe_import(site):
    os.mkfifo(site.folder / 'back.csv')
    ran = run('import', site.folder / 'back.csv', site.root, timeout=5)
    no_crash(ran)
    assert ran.code and 'back.csv' in ran.said


@fault('a device that is to be imported: refused in bounded time')
def device_import(site):
    ran = run('import', '/dev/zero', site.root, timeout=5)
    no_crash(ran)
    assert ran.code and ran.mib < 500


@fault('a socket in the place of a page: told')
def a_socket(site):
    # A short way to the folder: the path of a socket may have about 100 bytes.
    folder = os.open(site.root / 'content/start', os.O_RDONLY)
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(f'/proc/self/fd/{folder}/x.md')
    os.close(folder)
    turned_away(site, 'content/start/x.md')


@fault('a link to a device in the place of a page: told, and not read without end')
def device(site):
    os.symlink('/dev/zero', site.root / 'content/start/x.md')
    turned_away(site, 'content/start/x.md')


@fault('a fault in a file, such as a link out of the site, ends with 1, as every fault in a site does')
def code_of_a_fault(site):
    os.symlink('/etc/passwd', site.root / 'content/start/x.md')
    ran = site.build()
    assert ran.code == 1, f'exit {ran.code}: 2 is for a command that is used wrongly, says the manual'


FOLDERS = ['content/start/x.md', 'content/start/x.png', 'locales/en-GB/x.ftl', 'themes/community/styles/x.css']


@each('a folder called {}: passed over, or told', {it: it for it in FOLDERS})
def a_folder(site, name):
    (site.root / name).mkdir(parents=True)
    held(site, name)


SETTINGS = ['content/site.yaml', 'content/start/edition.yaml', 'content/start/facts.yaml']


@each('a folder in the place of {}: told with its name', {it: it for it in SETTINGS})
def settings_folder(site, name):
    (site.root / name).unlink()
    (site.root / name).mkdir()
    ran = held(site, name)
    assert ran.code == 1


LEFT = ['.a.md.swp', '.a.md.swo', '.a.md.swx', 'a.md~', '#a.md#', '.#a.md', '.DS_Store', '._a.md', 'Thumbs.db', 'desktop.ini',
        '4913',
        'a.md.bak', 'a.md.orig', 'a.md.rej', '~$a.docx', 'a.md.tmp', '.a.md.kate-swp', '.~lock.a.md#', '.directory',
        '.nfs000001', '.git/HEAD',
        'a.md.swp', 'a.swo', '.a.md.un~', '.fuse_hidden0001', '.syncthing.a.md.tmp']


@each('{}, which an editor or a system leaves behind: passed over', {it: it for it in LEFT})
def left_behind(site, name):
    page(site, 'Words.\n')
    for folder in ('content/start', 'locales/en-GB', 'themes/community/templates', 'themes/community/styles'):
        site.write(f'{folder}/{name}', b'\xff\xfe junk ---\n')
    built(site)
    assert not [it for it in site.out.rglob('*') if it.name == name.split('/')[-1]], 'it was published'


@fault('a link to nowhere by which Emacs locks a page: passed over')
def emacs_lock(site):
    page(site, 'Words.\n')
    os.symlink('me@host.1:2', site.root / 'content/start/.#a.md')
    built(site)


EMPTY = {'a page': 'content/start/x.md', 'site.yaml': 'content/site.yaml', 'edition.yaml': 'content/start/edition.yaml',
         'statement.yaml': 'content/shared/statement.yaml', 'a Fluent file': 'locales/en-GB/site.ftl'}
MAY_BE_EMPTY = {'facts.yaml': 'content/start/facts.yaml', 'a style sheet': 'themes/community/styles/base.css',
                'a template': 'themes/community/templates/page.html', 'theme.yaml': 'themes/community/theme.yaml',
                'a layout': 'themes/community/leaflets/a4.typ', 'a glossary': 'locales/ur/glossary.ftl',
                'a list of sign-offs': 'locales/ur/signed-off.yaml', 'a translation': 'locales/pl/pages/start/index.ftl'}


@each('an empty file in the place of {}: refused, and its file told', EMPTY)
def empty(site, path):
    built(site)
    site.write(path, b'')
    site.refused(path)


@each('an empty file in the place of {}: no crash', MAY_BE_EMPTY)
def may_be_empty(site, path):
    site.write(path, b'')
    held(site)


BLANK = {'spaces': ' ' * 1000, 'line ends': '\n' * 1000, 'a byte-order mark': '\ufeff', 'one hyphen': '-',
         'three hyphens': '---', 'front matter alone': FRONT}


@each('a page that is nothing but {}: told, or built', BLANK)
def blank(site, text):
    site.write(PAGE, text)
    held(site, PAGE)


# A text and how often it stands there: whole, they would count as memory of the program, which starts as a copy of this one.
HUGE = {'60 MB of paragraphs': ('Some words here.\n\n', 3_400_000), '60 MB in one line': ('Some words here. ', 3_500_000),
        '20 MB in one word': ('x', 20_000_000), '60 MB of line ends': ('\n', 60_000_000),
        '20 MB of headings': ('## a\n\nx\n\n', 2_000_000)}


@each('a page of {}: refused with its file, in bounded time and memory', HUGE, slow=True)
def huge_page(site, body):
    page(site, body[0] * body[1])
    held(site, PAGE, limits={resource.RLIMIT_AS: 6 << 30})


@fault('a page that is 60 MB of zeros: refused with its file, in bounded time and memory', slow=True)
def zeros(site):
    site.write(PAGE, bytes(60_000_000))
    held(site, PAGE)


@fault('10 MB of facts: refused with their file, or built', slow=True)
def huge_facts(site):
    path = 'content/start/facts.yaml'
    site.write(path, (site.root / path).read_text() + ''.join(f'f{it}: {{ phone: "111" }}\n' for it in range(400_000)))
    held(site, path, within=10, mib=1500)


@fault('10 MB of messages: refused with their file, or built', slow=True)
def huge_messages(site):
    path = 'locales/en-GB/site.ftl'
    site.write(path, (site.root / path).read_text() + '\n' + ''.join(f'm{it} = some words here\n' for it in range(400_000)))
    held(site, path, within=10, mib=1500)


@fault('10 MB of styles: refused with their file, or built', slow=True)
def huge_styles(site):
    path = 'themes/community/styles/media.css'
    site.write(path, theme('styles/media.css') + ''.join(f'.a{it} {{ color: red }}\n' for it in range(400_000)))
    held(site, path, within=10, mib=1500)


@fault('200 MB of what nothing asks for: built, without a copy of it', slow=True)
def huge_other(site):
    site.write('content/start/x.bin', bytes(200_000_000))
    held(site)
    assert not list(site.out.rglob('*.bin'))
