"""Names of files: what they become on other systems, in addresses and in links. Told, or a page that can be reached."""
import os
import unicodedata

from given import FRONT, built, each, edit, held, page, turned_away
from harness import fault
from judge import dead_links, judge


def named(site, *names):
    """Pages of these names, which may be bytes."""
    for name in names:
        path = os.path.join(os.fsencode(site.root / 'content/start'), name if isinstance(name, bytes) else name.encode())
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, 'wb') as file:
            file.write((FRONT + 'Words.\n').encode())


TWINS = {
    'in composed and decomposed letters': ('café.md', unicodedata.normalize('NFD', 'café.md')),
    'in capital and small letters': ('Advice.md', 'advice.md'),
    'in folders of capital and small letters': ('A/x.md', 'a/x.md'),
    'with and without an invisible sign': ('ab.md', 'a\u200bb.md'),
    'as a file and as a folder with an index': ('faq.md', 'faq/index.md'),
}


@each('two pages whose names are the same {}: told with both files', TWINS)
def twins(site, names):
    site.build()
    named(site, *names)
    site.refused('content/start/' + names[0], 'content/start/' + names[1])


ODD = {
    'Arabic letters': 'مدد.md', 'spaces': 'two words.md', 'an apostrophe': "it's.md", 'an ampersand': 'a&b.md',
    'a number sign': 'a#b.md',
    'a question mark': 'a?b.md', 'a percent sign': 'a%41b.md', 'an encoded way up': '%2e%2e.md', 'a plus': 'a+b.md',
    'a semicolon': 'a;b.md', 'brackets': 'a[1].md', 'braces': 'a{{ 7*7 }}.md', 'a dollar': '$HOME.md', 'backticks': '`id`.md',
    'a hyphen first': '--help.md', 'a tilde': '~.md', 'quotation marks': 'say "x".md', 'angle brackets': '<b>.md',
    'accents': 'żółć.md', 'an emoji': '😀.md',
}


@each('a page whose name has {}: told, or every link leads to it', ODD)
def odd_name(site, name):
    named(site, name)
    ran = held(site)
    assert ran.code == 0 or name in ran.said, ran.said[-600:]
    if ran.code == 0:
        judge(site.out)
        dead = dead_links(site.out)
        assert not dead, dead[:3]


HARMFUL = {
    'a script address': 'javascript:alert(1).md', 'a data address': 'data:text;x.md', 'another host': '/evil.example/x.md',
    'an element': '<img src=x onerror=alert(1)>.md', 'the end of a title': '<title><script>alert(1)<script>.md',
}


@each('a page whose name is {}: told, or harmless', HARMFUL)
def harmful_name(site, name):
    named(site, name.lstrip('/'))
    # In the menu the home page links to it from its own folder, so that the name stands first in the address.
    edit(site, 'content/start/edition.yaml', 'menu: []', f'menu: ["{name.lstrip("/").removesuffix(".md")}"]')
    if held(site).code == 0:
        judge(site.out)
        assert not dead_links(site.out), dead_links(site.out)[:3]


# Microsoft, “Naming Files, Paths, and Namespaces”: a site must come to a reader on any stick.
WINDOWS = ['con', 'aux', 'NUL', 'com1', 'lpt9', 'con.x', 'x.', 'x ', 'a:b', 'a*b', 'a|b', 'a?b', 'a"b', 'a<b']


@each('a page called “{}”, which Windows cannot hold: told with its file', {it: it for it in WINDOWS})
def windows_name(site, name):
    named(site, name + '.md')
    ran = held(site)
    assert f'content/start/{name}.md' in ran.said, f'nothing was said: {ran.said}'


INVISIBLE = {'turns the order of letters': 'a\u202edm.md', 'has no width': 'a\u200bb.md', 'is a soft hyphen': 'a\u00adb.md'}


@each('a file name with a sign that {}: told with its file', INVISIBLE)
def invisible_name(site, name):
    named(site, name)
    ran = held(site)
    assert 'content/start/' in ran.said, f'nothing was said: {ran.said}'


BROKEN = {'Latin-1': b'caf\xe9.md', 'half a pair': b'a\xed\xa0\x80.md', 'a line end': 'a\nb.md', 'a return': 'a\rb.md',
          'a tab': 'a\tb.md',
          'a backslash': 'a\\b.md', 'a bell': 'a\x07b.md', 'delete': 'a\x7fb.md', 'next line': 'a\x85b.md'}


@each('a file name with {}: refused, and the file told', BROKEN)
def broken_name(site, name):
    built(site)
    named(site, name)
    turned_away(site, 'content/start/')


LOST = ['README.MD', 'advice.markdown', 'advice.MD', 'advice.mdown', 'advice.md.txt']


@each('a page that somebody called {}: told, and not passed over in silence', {it: it for it in LOST})
def lost_page(site, name):
    named(site, name)
    ran = held(site)
    said = name in ran.said or name in site.build('--format', 'json').said
    assert said or 'Words.' in ''.join(it.read_text() for it in site.out.rglob('*.html')), 'nothing was said'


@fault('a page in a language that the edition does not have: told, and not passed over in silence')
def lost_language(site):
    named(site, 'a.md', 'a.ur.md')
    ran = held(site)
    assert 'a.ur.md' in ran.said or (site.out / 'start/ur/a/index.html').exists(), 'it became a page of another name'


@fault('a name of 255 bytes: built, and its parts have names that a disk takes')
def long_name(site):
    named(site, 'a' * 252 + '.md')
    built(site)
    assert not dead_links(site.out)


@fault('a name of 255 bytes with a leaflet: told with its file, or built', slow=True)
def long_leaflet(site):
    page(site, 'Words.\n', FRONT.replace('status:', 'leaflets: [a4]\nstatus:'), 'content/start/' + 'a' * 252 + '.md')
    held(site, 'content/start/aaa', whole=True, within=20, mib=900)


@fault('a path of 3,600 bytes with a leaflet: told with its file, or built', slow=True)
def long_path(site):
    page(site, 'Words.\n', FRONT.replace('status:', 'leaflets: [a4]\nstatus:'),
         'content/start/' + ('d' * 200 + '/') * 17 + 'a.md')
    held(site, 'content/start/ddd', whole=True, within=20, mib=900)


@fault('an old address of 300 letters: refused at its line')
def long_alias(site):
    built(site)
    page(site, 'Words.\n', FRONT.replace('status:', f'aliases: [{"a" * 300}]\nstatus:'))
    site.refused('content/start/a.md:9:')


OWN = ['404.md', 'search.md', 'leaflets.md', 'feed.xml.md', 'index.html.md', 'calendar.ics/index.md']


@each('a page called {}, where Handbill writes a file of its own: refused, and the page told', {it: it for it in OWN})
def own_name(site, name):
    built(site)
    named(site, name, 'event.md')
    page(site, 'Words.\n', FRONT.replace('type: page', 'type: event\nstart: day'), 'content/start/event.md')
    facts = site.root / 'content/start/facts.yaml'
    facts.write_text(facts.read_text() + 'day: { date: 2027-03-06T11:00 }\n')
    site.refused(f'content/start/{name}')
