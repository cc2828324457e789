"""Paths and addresses in what people write: none leads out of the site, none makes a file elsewhere, each fault has its
place."""
from given import FIRST, PAGE, add, built, each, edit, held, no_crash, page, theme, with_key
from harness import fault, run, state

OUT = ['../../x', '../x', '..', '.', '/etc/x', 'C:\\x', '\\\\host\\x', 'file:///etc/passwd', 'a/../../../../x', '%2e%2e/x', '',
       'a//b', 'x/',
       'a\nb', 'a b', 'a b 301', 'a?b', 'a#b', 'a"b', '<script>', '${x}', '.htaccess', 'a.', 'feed.xml', 'search', 'index',
       '404', 'con', 'assets/x',
       'javascript:alert(1)', 'a\u202eb', '{{7*7}}']


def yaml(text):
    """A text as YAML in quotation marks."""
    return '"' + text.replace('\\', '\\\\').replace('"', '\\"').replace('\n', '\\n') + '"'


@each('an old address {!r} of a page: refused at its line, once, and no fault of Handbill',
      {it: it for it in OUT if it not in ('con', 'assets/x')})
def alias(site, address):
    built(site)
    before = state(site.root)
    page(site, 'Words.\n', with_key(f'aliases: [{yaml(address)}]'))
    ran = site.refused(f'{PAGE}:9:')
    assert 'fault in Handbill' not in ran.said, ran.said[:300]
    after = {name: it for name, it in state(site.root).items() if name != PAGE and not name.startswith('.handbill')}
    assert after == {name: it for name, it in before.items() if not name.startswith('.handbill')}


@each('an old address {!r} of a page, which is a folder of others or cannot be on Windows: told at its line',
      {it: it for it in ('con', 'assets/x')})
def odd_alias(site, address):
    page(site, 'Words.\n', with_key(f'aliases: [{yaml(address)}]'))
    ran = held(site)
    assert f'{PAGE}:9:' in ran.said, 'nothing was said'


AWAY = ['../../../secret.png', '/etc/passwd', 'file:///etc/passwd', 'https://evil.example/t.png', '//evil.example/t.png',
        'data:image/png;base64,AAAA',
        'javascript:alert(1)', 'C:\\x.png', '\\\\\\\\host\\\\x.png', '../../locales/en-GB/site.ftl', 'facts.yaml', '.', '..',
        'a.md', '%2e%2e/x.png', 'p.png?x',
        '../../../../../../../../etc/passwd', '../../themes/community/theme.yaml']


@each('a picture at {}: refused at its line', {it: it for it in AWAY})
def picture(site, path):
    built(site)
    (site.folder / 'secret.png').write_bytes(b'\x89PNG')
    page(site, f'![A hall]({path})\n')
    site.refused(f'{PAGE}:{FIRST}:')


FILM = '::: video A film\n{}\nlength: 1:00\ncaptions: none\n\nEvery word that is said.\n:::\n'


@each('a film whose file is {}: refused at its line', {it: it for it in AWAY if not it.startswith('p.png')})
def film(site, path):
    built(site)
    page(site, FILM.format(f'file: {path}'))
    site.refused(f'{PAGE}:{FIRST + 1}:')


@each('a film elsewhere at {}: refused at its line', {it: it for it in AWAY if not it.startswith('https')})
def film_away(site, path):
    built(site)
    page(site, FILM.format(f'link: {path}'))
    site.refused(f'{PAGE}:{FIRST + 1}:')


@each('a picture of a film at {}: refused at its line', {it: it for it in AWAY if not it.startswith('p.png')})
def poster(site, path):
    built(site)
    page(site, FILM.format(f'link: https://example.org/film\nposter: {path}'))
    site.refused(f'{PAGE}:{FIRST + 2}:')


@each('captions of a film at {}: refused at their line', {it: it for it in ('../../../x.vtt', '/etc/passwd.vtt',
    'https://evil.example/x.vtt', 'facts.yaml')})
def captions(site, path):
    built(site)
    site.write('content/start/f.mp4', b'\0\0\0\x18ftypmp42')
    page(site, FILM.format('file: f.mp4').replace('none', path))
    site.refused(f'{PAGE}:{FIRST + 3}:')


NO_FILM = ['htm', 'xhtml', 'js', 'shtml', 'php', 'xml', 'mht', 'svgz', 'exe', 'cgi', 'wasm', 'pdf', 'png', 'htaccess']


@each('a film that is a .{} file: refused, since a host would run it or a browser show it', {it: it for it in NO_FILM})
def no_film(site, ending):
    built(site)
    site.write(f'content/start/f.{ending}',
               '<?php system("id") ?><script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>')
    page(site, FILM.format(f'file: f.{ending}'))
    site.refused(f'{PAGE}:{FIRST + 1}:')


@fault('a film that is a web page under the name of one: refused')
def page_as_film(site):
    built(site)
    site.write('content/start/f.mp4', '<!doctype html><script>alert(1)</script>')
    page(site, FILM.format('file: f.mp4'))
    site.refused(f'{PAGE}:{FIRST + 1}:')


@fault('captions that hold no WebVTT: told')
def no_captions(site):
    built(site)
    site.write('content/start/f.mp4', b'\0\0\0\x18ftypmp42')
    site.write('content/start/f.vtt', '<script>alert(1)</script>')
    page(site, FILM.format('file: f.mp4').replace('none', 'f.vtt'))
    assert PAGE in held(site).said or 'f.vtt' in held(site).said, 'nothing was said'


LINKS = ['../../../secret.md', '/etc/passwd', '//evil.example/x', '/\\\\evil.example', 'file:///etc/passwd',
         '../../locales/en-GB/site.ftl', '%2e%2e/x.md',
         'C:\\x.md', '../../../../../x.md', 'a.md?x=1', 'facts.yaml']


@each('a link to {}: refused at its line', {it: it for it in LINKS})
def link(site, address):
    built(site)
    page(site, f'[a page of ours]({address}) is here.\n')
    site.refused(f'{PAGE}:{FIRST}:')


SETTINGS = 'content/start/edition.yaml'
KEYS = [('menu: []', 'menu: ["{}"]'), ('shared: [accessibility, privacy]', 'shared: [accessibility, privacy, "{}"]')]


@each('the page {} in the menu or among the shared ones: refused', {it: it for it in ('../x', '../../../etc/passwd',
    '/etc/passwd', 'javascript:alert(1)', '.')})
def menu(site, address):
    built(site)
    before = (site.root / SETTINGS).read_text()
    for old, new in KEYS:
        site.write(SETTINGS, before)
        edit(site, SETTINGS, old, new.format(address))
        site.refused(SETTINGS)


NAMES = ['../../x', 'a\\nb', '.', '..', '/etc', 'a/b', '<script>', 'start/../start', '../content/start']


@each('an edition called {}: refused in site.yaml', {it: it for it in NAMES})
def edition(site, name):
    built(site)
    edit(site, 'content/site.yaml', '[start]', f'[start, "{name}"]')
    site.refused('content/site.yaml:8')


TAGS = ['../x', '<script>', 'x\\ny', '../../evil', 'a/b', 'en_GB', 'en-GB']


@each('a language called {!r}, or one that is named twice: refused at its line', {it: it for it in TAGS})
def language(site, tag):
    built(site)
    edit(site, SETTINGS, '[en-GB]', f'[en-GB, "{tag}"]')
    site.refused(f'{SETTINGS}:7')


@fault('a described language whose tag leads out of the site: refused at its line')
def described(site):
    built(site)
    add(site, 'content/site.yaml', 'locales:\n  "../../evil": { name: X, autonym: X, script: Latn, data: en-GB }\n')
    edit(site, SETTINGS, '[en-GB]', '[en-GB, "../../evil"]')
    site.refused('content/site.yaml:11')


@each('a theme called {!r}: refused in site.yaml', {it: it for it in ('../../x', '/etc', '.', '..', 'community/../community',
    '<script>')})
def theme_name(site, name):
    built(site)
    edit(site, 'content/site.yaml', 'theme: community', f'theme: "{name}"')
    site.refused('content/site.yaml:7')


THEME = {
    'a style sheet': ('media.css]', 'media.css, "../../../content/start/index.md"]'),
    'a style sheet of the system': ('media.css]', 'media.css, /etc/passwd]'),
    'a font': ('file: "NotoSans[wght].ttf"', 'file: "../../../../../etc/passwd"'),
    'a layout': ('layout: a4.typ', 'layout: ../../../content/start/index.md'),
}


@each('{} outside the theme, named in theme.yaml: refused at its line', THEME)
def theme_path(site, change):
    built(site)
    site.write('themes/community/theme.yaml', theme('theme.yaml').replace(*change, 1))
    site.refused('themes/community/theme.yaml:')


COMMANDS = {'new page': ('new', 'page', 'start/../../../x'), 'new page of the system': ('new', 'page', '/etc/x'),
            'new edition': ('new', 'edition', '../../x'), 'new language': ('new', 'language', '../../x'),
            'new event': ('new', 'event', 'start/../../x'), 'sign-off': ('sign-off', '../../x', 'start/index', '--by', 'me'),
            'sign-off of a page': ('sign-off', 'pl', '../../../x', '--by', 'me')}


@each('the command {} with a path out of the site: refused, or its file is made inside', COMMANDS)
def command(site, words):
    edit(site, SETTINGS, '[en-GB]', '[en-GB, pl]')
    inside = ('site/content/', 'site/locales/')
    before = {name: it for name, it in state(site.folder).items() if not name.startswith(inside)}
    ran = run(*words[:3], site.root, *words[3:], timeout=10)
    no_crash(ran)
    assert before == {name: it for name, it in state(site.folder).items() if not name.startswith(inside)}, ran.said
