#!/usr/bin/env python3
"""Reads what other programs read of a built site, with other people's readers: calendars, feeds, structured data, sitemaps.

    PYTHONPATH=… python3 tests/programs/check.py SITE

Calendars are read by `icalendar` (RFC 5545). Feeds are held against the elements that RFC 4287 asks for, structured data against the
properties that schema.org's types need. Each file is one test; the last line is the sum. Exit 1 when anything failed or was not there.
"""
import json
import re
import sys
import xml.etree.ElementTree as ET
from datetime import datetime
from html.parser import HTMLParser
from pathlib import Path

import icalendar
import pymupdf

ATOM = '{http://www.w3.org/2005/Atom}'
MAP = '{http://www.sitemaps.org/schemas/sitemap/0.9}'
DAY = re.compile(r'\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d([+-]\d\d:\d\d|Z))?')


def calendar(path, _):
    """One event at least, each with what a phone shows; its times fall in the zone that the file describes."""
    read = icalendar.Calendar.from_ical(path.read_bytes())
    events = read.walk('VEVENT')
    assert events, 'no event'
    zones = {str(it['TZID']) for it in read.walk('VTIMEZONE')}
    for it in events:
        for name in ('UID', 'DTSTAMP', 'DTSTART', 'SUMMARY', 'LOCATION', 'DESCRIPTION', 'URL', 'STATUS'):
            assert it.get(name), f'{name} is missing'
        start, end = it.decoded('DTSTART'), it.decoded('DTEND')
        assert start < end, f'{start} is not before {end}'
        if isinstance(start, datetime):
            assert it['DTSTART'].params['TZID'] in zones, 'the zone is not described'
            assert start.tzinfo is not None and start.utcoffset() is not None
        language = path.parts[path.parts.index('public') + 2] if 'public' in path.parts else None
        assert language is None or it['SUMMARY'].params['LANGUAGE'] == language
    assert b'\r\n' in path.read_bytes(), 'lines end in CRLF (RFC 5545, 3.1)'


def feed(path, _):
    """RFC 4287, 4.1.1 and 4.1.2."""
    root = ET.parse(path).getroot()
    assert root.tag == ATOM + 'feed', root.tag
    assert root.get('{http://www.w3.org/XML/1998/namespace}lang'), 'no language'
    for name in ('id', 'title', 'updated', 'author'):
        assert len(root.findall(ATOM + name)) == 1, f'{name} is not there once'
    assert root.find(f"{ATOM}link[@rel='self']") is not None
    entries = root.findall(ATOM + 'entry')
    assert entries, 'no entry'
    for it in entries:
        for name in ('id', 'title', 'updated'):
            assert len(it.findall(ATOM + name)) == 1, f'{name} of an entry is not there once'
        assert DAY.fullmatch(it.find(ATOM + 'updated').text), it.find(ATOM + 'updated').text
        assert it.find(ATOM + 'link').get('href').startswith('https://')
    ids = [it.find(ATOM + 'id').text for it in entries]
    assert len(ids) == len(set(ids)), 'two entries have one id'
    updated = [it.find(ATOM + 'updated').text for it in entries]
    assert updated == sorted(updated, reverse=True), 'the newest is not first'


def sitemap(path, site):
    """Each address leads to a file of the site."""
    root = ET.parse(path).getroot()
    kind = root.tag.removeprefix(MAP)
    assert kind in ('urlset', 'sitemapindex'), root.tag
    addresses = [it.text for it in root.iter(MAP + 'loc')]
    assert addresses, 'no address'
    for it in addresses:
        local = site / it.removeprefix('https://example.org/')
        assert (local / 'index.html').is_file() or local.is_file(), it
    text = path.read_text()
    assert 'womens-health' not in text and 'what-changed' not in text, 'a discreet page is listed'


class Data(HTMLParser):
    """The JSON-LD of a page, its title, and whether it is discreet."""

    def __init__(self):
        super().__init__()
        self.found, self.inside, self.discreet = [], False, False

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.inside = tag == 'script' and attributes.get('type') == 'application/ld+json'
        self.discreet |= attributes.get('class', '') == 'quick-exit'

    def handle_data(self, text):
        if self.inside:
            self.found.append(json.loads(text))

    def handle_endtag(self, _):
        self.inside = False


NEEDED = {
    'Event': ('name', 'startDate', 'location', 'eventStatus', 'organizer', 'inLanguage', 'url'),
    'FAQPage': ('name', 'mainEntity', 'inLanguage', 'url'),
    'MedicalWebPage': ('name', 'lastReviewed', 'inLanguage', 'url'),
}


def structured(path, _):
    """What schema.org's types need, and nothing on a discreet page."""
    page = Data()
    page.feed(path.read_text())
    if page.discreet:
        assert not page.found, 'a discreet page says what it is about'
    for it in page.found:
        assert it['@context'] == 'https://schema.org'
        for name in NEEDED[it['@type']]:
            assert it.get(name), f'{it["@type"]} has no {name}'
        if it['@type'] == 'Event':
            assert DAY.fullmatch(it['startDate']), it['startDate']
            assert it['location']['name'] and it['location']['address']
        if it['@type'] == 'FAQPage':
            for question in it['mainEntity']:
                assert question['@type'] == 'Question' and question['name'] and question['acceptedAnswer']['text']
    return len(page.found)


def cover(path, _):
    """What lies open on a table says nothing of what the clinic is, nor does the file's title."""
    with pymupdf.open(path) as leaflet:
        # Of wallet cards both sides are seen.
        seen = [leaflet[0]] if '-card' not in path.name else list(leaflet)
        words = ' '.join(page.get_text() for page in seen) + leaflet.metadata['title']
    for word in ('wildflower', 'cervical', 'colposcopy', 'screening', 'sex work'):
        assert word not in words.lower(), word


def redirects(path, site):
    """Each old address has a page that leads on where no host does, and each new one is there."""
    moves = [line.split() for line in path.read_text().splitlines() if line.endswith(' 301')]
    assert moves, 'no move'
    for old, new, _ in moves:
        assert (site / new.strip('/') / 'index.html').is_file(), new
        page = (site / old.strip('/') / 'index.html').read_text()
        assert 'http-equiv="refresh"' in page and 'rel="canonical"' in page, old


def main():
    site = Path(sys.argv[1])
    passed, faults, data = 0, [], 0
    kinds = [('*/*/leaflets/womens-health-card.*.pdf', cover), ('*/*/leaflets/womens-health-dl.*.pdf', cover), ('*/*/leaflets/what-changed-dl.*.pdf', cover), ('*/*/**/*.ics', calendar), ('*/*/feed.xml', feed), ('*/*/**/changes.xml', feed), ('**/sitemap.xml', sitemap), ('_redirects', redirects), ('*/*/**/index.html', structured)]
    for pattern, check in kinds:
        paths = sorted(site.glob(pattern))
        if not paths:
            faults.append(f'{pattern}: nothing was there')
        for path in paths:
            try:
                data += check(path, site) or 0
                passed += 1
            except Exception as fault:  # noqa: BLE001 each file is told
                faults.append(f'{path}: {type(fault).__name__}: {fault}')
    if not data:
        faults.append('no page has structured data')
    print('\n'.join(faults))
    print(f'{passed} passed, {len(faults)} failed')
    sys.exit(bool(faults))


main()
