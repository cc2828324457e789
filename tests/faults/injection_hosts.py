"""Values that reach files for hosts and programs: headers, redirects, settings of servers, feeds, calendars, maps of the
site. A line end or a sign with a meaning there makes no second line and no code."""
import re
import tomllib

from given import FRONT, PAGE, add, built, each, edit, held, page, unit, with_key
from harness import fault, run
from judge import calendar, judge, well_formed

FACTS, SETTINGS, SITE = 'content/start/facts.yaml', 'content/start/edition.yaml', 'content/site.yaml'
FILES = ['_headers', '_redirects', '.htaccess', '_hosting/nginx.conf', 'robots.txt', 'start/robots.txt', 'sitemap.xml',
         'start/sitemap.xml', 'start/en-GB/feed.xml']
EVIL = ['x\\r\\nX-Evil: 1', 'x\\nX-Evil: 1', 'x\\rX-Evil: 1', 'x\\u2028X-Evil: 1', 'x\\u0085X-Evil: 1', 'x\\u0000X-Evil: 1',
        'x%0d%0aX-Evil: 1']


def no_line(site):
    """No value began a line of its own in a file for a host."""
    for name in FILES:
        text = (site.out / name).read_bytes().decode()
        assert not re.search(r'(?m)^\s*X-Evil', text.replace('\r', '\n')), name
    judge(site.out)


@each('the words {} in every text of an edition and a site: no line of their own anywhere', {it: it for it in EVIL})
def line_ends(site, text):
    for key, old in (('name', 'Start'), ('tagline', 'Community health'), ('title', 'Start community health'),
                     ('publisher', 'Start community health team')):
        before = (site.root / SETTINGS).read_text()
        edit(site, SETTINGS, f'{key}: {old}', f'{key}: "{text}"')
        if held(site, SETTINGS).code == 0:
            no_line(site)
        site.write(SETTINGS, before)
    for key in ('title', 'tagline', 'publisher'):
        before = (site.root / SITE).read_text()
        site.write(SITE, re.sub(rf'(?m)^{key}:.*$', lambda _: f'{key}: "{text}"', before))
        if held(site, SITE).code == 0:
            no_line(site)
        site.write(SITE, before)


BASES = {'a semicolon': 'a;b', 'a dollar': '$uri', 'a number sign': 'a#b', 'a question mark': 'a?b=c', 'an apostrophe': "a'b",
         'a backtick': 'a`b',
         'a star': 'a*b', 'braces': 'a{b}', 'a backslash': 'a\\\\b', 'a pipe': 'a|b', 'a way up': '../x',
         'a sign that turns letters': 'a\\u202eb'}


@each('a base_url with {} in its path: refused at its line', BASES)
def base_path(site, path):
    built(site)
    edit(site, SETTINGS, 'https://example.org/start', f'"https://example.org/{path}"')
    site.refused(f'{SETTINGS}:8:')


HOSTS = ['https://example.org\\r\\nX-Evil: 1', 'https://example.org/a b', 'javascript:alert(1)', '//evil.example', 'https://',
         'https:///x', 'ftp://example.org', 'https://user:word@example.org/x',
         'https://example.org:99999/x', 'https://exa<mple.org', 'file:///etc', 'https://example.org;x', 'https://$host/x',
         'https://a{b}/x']


@each('the base_url {}: refused at its line', {it: it for it in HOSTS})
def base_host(site, address):
    built(site)
    edit(site, SETTINGS, 'https://example.org/start', f'"{address}"')
    site.refused(f'{SETTINGS}:8:')


@each('--base-url {}: refused, as it is in edition.yaml', {it: it for it in ('javascript:alert(1)', 'https://example.org/a;b',
    'https://example.org/$uri', 'https://a\nX-Evil: 1', '../x', '')})
def base_option(site, address):
    built(site)
    ran = site.build('--base-url', address)
    assert ran.code in (1, 2), f'it was taken: {ran.said[:300]}'


def event(site, **changes):
    values = {'title': 'A day', 'summary': 'Words.', 'hall': 'A hall', 'web': 'https://example.org/a', **changes}
    add(site, FACTS,
        f'day: {{ date: 2027-03-06T11:00 }}\nlate: {{ date: 2027-03-06T12:00 }}\nhall: {{ place: "{values["hall"]}" }}\nweb: {{ url: "{values["web"]}" }}\n')
    front = FRONT.replace('type: page', 'type: event\nstart: day\nend: late\nplace: hall\nonline: web')
    front = front.replace('title: A page', f'title: "{values["title"]}"').replace('summary: A few words about it.',
        f'summary: "{values["summary"]}"')
    page(site, 'Words.\n', front)


TEXTS = ['x\\r\\nATTACH:https://evil.example', 'x\\nEND:VEVENT\\nBEGIN:VEVENT', 'x\\rATTENDEE:mailto:evil@example.org',
         'a;b,c\\\\n:d', 'x\\u2028ATTACH:y', 'x\\u0085ATTACH:y', '" ;x=y:"']


@each('the words {:.40} in what a calendar shows: one event, and no line of their own', {it: it for it in TEXTS})
def calendars(site, text):
    for where in ('title', 'summary', 'hall'):
        before = (site.root / FACTS).read_text()
        event(site, **{where: text})
        if held(site, ':').code == 0:
            judge(site.out)
            for path in site.out.rglob('*.ics'):
                lines = calendar(path)
                assert lines.count('BEGIN:VEVENT') == 1, path.name
        site.write(FACTS, before)


@fault('a long title in Urdu: no line of a calendar has more than 75 bytes (RFC 5545, section 3.1)')
def long_lines(site):
    event(site, title='پھیپھڑوں کی صحت کا معائنہ ' * 5)
    built(site)
    for path in site.out.rglob('*.ics'):
        assert all(len(it) <= 75 for it in path.read_bytes().split(b'\r\n')), path.name


@each('the address {} in a calendar: refused, or no line of its own', {it: it for it in ('https://example.org/a;b,c',
    'https://example.org/\\u2028ATTACH:x', 'https://example.org/\\u0085ATTACH:x', 'https://example.org/:x"y')})
def calendar_address(site, address):
    event(site, web=address)
    if held(site, ':').code == 0:
        judge(site.out)


NAMES = ['a&b', 'a"b', 'a b', "it's", 'a;b', 'a{b}', 'a$b', 'a#b', 'a%0ab', 'żółć', 'a(b', 'a*b']


@each('an old address of a page called {}: its lines in _redirects, .htaccess and nginx.conf stay whole',
      {it: it for it in NAMES})
def redirect(site, name):
    page(site, 'Words.\n', with_key('aliases: [old]'), f'content/start/{name}.md')
    if held(site, ':').code:
        return
    line = next(it for it in (site.out / '_redirects').read_text().splitlines() if '/old/' in it)
    assert len(line.split(' ')) == 3 and line.endswith(' 301'), f'_redirects: {line!r}'
    line = next(it for it in (site.out / '_hosting/nginx.conf').read_text().splitlines() if '/old/' in it)
    assert re.fullmatch(r'\s*location = \S+ \{ return 301 ("[^"$]+"|[^\s;{}"\'$#]+); \}', line), f'nginx.conf: {line!r}'
    text = (site.out / '.htaccess').read_text()
    line = next(it for it in text.splitlines() if 'R=301' in it)
    assert re.fullmatch(r'\s*RewriteRule \^ ("[^"$%]+"|[^\s$%"\']+) \[R=301[A-Z,=]*\]', line), f'.htaccess: {line!r}'


@each('a page called {}: its address in sitemap.xml and feed.xml is an address (RFC 3986)', {it: it for it in NAMES})
def addresses(site, name):
    page(site, 'Words.\n', path=f'content/start/{name}.md')
    if held(site, ':').code:
        return
    for file in ('start/sitemap.xml', 'start/en-GB/feed.xml'):
        for it in well_formed(site.out / file).iter():
            address = it.get('href') if it.get('href') else it.text if it.tag.endswith(('loc', '}id')) else None
            if address and 'example.org' in address:
                assert re.fullmatch(r"https://example\.org/(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*",
                                    address), f'{file}: {address}'


@fault('what a language is called cannot break the settings for Pontoon')
def pontoon(site):
    add(site, SITE, 'locales:\n  kri: { name: "X\\"]\\n[[evil]]", autonym: "<script>", script: Latn, data: en-GB }\n')
    edit(site, SETTINGS, '[en-GB]', '[en-GB, kri]')
    ran = run('sync', site.root)
    if ran.code == 0:

        settings = site.root / 'locales/l10n.toml'
        if settings.exists():
            assert 'evil' not in tomllib.loads(settings.read_text())


@fault('notes for translators cannot begin a message of their own')
def notes(site):
    edit(site, SETTINGS, '[en-GB]', '[en-GB, pl]')
    page(site, '<!-- translators: one\nsearch-heading = Evil\n  .attr = x -->\n\nWords to translate.\n',
         FRONT.replace('title: A page', 'title: "A\\nevil = page"'))
    assert run('sync', site.root).code == 0
    for line in (site.root / 'locales/en-GB/pages/start/a.ftl').read_text().splitlines():
        assert not line.startswith(('search-heading', 'evil', '.attr')), line


@fault('who signs off cannot write more lines than one')
def sign_off(site):
    edit(site, SETTINGS, '[en-GB]', '[en-GB, pl]')
    page(site, 'Words.\n')
    assert run('sync', site.root).code == 0
    name = unit(site, '= Words.')
    site.write('locales/pl/pages/start/a.ftl', f'{name} = Słowa.\n')
    run('sign-off', 'pl', 'start/a', site.root, '--by', 'me\nevil: { a: b }\n"x": ]')
    assert site.build().code == 0, 'the site cannot be built any more'
    for path in (site.root / 'locales/pl').rglob('*.yaml'):
        assert not re.search(r'(?m)^\s*evil', path.read_text()), path.read_text()


@each('new site and new page with the words {}: what they wrote can be built, and no key was added',
      {it: it for it in ('x\nevil: 1', 'a: b', '"', "'", '# x', '{ $gone }', '<script>', '[x', '- x', '')})
def new(site, words):
    ran = run('new', 'page', 'start/mine', site.root, '--title', words, '--summary', words)
    if ran.code == 0:
        text = next((site.root / 'content/start').rglob('mine.md')).read_text()
        assert not re.search(r'(?m)^evil', text), text
        # What is no text of a page is told when it is built, at its own line.
        held(site, PAGE.replace('a.md', 'mine.md'))
