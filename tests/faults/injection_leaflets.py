"""Leaflets: a text is set as words and never as code of Typst; a layout of a theme reads no file and fetches no package."""
import re
import resource
import shutil
import subprocess

from given import FRONT, PAGE, add, built, each, edit, held, page, theme, unit
from harness import fault, run, state
from trials import leftovers

WITH = FRONT.replace('status:', 'leaflets: [a4]\nstatus:')
FACTS, FTL, LAYOUT = 'content/start/facts.yaml', 'locales/en-GB/site.ftl', 'themes/community/leaflets/a4.typ'
CODE = ['#read("/etc/passwd")', '#eval("1+1")', '#sys.version', '#import "@preview/cetz:0.1.0"', '#include "/etc/passwd"',
        '#image("/etc/passwd")', '#plugin("x.wasm")', '$ sum_(x=1)^9 $', '@reference here', 'a label <label> here',
        '#set text(size: 99pt)', '#show: it => []', '#panic("x")', '= No heading', '/ Term: no list', '+ no list',
        '~ and --- and ...', '// no comment', '/* no comment */', '#{7*7}', '\\u{41}', '#let x = 1', "it's \"quoted\"", '#]',
        '#[', '))', '#while true {}']


def printed(site, **how):
    """The words of the leaflet, as a reader of PDF files takes them out."""
    assert shutil.which('pdftotext'), 'pdftotext is missing: install poppler-utils'
    ran = site.build(whole=True, timeout=30, **how)
    assert ran.code == 0, f'exit {ran.code}: {ran.said[:900]}'
    pdf = site.out / 'start/en-GB/leaflets/a-a4.en-GB.pdf'
    text = subprocess.run(['pdftotext', '-enc', 'UTF-8', pdf, '-'], capture_output=True, check=True).stdout.decode()
    assert 'root:x:' not in text
    return ''.join(text.split())


def plain(text):
    """Without spaces, and without hyphens that a line end may have put in."""
    return ''.join(text.split())


@fault('code of Typst in paragraphs: printed as words', slow=True)
def paragraphs(site):
    safe = [it for it in CODE if not re.search(r'[{}<\\]|^[=+/]|\.\.\.|---', it)]
    page(site, ''.join(f'Start {it} end.\n\n' for it in safe), WITH)
    text = printed(site)
    for it in safe:
        assert plain(f'Start{it}end.').replace('"', '') in re.sub('["“”]', '', text), f'{it} is not printed as it is'


@fault('code of Typst in facts: printed as words', slow=True)
def facts(site):
    add(site, FACTS, ''.join(f'f{number}: {{ organisation: {yaml(it)} }}\n' for number, it in enumerate(CODE)))
    page(site, ''.join(f'Start {{ $f{number} }} end.\n\n' for number in range(len(CODE))), WITH)
    text = printed(site)
    for it in CODE:
        assert plain(f'Start{it}end.') in text, f'{it} is not printed as it is'


def yaml(text):
    return '"' + text.replace('\\', '\\\\').replace('"', '\\"') + '"'


PLACES = {'a title': 'title: A page', 'a summary': 'summary: A few words about it.', 'a version': 'version: "1.0"'}


@each('code of Typst in {}: printed as words', PLACES, slow=True)
def front(site, line):
    key = line.split(':')[0]
    for code in ('#read("/etc/passwd")', '$ x $ and @ref', '#eval("1+1")'):
        page(site, 'Words.\n', WITH.replace(line, f'{key}: {yaml(code)}'))
        assert plain(code).replace('"', '') in re.sub('["“”]', '', printed(site)), f'{code} is not printed as it is'


@fault('code of Typst in headings, lists, tables, notes and links: printed as words', slow=True)
def blocks(site):
    code = '#read("/etc/passwd") and #sys.version'
    body = f'## Of {code}\n\n- {code}\n\n| a {code} | b |\n|---|---|\n| {code} | c |\n\n> [!NOTE]\n> {code}\n\n[our page {code}](https://example.org/#read)\n\n::: details A line {code}\n{code}\n:::\n'
    page(site, body, WITH)
    text = re.sub('["“”]', '', printed(site))
    assert text.count(plain(code).replace('"', '')) >= 6, text[:800]


@fault('code of Typst in the words of an edition and of its buttons: printed as words', slow=True)
def edition(site):
    edit(site, 'content/start/edition.yaml', 'publisher: Start community health team',
         'publisher: "Team #read(\\"/etc/passwd\\")"')
    edit(site, 'content/start/edition.yaml', 'heading: Talk to us', 'heading: "Talk #eval(\\"1+1\\")"')
    page(site, 'Words.\n', WITH)
    assert '#eval(' in printed(site)


@fault('code of Typst in a translation: printed as words', slow=True)
def translation(site):
    edit(site, 'content/start/edition.yaml', '[en-GB]', '[en-GB, pl]')
    page(site, 'It is here.\n', WITH)
    assert run('sync', site.root).code == 0
    name = unit(site, 'It is here')
    site.write('locales/pl/pages/start/a.ftl', f'{name} = To #read("/etc/passwd") $x$ tutaj.\n')
    ran = site.build(whole=True, timeout=30)
    assert ran.code == 0, ran.said[:600]
    pdf = next((site.out / 'start/pl/leaflets').glob('*.pdf'))
    text = subprocess.run(['pdftotext', '-enc', 'UTF-8', pdf, '-'], capture_output=True, check=True).stdout.decode()
    assert '#read(' in text and 'root:x:' not in text


@fault('words that show no sign of themselves in a PDF: neither a script nor a file, nor an action of its own', slow=True)
def actions(site):
    page(site, '[our page](https://example.org/) and [a call](tel:+441632960100) here, { $helpline }.\n', WITH)
    printed(site)
    data = (site.out / 'start/en-GB/leaflets/a-a4.en-GB.pdf').read_bytes()
    for word in (b'/JavaScript', b'/JS ', b'/Launch', b'/EmbeddedFile', b'/OpenAction <<', b'/SubmitForm', b'/GoToR',
                 b'/RichMedia'):
        assert word not in data, word


READS = {'a file of the system': 'read("/etc/passwd")', 'a file beside the site': 'read("../../../../secret.txt")',
         'a page of the site': 'read("/content/start/a.md")', 'the facts': 'yaml("../../../content/start/facts.yaml")',
         'a picture elsewhere': 'image("../../../x.png")', 'a table': 'csv("/etc/passwd")', 'JSON': 'json("../theme.yaml")',
         'XML': 'xml("/etc/passwd")', 'a program': 'plugin("x.wasm")', 'a list of works': 'bibliography("/etc/passwd")',
         'a layout elsewhere': 'include "../../../../secret.typ"', 'the day': 'datetime.today().display()'}


@each('a layout that reads {}: refused at its line, and nothing is printed', READS, slow=True)
def reads(site, code):
    (site.folder / 'secret.txt').write_text('TOP SECRET WORDS')
    (site.folder / 'secret.typ').write_text('TOP SECRET WORDS')
    page(site, 'Words.\n', WITH)
    site.write(LAYOUT, theme('leaflets/a4.typ') + f'\n#{code}\n')
    ran = held(site, 'leaflets/a4.typ:', whole=True, within=20, mib=900)
    assert ran.code == 1 and 'TOP SECRET' not in ran.said


PACKAGES = ['@preview/cetz:0.1.0', '@local/x:1.0.0', '../../../secret.typ', '/etc/passwd', 'https://evil.example/x.typ']


@each('a layout that imports {}: refused at its line, without a network', {it: it for it in PACKAGES}, slow=True)
def imports(site, name):
    page(site, 'Words.\n', WITH)
    site.write(LAYOUT, f'#import "{name}": *\n' + theme('leaflets/a4.typ'))
    ran = held(site, 'leaflets/a4.typ:', whole=True, within=10, mib=900)
    assert ran.code == 1


LOOPS = {'an endless loop': '#while true { 1 }', 'a function that calls itself': '#let f(x) = f(x + 1)\n#f(1)',
         'brackets in one another': '#' + '(' * 20_000 + '1' + ')' * 20_000,
         'blocks in one another': '#[' * 5_000 + 'x' + ']' * 5_000,
         'code in one another': '#{' * 20_000 + '1' + '}' * 20_000,
         'formulas in one another': '$' + '(' * 20_000 + 'x' + ')' * 20_000 + '$',
         'a page of a million': '#for x in range(1000000) { pagebreak() }',
         'a layout that never settles': '#context counter(page).update(x => x + 1)\n#context [#counter(page).final()]'}


@each('a layout with {}: refused at its line in bounded time, no crash', LOOPS, slow=True)
def loops(site, code):
    page(site, 'Words.\n', WITH)
    site.write(LAYOUT, theme('leaflets/a4.typ') + '\n' + code + '\n')
    held(site, ':', whole=True, within=10, mib=2000, limits={resource.RLIMIT_AS: 6 << 30})


# Typst has no limit for these, and a program that has no memory left is ended: as the README says of themes.
GREEDY = {'a list of a billion': '#range(1000000000)', 'a text of a billion letters': '#("x" * 1000000000)'}


@each('a layout with {}, which takes all memory that there is: the old site stays as it is, and the next build is whole', GREEDY,
      slow=True)
def greedy(site, code):
    page(site, 'Words.\n', WITH)
    site.write(LAYOUT, theme('leaflets/a4.typ'))
    built(site, whole=True, timeout=60)
    old = state(site.out)
    site.write(LAYOUT, theme('leaflets/a4.typ') + '\n' + code + '\n')
    assert site.build(whole=True, timeout=120, limits={resource.RLIMIT_AS: 6 << 30}).code, 'it was built'
    assert state(site.out) == old, 'what was published has changed'
    site.write(LAYOUT, theme('leaflets/a4.typ'))
    built(site, whole=True, timeout=60)
    assert state(site.out) == old and not leftovers(site.out.parent), leftovers(site.out.parent)


DEEP = {'quotations': '> ' * 100 + 'x\n', 'lists': '- ' * 100 + 'x\n', 'bold texts': '*a **' * 60 + 'x' + '** a*' * 60 + '\n'}


@each('100 {} in one another with a leaflet: told with a place, or printed; no crash', DEEP, slow=True)
def deep(site, body):
    page(site, body, WITH)
    held(site, PAGE, whole=True, within=20, mib=900)


LONG = {'a word of 100,000 letters': 'x' * 100_000, 'a line of 100,000 marks over one letter': 'a' + '\u0301' * 100_000,
        '20,000 signs that turn letters': '\u2067' * 20_000 + 'x', '100,000 emoji in one': '👩\u200d' * 20_000}


@each('{} with a leaflet: told with a place, or printed, in bounded time', LONG, slow=True)
def long(site, text):
    page(site, text + '\n', WITH)
    # Without a limit the machine of whoever runs this would suffer.
    held(site, PAGE, whole=True, within=10, mib=1500, limits={resource.RLIMIT_AS: 4 << 30})
