"""What comes back from translators: files that nobody has read. Taken over text by text, or refused with the line; never
half."""
import csv
import io

from given import FRONT, each, edit, no_crash, page
from harness import MIB, SECONDS, fault, run, state

WORDS = 'Call { $helpline } now.'
GOOD = 'Dzwoń { $helpline } teraz.'
XLIFF = 'urn:oasis:names:tc:xliff:document:1.2'


def export(site, form, body=WORDS + '\n'):
    """A site with Polish, and its texts for an agency."""
    edit(site, 'content/start/edition.yaml', '[en-GB]', '[en-GB, pl]')
    page(site, body)
    assert run('sync', site.root).code == 0
    out = site.folder / f'out.{form}'
    ran = run('export', 'pl', site.root, '--format', form, '--out', out, '--page', 'start/a')
    assert ran.code == 0, ran.said
    return out.read_text('utf-8-sig')


def take(site, data, ending='csv', *more):
    """Imports a file; whatever becomes of it, the program does not crash, and writes nowhere but into Polish."""
    path = site.folder / f'back.{ending}'
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    before = {name: it for name, it in state(site.root).items() if not name.startswith('locales/pl')}
    ran = run('import', path, site.root, *more, timeout=8)
    no_crash(ran)
    assert ran.seconds < SECONDS and ran.mib < MIB, f'{ran.seconds:.1f} s, {ran.mib:.0f} MiB'
    assert before == {name: it for name,
                      it in state(site.root).items() if not name.startswith('locales/pl')}, 'other files have changed'
    return ran


def polish(site):
    return ''.join(it.read_text() for it in (site.root / 'locales/pl').rglob('*.ftl'))


def refuse(site, data, ending='csv', *places):
    """Imports a file that must be refused whole."""
    before = state(site.root)
    ran = take(site, data, ending)
    assert ran.code, f'it was taken: {ran.said[:400]}'
    assert f'back.{ending}' in ran.said, ran.said[:400]
    for place in places:
        assert place in ran.said, f'{place!r} is not in: {ran.said[:500]}'
    assert state(site.root) == before, 'something was taken over'
    return ran


def rows(site, text, **changes):
    """The table with one text translated, and cells changed."""
    table = list(csv.DictReader(io.StringIO(export(site, 'csv'))))
    row = next(it for it in table if it['source text'].startswith('Call'))
    return [{**row, 'translation': text, **changes}]


def written(table):
    out = io.StringIO()
    writer = csv.DictWriter(out, table[0].keys())
    writer.writeheader()
    writer.writerows(table)
    return out.getvalue()


@fault('a translation that is right is taken over')
def right(site):
    assert take(site, written(rows(site, GOOD))).code == 0
    assert GOOD in polish(site)


ENCODED = {'UTF-8 with its mark': ('utf-8-sig', '\r\n'), 'UTF-16': ('utf-16', '\r\n'),
           'UTF-8 with line ends of old Macs': ('utf-8', '\r'),
           'UTF-8 with line ends of Unix': ('utf-8', '\n')}


@each('a table in {} is read', ENCODED)
def encoded(site, how):
    assert take(site, written(rows(site, GOOD)).replace('\r\n', how[1]).encode(how[0])).code == 0
    assert GOOD in polish(site)


@fault('a table in an old encoding: refused with the line')
def old_encoding(site):
    refuse(site, written(rows(site, 'Dzwoń { $helpline } teraz.')).encode('iso-8859-2'), 'csv', 'back.csv:2')


BAD = {
    'without its value': 'Dzwoń teraz.', 'with another value': 'Dzwoń { $team-email }.',
    'with an unknown value': 'Dzwoń { $helpline } { $secret }.',
    'with a script': 'Dzwoń { $helpline } <script>alert(1)</script>',
    'with a picture that runs a script': 'Dzwoń { $helpline } <img src=x onerror=alert(1)>',
    'with a script in a text of Fluent': 'Dzwoń { $helpline } {"<script>alert(1)</script>"}',
    'with a link that runs a script': 'Dzwoń { $helpline } [x](javascript:alert(1))',
    'with a link elsewhere': 'Dzwoń { $helpline } [x](https://evil.example)',
    'with an automatic link': 'Dzwoń { $helpline } <https://evil.example>',
    'with a picture elsewhere': 'Dzwoń { $helpline } ![x](https://evil.example/t.png)',
    'with a brace too many': 'Dzwoń { $helpline } {',
    'with code of a template': 'Dzwoń { $helpline } {{ 7*7 }}', 'with a function': 'Dzwoń { $helpline } { ENV("PATH") }',
    'with an unknown message': 'Dzwoń { $helpline } { gone }',
    'with a sign that turns letters': 'Dzwoń { $helpline } \u202e',
    'with a letter of Handbill’s own': 'Dzwoń { $helpline } \ue000',
    'with such a letter escaped': 'Dzwoń { $helpline } {"\\uE000"} teraz',
    'with a number of a billion digits': 'Dzwoń { $helpline } { NUMBER(5, minimumFractionDigits: 1000000000) }',
    'with 50,000 braces in one another': 'Dzwoń { $helpline } ' + '{ ' * 50_000 + '"a"' + ' }' * 50_000,
    'with 50,000 bold texts in one another': 'Dzwoń { $helpline } ' + '**' * 50_000 + 'a' + '**' * 50_000,
    'with a control character': 'Dzwoń { $helpline } n\x07ow',
    'in which one message becomes two': 'Dzwoń { $helpline }\nevil = 1\n\nevil-two = 2',
}


@each('a translation {}: refused with its line, or the site can still be built', BAD)
def bad(site, text):
    data = written(rows(site, text))
    ran = take(site, data)
    if ran.code:
        assert 'back.csv:2' in ran.said, ran.said[:400]
        assert not polish(site)
    made = site.build(timeout=10)
    assert made.code == 0, f'it was taken, and now the whole site is refused: exit {made.code}: {made.said[:500]}'


@fault('code of one message never becomes another message')
def two_messages(site):
    take(site, written(rows(site, 'Dzwoń { $helpline }\nsearch-heading = Evil')))
    assert '\nsearch-heading' not in polish(site)


CELLS = {'an unknown text': ({'id': 'p-00000000'}, 'back.csv:2'), 'an unknown file': ({'file': 'pages/gone'}, 'back.csv:2'),
         'a file out of the site': ({'file': '../../../../etc/x'}, 'back.csv:2'),
         'another source text': ({'source text': 'Call { $helpline } tomorrow.'}, 'back.csv:2')}


@each('a row for {}: refused with its line', CELLS)
def cells(site, change):
    refuse(site, written(rows(site, GOOD, **change[0])), 'csv', change[1])


LANGUAGES = ['ur', 'xx', '../../x', '/etc', '', 'pl\n', '<script>']


@each('a table in the language {!r}: refused, and no folder is made', {it: it for it in LANGUAGES})
def language(site, tag):
    data = written(rows(site, GOOD, language=tag))
    before = state(site.root)
    ran = take(site, data)
    assert ran.code or tag.strip() in ('', 'pl'), ran.said
    if ran.code:
        assert state(site.root) == before


@fault('a text that comes back twice: the second one is refused with both lines')
def doubled(site):
    table = rows(site, GOOD)
    ran = take(site, written(table + [{**table[0], 'translation': 'Inaczej { $helpline }.'}]))
    assert ran.code == 1 and 'back.csv:3' in ran.said and 'line 2' in ran.said, ran.said
    assert 'Inaczej' not in polish(site)


TABLES = {
    'nothing': '', 'one line': 'x\n', 'no column of source texts': 'language,file,id,translation\npl,pages/start/a,x,y\n',
    'rows that are too short': 'language,file,id,state,place,source text,translation,old source text\npl,pages/start/a\n',
    'a quotation mark without an end': '"language,file,id,state,place,source text,translation,old source text\npl,pages/start/a,x,y,z,a,b,c\n',
    'NULs': '\0' * 1000, 'a zip': 'PK\x03\x04' + '\0' * 100,
    'a column twice': 'language,file,id,id,source text,translation\npl,a,b,c,d,e\n',
}


@each('a table with {}: refused with its line', TABLES)
def table(site, data):
    export(site, 'csv')
    refuse(site, data, 'csv', 'back.csv:')


@fault('a table of 100 MB: refused in bounded time and memory')
def huge_table(site):
    export(site, 'csv')
    refuse(site, b'a,' * 50_000_000, 'csv')


@fault('a table with 100,000 columns: refused in bounded time')
def wide_table(site):
    export(site, 'csv')
    data = 'language,file,id,source text,translation' + ',x' * 100_000 + '\n' + 'pl,a,b,c,d' + ',x' * 100_000 + '\n'
    refuse(site, data, 'csv')


FORMULAS = ["=cmd|' /C calc'!A0", '+1+1', '-1+1 and more', '@SUM(1)', '=HYPERLINK("https://evil.example","x")', '\uff1dcmd']


@each('a text that begins with {:.6}: no cell of the table begins so, and it comes back as it was', {it: it for it in FORMULAS})
def formula(site, text):
    if text.startswith(('+', '-')):
        text = 'A \\' + text  # at the start it would be a list
    body = text if text[0] != '=' else '\\' + text
    table = list(csv.reader(io.StringIO(export(site, 'csv', body + '\n'))))
    for row in table:
        for cell in row:
            assert not cell.startswith(('=', '+', '-', '@', '\t', '\r')), cell


@fault('a title that begins with = is no formula in the table')
def formula_title(site):
    edit(site, 'content/start/edition.yaml', '[en-GB]', '[en-GB, pl]')
    page(site, 'Words.\n', FRONT.replace('title: A page', 'title: "=cmd|\' /C calc\'!A0"'))
    run('sync', site.root)
    run('export', 'pl', site.root, '--format', 'csv', '--out', site.folder / 'x.csv')
    cells = [cell for row in csv.reader(io.StringIO((site.folder / 'x.csv').read_text('utf-8-sig'))) for cell in row]
    assert any('cmd|' in it for it in cells) and not any(it.startswith(('=', '@', '+', '-')) for it in cells)


def xliff(site, old='', new='', text=GOOD):
    """The XLIFF with the text translated, and something replaced."""
    data = export(site, 'xliff')
    at = data.index('now.</source>') + len('now.</source>')
    data = data[:at] + f'<target state="translated">{text}</target>' + data[at:]
    assert old in data, old
    return data.replace(old, new, 1) if old else data


@fault('an XLIFF that is right is taken over')
def right_xliff(site):
    assert take(site, xliff(site), 'xliff').code == 0
    assert GOOD in polish(site)


LAUGHS = '<!DOCTYPE l [<!ENTITY a "lol">' + ''.join(f'<!ENTITY {chr(98 + it)} "{("&" + chr(97 + it) + ";") * 10}">' for it in range(9)) + ']>'
XML = {
    'an entity that is a file': ('<xliff', '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<xliff'),
    'a billion laughs': ('<xliff', LAUGHS + '\n<xliff'),
    'a DTD elsewhere': ('<xliff', '<!DOCTYPE x SYSTEM "https://evil.example/x.dtd">\n<xliff'),
    'a comment without an end': ('<body>', '<body><!--'),
    'an attribute twice': ('<body>', '<body a="1" a="2">'), 'a letter that XML does not have': ('<body>', '<body>&#0;'),
    'an unknown entity': ('<body>', '<body>&gone;'),
    'another version': ('version="1.2"', 'version="2.0"'), 'an end that is missing': ('</xliff>', ''),
    'another end': ('</body>', '</bodi>'),
}


@each('an XLIFF with {}: refused with the line', XML)
def xml(site, change):
    ran = refuse(site, xliff(site, *change), 'xliff', 'back.xliff:')
    assert 'root:' not in ran.said


@fault('a file that XInclude asks for is not read')
def include(site):
    bad = '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/>'
    take(site, xliff(site, text=GOOD + bad), 'xliff')
    assert 'root:' not in polish(site)


DEEP = {'elements': f'<xliff version="1.2" xmlns="{XLIFF}">' + '<g>' * 50_000 + '</g>' * 50_000 + '</xliff>',
        'elements without an end': '<a>' * 50_000,
        'codes': f'<xliff version="1.2" xmlns="{XLIFF}"><file original="pages/start/a" target-language="pl"><body><trans-unit id="x"><source>'
                 + '<g id="1">' * 50_000 + '</g>' * 50_000 + '</source></trans-unit></body></file></xliff>'}


@each('an XLIFF with 50,000 {} in one another: refused with the line', DEEP)
def deep(site, data):
    export(site, 'xliff')
    refuse(site, data, 'xliff', 'back.xliff:')


WIDE = {'100,000 attributes': '<a ' + ' '.join(f'a{it}="x"' for it in range(100_000)) + '/>',
        '50,000 namespaces': '<a ' + ' '.join(f'xmlns:a{it}="x{it}"' for it in range(50_000)) + '/>',
        'three million elements': f'<xliff version="1.2" xmlns="{XLIFF}">' + '<a/>' * 3_000_000 + '</xliff>'}


@each('an XLIFF with {}: refused in bounded time', WIDE)
def wide(site, data):
    export(site, 'xliff')
    refuse(site, data, 'xliff', 'back.xliff:')


@fault('an XLIFF of another language: refused, and no folder is made')
def other_language(site):
    data = xliff(site)
    for tag in ('ur', '../../x', ''):
        before = state(site.root)
        ran = take(site, data.replace('target-language="pl"', f'target-language="{tag}"'), 'xliff')
        assert ran.code and state(site.root) == before, ran.said


@fault('markup codes that a tool broke: refused with the line, or the site can still be built')
def codes(site):
    data = export(site, 'xliff', '[Go **there**](index.md) to see.\n')
    at = data.index('to see.</source>') + len('to see.</source>')
    broken = '<target state="translated"><ept id="1">](index.md)</ept>Idź<bpt id="2">**</bpt> tam<bpt id="1">[</bpt></target>'
    ran = take(site, data[:at] + broken + data[at:], 'xliff')
    assert ran.code == 0 or 'back.xliff:' in ran.said
    assert site.build().code == 0
