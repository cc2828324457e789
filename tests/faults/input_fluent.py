"""Fluent: circles, names that nobody gave, and options that no number can have. Told at the text, and no crash."""
from given import FIRST, PAGE, add, built, each, edit, held, page, shown, unit
from harness import fault, run

FTL = 'locales/en-GB/site.ftl'


def message(site, text, more=''):
    """A message of the interface, and a page that shows it."""
    add(site, FTL, f'\ntest = {text}\n{more}')
    page(site, 'Read { test } here.\n')


WRONG = {
    'itself': ('{ test }', ''), 'another that refers to it': ('{ b }', 'b = { test }\n'),
    'terms in a circle': ('{ -b }', '-b = { -c }\n-c = { -b }\n'),
    'a circle through a choice': ('{ $helpline ->\n  *[other] { test }\n }', ''),
    'a circle through an attribute': ('{ b.x }', 'b = x\n  .x = { test }\n'),
    'an unknown message': ('{ gone }', ''), 'an unknown term': ('{ -gone }', ''), 'an unknown value': ('{ $secret }', ''),
    'an unknown attribute': ('{ b.gone }', 'b = x\n'), 'the environment': ('{ $PATH }', ''),
    'an unknown function': ('{ ENV("PATH") }', ''),
    'a function that reads files': ('{ READ("/etc/passwd") }', ''), 'a date that is none': ('{ DATETIME($helpline) }', ''),
    'a number that is none': ('{ NUMBER($helpline) }', ''), '20,000 messages one after another':
    ('{ m0 }', ''.join(f'm{it} = {{ m{it + 1} }}\n' for it in range(20_000)) + 'm20000 = x\n'),
}


@each('a message that refers to {}: refused at the text that shows it, or at its own line', WRONG)
def wrong(site, text):
    built(site)
    message(site, *text)
    site.refused(':')


NO_FLUENT = {'a choice without a default': '{ $helpline ->\n  [one] x\n }', 'a choice without variants': '{ $helpline ->\n }',
             'a choice of a choice': '{ { $helpline ->\n *[a] b\n } ->\n *[a] b\n }', 'a value without an end': '{ $helpline ',
             '20,000 values without an end': '{ $helpline ' * 20_000, 'a text in quotation marks without an end': '{ "x',
             'a letter that is none': '{ "\\u{110000}" }', 'a letter beyond Unicode': '{ "\\UFFFFFF" }',
             'an unknown escape': '{ "\\x" }'}


@each('a message with {}: refused in its own file, no crash', NO_FLUENT)
def no_fluent(site, text):
    built(site)
    message(site, text)
    ran = held(site, FTL)
    assert ran.code == 1


OPTIONS = ['minimumFractionDigits: 1000000000', 'minimumFractionDigits: 100000', 'minimumFractionDigits: 101',
           'minimumFractionDigits: 99999999999999999999',
           'minimumFractionDigits: -1', 'minimumFractionDigits: 1e400', 'minimumFractionDigits: "x"',
           'maximumFractionDigits: 1000000000',
           'minimumIntegerDigits: 1000000000', 'minimumSignificantDigits: 1000000000', 'maximumSignificantDigits: 0',
           'useGrouping: "evil"',
           'style: "currency", currency: "<b>"', 'style: "percent"', 'gone: 1']


@each('NUMBER(5, {}): told, or shown; no crash', {it: it for it in OPTIONS})
def number(site, option):
    message(site, f'{{ NUMBER(5, {option}) }}')
    held(site, ':')
    if site.out.exists():
        assert len(shown(site)) < 20_000, f'{len(shown(site))} letters'


@each('NUMBER(5, {}) in a page: told with its line, or shown; no crash', {it: it for it in OPTIONS[:4]})
def number_in_page(site, option):
    page(site, f'There are {{ NUMBER(5, {option}) }} of them.\n')
    held(site, f'{PAGE}:{FIRST}')


@each('NUMBER(5, {}) in a translation: told in its file, or shown; no crash', {it: it for it in OPTIONS[:2]})
def number_in_translation(site, option):
    edit(site, 'content/start/edition.yaml', '[en-GB]', '[en-GB, pl]')
    page(site, 'There are { NUMBER(5) } of them.\n')
    assert run('sync', site.root).code == 0
    name = unit(site, 'There are')
    site.write('locales/pl/pages/start/a.ftl', f'{name} = Jest ich {{ NUMBER(5, {option}) }}.\n')
    held(site, 'locales/pl/pages/start/a.ftl')


LITERALS = {'100,000 digits': '1' + '0' * 100_000, '100,000 digits behind a point': '1.' + '1' * 100_000,
            'a minus and 400 digits': '-' + '9' * 400}


@each('a number of {} in a message: told, or shown as it is, and never as “inf”', LITERALS)
def literal(site, number):
    message(site, f'{{ {number} }}')
    held(site, ':')
    assert not site.out.exists() or 'Read inf' not in shown(site).replace('<bdi class="fact" dir="ltr">', '').replace('-inf',
        'inf')


DATES = ['dateStyle: "huge"', 'timeStyle: 1', 'weekday: "long"', 'dateStyle: "full", timeStyle: "<script>"',
         'timeZone: "../../etc"', 'gone: "x"']


@each('DATETIME with {}: told, or shown', {it: it for it in DATES})
def datetime(site, option):
    add(site, 'content/start/facts.yaml', 'day: { date: 2027-03-06T11:00 }\n')
    message(site, f'{{ DATETIME($day, {option}) }}')
    held(site, ':')
    assert not site.out.exists() or '<script>alert' not in shown(site)


@fault('50,000 lines that are no messages: told, in bounded time')
def broken_lines(site):
    built(site)
    message(site, 'x', 'x x\n' * 50_000)
    site.refused(FTL)


@fault('50,000 messages of one name: told, in bounded time')
def same_names(site):
    built(site)
    message(site, 'x', 'xx = x\n' * 50_000)
    site.refused(FTL)


@fault('a message with 50,000 attributes: built')
def attributes(site):
    message(site, 'x\n' + ''.join(f'   .a{it} = x\n' for it in range(50_000)))
    built(site)


@fault('a value inside an address ({$helpline} after https://): told, or its words are in the address')
def value_in_address(site):
    page(site, '[our page](https://example.org/{$helpline}) is here.\n')
    ran = held(site)
    assert ran.code == 1 and f'{PAGE}:{FIRST}' in ran.said or not any('\ue000' <= it <= '\uf8ff' for it in shown(site)), 'the link is broken'


@fault('a number whose options make it show another number: told, or shown as it is')
def another_number(site):
    page(site, 'There are { NUMBER(5, currency: "\\uE004777") } of them.\n')
    ran = held(site, f'{PAGE}:{FIRST}')
    assert ran.code == 1 or '777' not in shown(site), 'readers see 777 where the text says 5'


@fault('a text of 101 values, the last of them a choice: told, no crash')
def last_is_a_choice(site):
    page(site, 'Read ' + '{ $helpline } ' * 101 + '{ 1 ->\n  [one] x\n *[other] y\n } here.\n')
    held(site, f'{PAGE}:{FIRST}')
