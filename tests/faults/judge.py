"""Judges what was built, as a browser and other readers of it would: no script, request or address that an input brought
along."""
import json
import re
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree

# Attributes whose address a browser fetches by itself, or sends to.
FETCHED = {'src', 'poster', 'action', 'formaction', 'data', 'background', 'manifest', 'ping', 'cite'}
SCHEMES = {'', 'http', 'https', 'mailto', 'tel', 'sms'}
VOID = {'img', 'br', 'hr', 'meta', 'link', 'input', 'source', 'track', 'area', 'base', 'col', 'embed', 'wbr'}


class Page(HTMLParser):
    """A page as a browser reads it: its text, its addresses, and what it must not have."""

    def __init__(self, name, html):
        super().__init__(convert_charrefs=True)
        self.name, self.bad, self.links, self.words, self.data = name, [], [], [], []
        self.script = None
        self.feed(html)
        self.close()
        self.text = ' '.join(''.join(self.words).split())

    def handle_starttag(self, tag, attrs):
        given = {name: value or '' for name, value in attrs}
        for name, value in given.items():
            self.attribute(tag, name, value, given)
        if tag == 'script':
            self.script = ''
            inline = given.get('type') != 'application/ld+json' and 'src' not in given
            if inline:
                self.fault('a script that stands in the page')
        if tag in ('iframe', 'object', 'embed', 'base', 'applet', 'frame', 'style', 'portal'):
            self.fault(f'an element {tag}')
        if tag == 'meta' and given.get('http-equiv', '').lower() == 'refresh':
            self.address(tag, 'content', given.get('content', '').partition('=')[2], fetched=True)

    handle_startendtag = handle_starttag

    def handle_endtag(self, tag):
        if tag == 'script' and self.script is not None:
            self.data.append(self.script)
            self.script = None

    def handle_data(self, data):
        if self.script is None:
            self.words.append(data)
        else:
            self.script += data

    def attribute(self, tag, name, value, given):
        if name.startswith('on'):
            self.fault(f'a handler {name}={value!r}')
        if name in ('style', 'srcdoc'):
            self.fault(f'an attribute {name}={value!r}')
        if name in ('srcset', 'imagesrcset'):
            for part in value.split(','):
                self.address(tag, name, part.split()[0] if part.split() else '', fetched=True)
        elif name in ('href', 'xlink:href'):
            self.address(tag, name, value, fetched=tag == 'link' and self.is_loaded(given))
        elif name in FETCHED:
            self.address(tag, name, value, fetched=True)

    @staticmethod
    def is_loaded(given):
        return not set(given.get('rel', '').lower().split()) & {'alternate', 'canonical', 'license', 'author'}

    def address(self, tag, name, value, fetched):
        # A browser drops these before it looks for a scheme.
        plain = re.sub(r'[\t\n\r]', '', value).lstrip(''.join(map(chr, range(33))))
        if (tag, name, plain) == ('link', 'href', 'data:,'):
            return  # the theme's own: no icon is asked for
        scheme = re.match(r'([A-Za-z][A-Za-z0-9+.-]*):', plain)
        scheme = scheme[1].lower() if scheme else ''
        if scheme not in SCHEMES:
            self.fault(f'an address {scheme}: in {tag} {name}={value[:80]!r}')
        elif fetched and (scheme or plain.startswith(('//', '/\\', '\\'))):
            self.fault(f'a request to elsewhere: {tag} {name}={value[:80]!r}')
        elif name in ('href', 'src') and not scheme:
            self.links.append(plain)

    def fault(self, what):
        self.bad.append(f'{self.name}: {what}')


def pages(out):
    """Every page below a folder."""
    return [Page(str(it.relative_to(out)), it.read_text('utf-8')) for it in sorted(out.rglob('*.html'))]


def judge(out):
    """Holds everything that was built to be safe, and well formed."""
    bad = []
    for page in pages(out):
        bad += page.bad
        for data in page.data:
            if data.strip():
                json.loads(data)
    for path in sorted(out.rglob('*')):
        name = str(path.relative_to(out))
        if path.suffix == '.css':
            bad += [f'{name}: {it}' for it in foreign(path.read_text())]
        elif path.suffix in ('.xml', '.svg'):
            well_formed(path)
        elif path.suffix == '.ics':
            calendar(path)
    assert not bad, '\n'.join(bad[:6])


def foreign(css):
    """Addresses in a style sheet that lead to another host."""
    found = re.findall(r'(?:url\(|@import|image-set\(|src\()\s*["\']?\s*((?:[a-z][a-z0-9+.-]*:)?//[^"\')\s]*)', css, re.I)
    return found + re.findall(r'image-set\([^)]*?["\']((?:https?:)?//[^"\']*)', css, re.I)


def well_formed(path):
    text = path.read_text()
    assert '<!DOCTYPE' not in text and '<!ENTITY' not in text, f'{path.name} has a DTD'
    try:
        return ElementTree.fromstring(text)
    except ElementTree.ParseError as error:
        raise AssertionError(f'{path.name} is not well formed: {error}') from None


def calendar(path):
    """Lines of an iCalendar file, unfolded; each must be a property that calendars of this kind have."""
    raw = path.read_bytes()
    assert b'\r\n' in raw and not re.search(rb'(?<!\r)\n|\r(?!\n)', raw), f'{path.name} has a bare line end'
    lines = re.sub(r'\r\n[ \t]', '', raw.decode()).split('\r\n')
    for line in filter(None, lines):
        assert re.match(r'[A-Z-]+[;:]', line), f'{path.name}: {line!r}'
        assert not line.startswith(('ATTACH', 'X-EVIL', 'ATTENDEE', 'ORGANIZER:evil')), f'{path.name}: {line!r}'
    return lines


def dead_links(out):
    """Links between pages that lead to no file, as a browser reads their addresses."""
    dead = []
    for page in pages(out):
        folder = (out / page.name).parent
        if page.name.endswith('404.html'):
            continue  # its links begin at the host's root
        for link in page.links:
            path = unquote(urlsplit(link).path)
            if path and not (folder / path).exists():
                dead.append(f'{page.name}: {link}')
    return dead
