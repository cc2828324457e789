"""Input in other encodings and with other line ends than ours: read rightly, or refused at the place where it goes wrong."""
from given import FIRST, PAGE, add, built, each, edit, page, shown, theme
from harness import fault

FACTS, FTL, SETTINGS = 'content/start/facts.yaml', 'locales/en-GB/site.ftl', 'content/start/edition.yaml'
STYLES, TEMPLATE, THEME = (f'themes/community/{it}' for it in ('styles/media.css', 'templates/moved.html', 'theme.yaml'))
KINDS = {'a page': PAGE, 'facts.yaml': FACTS, 'edition.yaml': SETTINGS, 'a Fluent file': FTL, 'a style sheet': STYLES,
         'a template': TEMPLATE, 'theme.yaml': THEME}
NOTES = {'.yaml': '# Café ż\n', '.ftl': '\n# Café ż\n', '.css': '/* Café ż */\n', '.html': '{# Café ż #}\n', '.md': 'Café ż.\n'}


def prepare(site, path):
    """The text of a file of each kind, with a letter that is none of ASCII."""
    page(site, 'Hello.\n\n')
    known = (site.root / path).read_text() if (site.root / path).exists() else theme(path.removeprefix('themes/community/'))
    return known + NOTES[path[path.rindex('.'):]]


def last_line(text):
    return text.count('\n')


@each('{} in Latin-1: refused at the line of the first foreign letter', KINDS)
def latin(site, path):
    text = prepare(site, path)
    built(site)
    # Signs that Latin-1 does not have go first, as an old editor would do it.
    old = text.encode('latin-1', 'ignore')
    site.write(path, old)
    at = next(number for number, line in enumerate(old.split(b'\n'), 1) if not line.isascii())
    site.refused(f'{path}:{at}:', 'not UTF-8')


for _encoding, _name in (('utf-16', 'UTF-16 with its mark'), ('utf-16-le', 'UTF-16 LE'), ('utf-16-be', 'UTF-16 BE')):
    @each(f'{{}} in {_name}: refused with its file and a word about UTF-8', KINDS)
    def wide(site, path, encoding=_encoding):
        text = prepare(site, path)
        built(site)
        site.write(path, text.encode(encoding))
        site.refused(f'{path}:', 'UTF-8')


@each('{} as UTF-8 with a byte-order mark is read', KINDS)
def marked(site, path):
    text = prepare(site, path)
    site.write(path, text.encode('utf-8-sig'))
    built(site)
    assert not any('\ufeff' in it.read_text() for it in site.out.rglob('*.html')), 'the mark is on a page'


@each('{} with line ends of Windows is read', KINDS)
def windows(site, path):
    text = prepare(site, path)
    site.write(path, text.replace('\n', '\r\n'))
    built(site)


@each('{} with line ends of old Macs is read as with others', KINDS)
def old_mac(site, path):
    text = prepare(site, path)
    site.write(path, text)
    built(site)
    before = {it.name + str(it.parent): it.read_text() for it in site.out.rglob('*.html')}
    site.write(path, text.replace('\n', '\r'))
    built(site)
    assert before == {it.name + str(it.parent): it.read_text() for it in site.out.rglob('*.html')}, 'the pages have changed'


@each('{} with a byte that is no UTF-8: refused at its line', KINDS)
def broken(site, path):
    text = prepare(site, path)
    built(site)
    site.write(path, text.encode() + b'# ok\n# bad \xc3\x28\n')
    site.refused(f'{path}:{last_line(text) + 2}:7', 'not UTF-8')


@each('{} with a NUL: refused at its line', KINDS)
def nul(site, path):
    text = prepare(site, path)
    built(site)
    site.write(path, text.replace('Café', 'Ca\0fé'))
    site.refused(f'{path}:')


@each('a page with letters that UTF-8 may not hold ({}): refused',
      {'half a surrogate pair': b'\xed\xa0\x80', 'a long form of a slash': b'\xc0\xaf', 'beyond Unicode': b'\xf4\x90\x80\x80'})
def forbidden(site, letters):
    page(site, b'Words ' + letters + b'.\n')
    site.refused(f'{PAGE}:{FIRST}:7', 'not UTF-8')


ENDS = {'Windows': '\r\n', 'old Macs': '\r', 'a byte-order mark and Unix': '\n'}


@each('a wrong link in a page with line ends of {}: told at its own line', ENDS)
def line_numbers(site, end):
    text = page(site, 'One.\n\nTwo.\n\n[a page](gone.md)\n').read_text().replace('\n', end)
    site.write(PAGE, text.encode('utf-8-sig'))
    site.refused(f'{PAGE}:{FIRST + 4}:10', 'link-missing')


@fault('a wrong fact in facts.yaml with line ends of Windows: told at its own line')
def fact_line(site):
    add(site, FACTS, 'a: { phone: none }\n')
    text = (site.root / FACTS).read_text()
    site.write(FACTS, text.replace('\n', '\r\n'))
    site.refused(f'{FACTS}:{text.count(chr(10))}:')


@fault('a wrong message in a Fluent file with line ends of Windows: told at its own line')
def message_line(site):
    add(site, FTL, '\nbroken here\n')
    text = (site.root / FTL).read_text()
    site.write(FTL, text.replace('\n', '\r\n'))
    site.refused(f'{FTL}:{text.count(chr(10))}:')


@fault('words with line ends of Windows have no carriage return on the page')
def no_returns(site):
    path = page(site, 'One\ntwo.\n\n> three\n> four\n\n| a | b |\n|---|---|\n| c | d |\n')
    path.write_bytes(path.read_bytes().replace(b'\n', b'\r\n'))
    edit(site, 'content/start/index.md', '\n', '\r\n')
    built(site)
    html = (site.out / 'start/en-GB/a/index.html').read_bytes()
    assert b'\r' not in html and 'One two.' in shown(site)
