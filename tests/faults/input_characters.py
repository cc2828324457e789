"""Letters that nobody sees, and letters that Handbill keeps for itself: told, and no word is lost because of them."""
from given import FIRST, FRONT, PAGE, add, built, each, edit, held, page, shown, with_key
from harness import fault
from judge import judge

BIDI = {f'U+{ord(it):04X}': it for it in '\u202a\u202b\u202d\u202e\u2066\u2067\u2068'}
FACTS, FTL = 'content/start/facts.yaml', 'locales/en-GB/site.ftl'


@each('the sign {}, which turns the order of letters, in a paragraph: told with its line', BIDI)
def turned_text(site, sign):
    page(site, f'Take 10{sign} tablets a day.\n')
    ran = held(site)
    assert f'{PAGE}:{FIRST}' in ran.said, f'nothing was said: {ran.said}'


PLACES = {
    'a title': lambda site, sign: page(site, 'Words.\n', FRONT.replace('A page', f'A{sign} page')) and PAGE,
    'a heading': lambda site, sign: page(site, f'## A{sign} heading\n\nWords.\n') and PAGE,
    'a link address': lambda site, sign: page(site, f'[our page](https://example.org/{sign}x) here.\n') and PAGE,
    'a fact': lambda site, sign: add(site, FACTS, f'a: {{ organisation: A{sign} team }}\n') and FACTS,
    'a fact that is a web address': lambda site, sign: add(site, FACTS,
                                                           f'a: {{ url: "https://example.org/{sign}x" }}\n') and FACTS,
    'a message of the interface': lambda site, sign: add(site, FTL, f'\nmine = A{sign} word\n') and FTL,
    'the name of an edition': lambda site, sign: edit(site, 'content/start/edition.yaml', 'name: Start', f'name: St{sign}art')
    and 'edition.yaml',
}


@each('a sign that turns the order of letters in {}: told with its file', PLACES)
def turned_elsewhere(site, write):
    path = write(site, '\u202e')
    ran = held(site)
    assert path in ran.said, f'nothing was said: {ran.said}'


@each('100,000 marks on one letter in {}, in a leaflet too: told with its file', PLACES)
def piled(site, write):
    path = write(site, '\u0301' * 100_000)
    ran = held(site)
    assert ran.code == 1 and path in ran.said, f'nothing was said: {ran.said[-300:]}'


@fault('100,000 marks on one letter in a translation: told with its file')
def piled_translation(site):
    edit(site, 'content/start/edition.yaml', 'languages: [en-GB]', 'languages: [en-GB, ur]')
    path = 'locales/ur/site.ftl'
    site.write(path, 'mine = A' + '\u0301' * 100_000 + ' word\n')
    ran = held(site)
    assert ran.code == 1 and path in ran.said, f'nothing was said: {ran.said[-300:]}'


CONTROLS = {'bell': '\x07', 'escape': '\x1b', 'delete': '\x7f', 'next line': '\x85', 'form feed': '\x0c',
            'no character': '\uffff'}


@each('the control character “{}” in a text: told, or not on the page',
      {name: it for name, it in CONTROLS.items() if it != '\x0c'})
def control(site, sign):
    page(site, f'Call us n{sign}ow.\n')
    ran = held(site)
    assert ran.code == 1 and f'{PAGE}:{FIRST}' in ran.said or sign not in shown(site), 'HTML may not hold it (its section 13.2.3.5)'


@each('the control character “{}” in a title: the feed and the calendar stay well formed', CONTROLS)
def control_in_feed(site, sign):
    escaped = f'\\U{ord(sign):08x}'
    page(site, 'Words.\n', FRONT.replace('title: A page', f'title: "A{escaped} page"').replace('type: page',
        'type: event\nstart: day'))
    add(site, FACTS, 'day: { date: 2027-03-06T11:00 }\n')
    if held(site).code == 0:
        judge(site.out)


@fault('a zero-width space in a word of a text: told, or the word can still be found and read')
def zero_width(site):
    page(site, 'Ask about chemo\u200btherapy here.\n')
    ran = held(site)
    assert f'{PAGE}:{FIRST}' in ran.said or '\u200b' not in shown(site), 'a screen reader reads two halves'


@fault('zero-width joiners stay where a script needs them')
def joiner(site):
    page(site, 'The word \u0646\u06cc\u200c\u06a9 and the sign \u0b95\u0bcd\u200d are here.\n')
    built(site)
    assert '\u200c' in shown(site) and '\u200d' in shown(site)


def value(text):
    """A value as Handbill writes it for itself while a text is put together."""
    return '\ue000' + ''.join(chr(0xe100 + it) for it in text.encode()) + '\ue001'


@fault('a letter that Handbill keeps for itself in a paragraph: told, and no word is lost')
def reserved(site):
    page(site, 'Stop \ue000 taking these tablets.\n')
    ran = held(site)
    assert ran.code == 1 and f'{PAGE}:{FIRST}' in ran.said or 'taking these tablets' in shown(site), 'words are lost'


@fault('the same letter, written as \\uE000 in braces: told, and no word is lost')
def reserved_escape(site):
    page(site, 'Stop {"\\uE000"} taking these tablets.\n')
    ran = held(site)
    assert ran.code == 1 and f'{PAGE}:{FIRST}' in ran.said or 'taking these tablets' in shown(site), 'words are lost'


@fault('the same letter, written as \\uE000 in a message of the interface: told, and no word is lost')
def reserved_escape_in_message(site):
    add(site, FTL, '\nmine = Stop {"\\uE000"} taking these tablets\n')
    page(site, 'Read { mine } here.\n')
    ran = held(site)
    assert ran.code == 1 or 'taking these tablets here' in shown(site), 'words are lost'


@fault('the same letter in a fact: told, and no word is lost')
def reserved_fact(site):
    add(site, FACTS, 'a: { organisation: "Stop \\ue000 taking these" }\n')
    page(site, 'Read { $a } tablets.\n')
    ran = held(site)
    assert ran.code == 1 and FACTS in ran.said or 'taking these' in shown(site), 'words are lost'


FORGED = {
    'a number with a billion digits': 'N\x1f1\x1f1000000000', 'an endless number': 'N\x1f1e400\x1f0',
    'no number': 'N\x1fNaN\x1f0',
    'a fact': 'F\x1fhelpline', 'words': 'T\x1f<script>alert(1)</script>', 'a language': 'A\x1f"><script>\x1fx',
    'a day': 'Y\x1f9999999-99-99', 'words of the source': 'S\x1fword',
}


@each('{} that a text forges in letters which Handbill keeps for itself: refused with its line', FORGED)
def forged(site, text):
    page(site, f'Call {value(text)} now.\n')
    ran = held(site)
    assert ran.code == 1, 'it was taken for a value'
    assert f'{PAGE}:{FIRST}' in ran.said


@fault('a control character in a key of the front matter is told at its line, and not printed as it is')
def control_in_report(site):
    page(site, 'Words.\n', with_key('"a\\u001b[31mb": x'))
    ran = held(site, f'{PAGE}:9')
    assert ran.code == 1 and '\x1b' not in ran.said, 'a terminal would be steered'


@fault('a control character in a file name is not printed as it is')
def control_in_name(site):
    page(site, 'Words.\n', path='content/start/a\x1b[31mb.md')
    ran = site.build()
    assert ran.code and '\x1b' not in ran.said, ran.said[-300:]
