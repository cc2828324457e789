"""Texts that try to be more than text: scripts, addresses, code of templates. On the page they are words, or they are
refused at their place; what was built is judged as a browser reads it."""
import html
import re

from given import FIRST, FRONT, PAGE, SHOWN, add, built, each, edit, held, page, unit, with_key
from harness import fault, run
from judge import Page, judge, pages

FACTS, FTL, SETTINGS = 'content/start/facts.yaml', 'locales/en-GB/site.ftl', 'content/start/edition.yaml'

HTML = ['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><svg onload=alert(1)>',
        '</title><script>alert(1)</script>',
        '</script><script>alert(1)</script>', '<iframe src="https://evil.example">', '<a href="javascript:alert(1)">x</a>',
        '<svg/onload=alert(1)>',
        '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
        '<style>@import "https://evil.example";</style>',
        '<meta http-equiv="refresh" content="0;url=https://evil.example">', '<base href="https://evil.example/">',
        "' onfocus='alert(1)' autofocus='",
        '<!--><script>alert(1)</script>-->', '<![CDATA[<script>alert(1)</script>]]>', '&lt;script&gt;alert(1)&lt;/script&gt;',
        '&#60;script&#62;alert(1)&#60;/script&#62;',
        '{{ 7*7 }}', '{% include "../../../secret" %}', '{{ __tera_context }}', '#read("/etc/passwd")', '${7*7}', '<%= 7*7 %>',
        '\\<script>alert(1)\\</script>', '`<script>alert(1)</script>`', '\u2028alert(1)//', ']]><script>alert(1)</script>',
        '<xmp><script>alert(1)</script>']
NAMED = {it: it for it in HTML}


def yaml(text):
    """A text as YAML in quotation marks, also of letters that no line may hold."""
    return '"' + ''.join(f'\\u{ord(it):04x}' if it in '\\"\u2028' or it < ' ' else it for it in text) + '"'


def harmless(site, place):
    """Refused at its file, or built and harmless: nothing was run, and what was written is there as words."""
    ran = held(site, place)
    if ran.code:
        return False
    judge(site.out)
    for it in pages(site.out):
        assert not it.text.strip().startswith('49') and ' 49 ' not in it.text, f'{it.name}: a template was run'
    return True


@each('{} in a paragraph: refused at its line, or shown as words', NAMED)
def paragraph(site, text):
    page(site, f'Before {text} after.\n')
    if harmless(site, f'{PAGE}:{FIRST}'):
        words = Page(SHOWN, (site.out / SHOWN).read_text()).text
        assert 'Before' in words and 'after.' in words, words[:200]


@each('{} at the start of a line: refused, or harmless', NAMED)
def block(site, text):
    page(site, f'{text}\n\nWords.\n')
    harmless(site, PAGE)


MARKDOWN = {
    'a heading': '## Of {}\n\nWords.\n', 'a list': '- {}\n', 'a table': '| {} | b |\n|---|---|\n| {} | c |\n',
    'a quotation': '> {}\n', 'a note': '> [!NOTE]\n> {}\n',
    'the words of a link': '[our page {}](https://example.org/)\n',
    'the title of a link': '[our page](https://example.org/ "{}")\n',
    'the address of a link': '[our page](<https://example.org/{}>)\n',
    'a reference': '[our page][a]\n\n[a]: <https://example.org/{}> "{}"\n',
    'details': '::: details A line {}\nWords {}\n:::\n', 'a quote': '::: quote\nby: A woman {}\n\nWords.\n:::\n',
    'a contact': '::: contact Ask {}\nphone: helpline\nhours: {}\n:::\n',
    'the name of a component': '::: {}\nWords.\n:::\n', 'a key of a component': '::: details A line\n{}: x\n\nWords.\n:::\n',
    'a film': '::: video A film {}\nlink: https://example.org/{}\n'
    'length: 1:00\ncaptions: en-GB\n\nWords {}.\n:::\n', 'bold text': '**{}**\n',
    'a comment': '<!-- translators: {} -->\n\nWords.\n',
    'a comment to ignore': '<!-- handbill-ignore x 2026-11-24: {} -->\n\nWords.\n',
    'steps': '::: steps\n1. {}\n2. Words\n:::\n', 'an automatic link': '<https://example.org/{}>\n',
    'a bare address': 'https://example.org/{} here\n',
}
SOME = ['<img src=x onerror=alert(1)>', '"><svg onload=alert(1)>', "' onfocus='alert(1)' x='", '" onfocus="alert(1)" x="',
        '{{ 7*7 }}', '&quot; onfocus=&quot;alert(1)', 'javascript:alert(1)',
        '&#34;&#62;&#60;script&#62;alert(1)&#60;/script&#62;', '\\"\\>\\<script\\>alert(1)\\</script\\>',
        '\\<\\/script\\>\\<script\\>alert(1)\\<\\/script\\>']


@each('code of nine kinds in {}: refused, or harmless', MARKDOWN)
def markdown(site, template):
    # Each alone: one that is refused must not hide another.
    for text in SOME:
        page(site, template.replace('{}', text))
        harmless(site, PAGE)


FIELDS = ['title', 'short_title', 'summary', 'version', 'reviewed_by', 'publisher', 'audience', 'leaflets', 'type', 'status',
          'reviewed', 'stale']
ESCAPED = ['<script>alert(1)</script>', '\\<script>alert(1)\\</script>', '"><svg onload=alert(1)>', '" onfocus="alert(1)',
           '{{ 7*7 }}', '\\</title>\\<script>alert(1)\\</script>',
           '\\<\\/script>\\<script>alert(1)//', 'x\r\nX-Evil: 1', '{ $secret }', '{"</script><script>alert(1)</script>"}',
           '{"{{ 7*7 }}"}']


@each('code of many kinds under “{}” of the front matter: refused, or harmless', {it: it for it in FIELDS}, slow=True)
def field(site, key):
    for text in ESCAPED:
        kept = '\n'.join(line for line in FRONT.split('\n') if not line.startswith(key + ':'))
        value = f'[{yaml(text)}]' if key in ('audience', 'leaflets') else yaml(text)
        page(site, 'Words.\n', kept.replace('---\n', f'---\n{key}: {value}\n', 1))
        harmless(site, PAGE)


TYPES = {
    'a service': 'type: service\nwho_for: {0}\nhow_to: {0}\ncost: {0}\nopening: {0}\n',
    'an event': 'type: event\nstart: day\nend: late\nplace: hall\nonline: web\naccess: {0}\ncost: {0}\n',
    'questions': 'type: faq\n',
    'a training': 'type: training\nminutes: 5\noutcomes: [{0}]\nphrases: [{{ do: {0}, do_not: {0} }}]\ntest: [{{ question: {0}, answer: {0} }}]\nnotes: [{0}]\n',
    'promises': 'type: commitments\ncommitments: [{{ id: a, title: {0}, heard: {0}, will: {0}, owner: {0}, due: 2027-01-01, status: done, evidence: {0}, '
                'history: [{{ date: 2026-01-01, text: {0} }}] }}]\n',
    'figures': 'type: result\nsentence: {0}\nseries: [{{ label: {0}, value: count }}]\nsource: team\ncaveat: {0}\n',
    'partners': 'type: partners\npartners: [{{ name: team, text: {0}, web: web }}]\n',
    'a story': 'type: story\n',
    'a contact of its own': 'type: page\ncontact: {{ heading: {0}, phone: helpline, hours: {0} }}\n',
    'buttons': 'type: page\nactions: [{{ page: index, text: {0} }}]\n',
}


@each('code of many kinds in a page that is {}: refused, or harmless, also in its structured data', TYPES, slow=True)
def kinds(site, template):
    add(site, FACTS,
        'day: { date: 2027-03-06T11:00 }\nlate: { date: 2027-03-06T12:00 }\nhall: { place: "</script><script>alert(1)</script>, \\"x\\" & y" }\n'
                     'web: { url: "https://example.org/a?b=\'c\'&d=e" }\ncount: { number: 5 }\nteam: { organisation: "</script><b onclick=alert(1)>" }\n')
    for text in ESCAPED:
        page(site, f'## Is {text if "{" not in text else "it"} so?\n\nWords {text if "{" not in text else ""}.\n',
             FRONT.replace('type: page\n', template.format(yaml(text))))
        harmless(site, PAGE)


VALUES = ['organisation: {}', 'place: {}']


@each('code of many kinds in a fact ({}): shown as words', {it: it for it in VALUES})
def facts(site, kind):
    before = (site.root / FACTS).read_text()
    for text in HTML[::2] + ESCAPED:
        site.write(FACTS, before + 'mine: { ' + kind.format(yaml(text)) + ' }\n')
        page(site, 'It is { $mine } here.\n')
        if harmless(site, FACTS):
            seen = ' '.join(Page(SHOWN, (site.out / SHOWN).read_text()).text.split())
            assert ' '.join(text.split()) in seen, f'{text!r} is not shown as it is: {seen[:300]}'


ADDRESSES = ['https://example.org/"onmouseover="alert(1)', "https://example.org/'onmouseover='alert(1)",
             'https://example.org/<script>', 'https://a:b@evil.example', 'https://example.org/\\">',
             'https://example.org/&quot;onclick=alert(1)', 'https://example.org/{{7*7}}']


@each('{} as a fact that is an address: refused, or harmless', {it: it for it in ADDRESSES})
def address_fact(site, address):
    add(site, FACTS, 'mine: { url: ' + yaml(address) + ' }\n')
    page(site, 'It is { $mine } here, and [our page]({ $mine }).\n')
    harmless(site, ':')


@each('{} in a message of the interface: refused in its file or at the text, or harmless', NAMED)
def interface(site, text):
    add(site, FTL, '\nmine = A ' + text.replace('\u2028', '') + ' B\nyours = A {"' + text.replace('\\', '').replace('"',
        '\\"').replace('\u2028', '') + '"} B\n')
    page(site, 'It is { mine } and { yours } here.\n')
    harmless(site, ':')


BUTTONS = ['search-heading', 'breadcrumb', 'home', 'skip-link', 'menu', 'menu-main', 'share-heading', 'share-whatsapp',
           'languages']


@each('code in the words of a button or a heading ({}): refused in its file, or harmless', {it: it for it in BUTTONS})
def button(site, name):
    text = (site.root / FTL).read_text()
    assert f'\n{name} =' in text, f'{name} is no message: the test is out of date'
    for bad in ESCAPED[1:6] + ['{"<script>alert(1)</script>"}', '{"\\" onfocus=\\"alert(1)"}']:
        at = text.index(f'\n{name} =')
        end = text.index('\n\n', at) if '\n\n' in text[at:] else len(text)
        lines = text[at + 1:end].split('\n')
        rest = next((it for it in range(1, len(lines)) if not lines[it].startswith((' ', '}'))), len(lines))
        site.write(FTL, text[:at + 1] + f'{name} = A {bad} B\n' + '\n'.join(lines[rest:]) + text[end:])
        harmless(site, ':')


@each('{} in a translation: refused in its file, or harmless', NAMED)
def translation(site, text):
    edit(site, SETTINGS, '[en-GB]', '[en-GB, pl]')
    page(site, 'It is here.\n')
    assert run('sync', site.root).code == 0
    name = unit(site, 'It is here')
    site.write('locales/pl/pages/start/a.ftl', f'{name} = To {text.replace(chr(0x2028), "")} tutaj.\n')
    harmless(site, 'locales/pl/pages/start/a.ftl:1')


SCRIPTS = ['javascript:alert(1)', 'JaVaScRiPt:alert(1)', '&#106;avascript:alert(1)', 'java&#10;script:alert(1)',
           'java&#9;script:alert(1)', '&#1;javascript:alert(1)', '<\x01javascript:alert(1)>',
           '<java\tscript:alert(1)>', '< javascript:alert(1)>', 'javascript&colon;alert(1)', 'vbscript:x', 'data:text/html,x',
           'data:text/html;base64,PHNjcmlwdD4=', 'javascript://https://x/%0aalert(1)',
           'view-source:x', 'blob:https://x', 'filesystem:x', 'feed:javascript:alert(1)', '{"javascript:alert(1)"}',
           '{"java"}{"script:alert(1)"}', 'file:///etc/passwd', 'about:blank', '\\javascript:alert(1)']


@each('a link to {}: refused at its line, or no link', {it: it for it in SCRIPTS})
def link(site, address):
    page(site, f'[our page]({address}) is here.\n')
    harmless(site, f'{PAGE}:{FIRST}')


@each('a translated link to {}: refused in its file, or no link', {it: it for it in SCRIPTS if '\x01' not in it})
def translated_link(site, address):
    edit(site, SETTINGS, '[en-GB]', '[en-GB, pl]')
    page(site, '[our page](https://example.org) is here.\n')
    assert run('sync', site.root).code == 0
    name = unit(site, 'our page')
    site.write('locales/pl/pages/start/a.ftl', f'{name} = [nasza strona]({address}) jest tutaj.\n')
    harmless(site, 'locales/pl/pages/start/a.ftl:1')


@fault('headings whose words are the ids of the page’s own parts, or names that scripts use: ids stand once')
def ids(site):
    words = ['main', 'call', 'constructor', '__proto__', 'search', 'share', 'location', 'main 2', 'main', 'next', 'facts',
             'body', 'x"><script>']
    page(site, ''.join(f'## {html.escape(it)}\n\nWords {number}.\n\n' for number, it in enumerate(words)))
    built(site)
    judge(site.out)
    found = re.findall(r'\sid="([^"]*)"', (site.out / SHOWN).read_text())
    assert len(found) == len(set(found)), sorted(it for it in found if found.count(it) > 1)


@fault('words of a page that would end a script are data in the search, and come back as words')
def search(site):
    page(site, 'Words `</script>` and `<!--` and `\\u2028` and \u2028 and constructor and __proto__ here.\n',
         with_key('short_title: A `</script>`'))
    built(site)
    script = next((site.out / 'start/en-GB/search').glob('*.js')).read_text()
    assert '\u2028' not in script and '\u2029' not in script
    judge(site.out)


CAUGHT = ['<script>alert(1)</script>', '<script src="https://evil.example/x.js"></script>', '<img src=x onerror=alert(1)>',
          '<a href=" java\tscript:alert(1)">x</a>', '<img src="//evil.example/t.png">',
          '<img srcset="a.png 1x, https://evil.example/t.png 2x">', '<link rel=stylesheet href="https://evil.example/x.css">',
          '<form action="https://evil.example">', '<p style="color: red">',
          '<meta http-equiv=refresh content="0; url=https://evil.example">', '<a href="data:text/html,x">',
          '<iframe srcdoc="x">', '<svg onload=alert(1)>', '<base href="x">']


@each('the judge of these tests finds {}', {it: it for it in CAUGHT})
def judged(_, text):
    assert Page('x', text).bad
