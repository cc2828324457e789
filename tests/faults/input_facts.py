"""Facts: values that are none, and values that nobody can mean. Told at their place, or shown; never a crash, never
something else."""
from given import FRONT, add, built, each, held, page, shown
from harness import fault
from judge import judge

FACTS = 'content/start/facts.yaml'
LINE = 9  # the first line behind the facts that a new site has


def fact(site, value):
    add(site, FACTS, f'mine: {{ {value} }}\n')
    page(site, 'It is { $mine } now.\n')


REFUSED = ['date: 0000-00-00', 'date: 9999999-01-01', 'date: 10000-01-01', 'date: 2026-02-30', 'date: -2026-01-01',
           'date: 2026-1-1', 'date: 26-01-01',
           'date: 2026-11-27T24:00', 'date: 2026-11-27T23:60', 'date: 2026-11-27T', 'date: tomorrow', 'date: 06/03/2027',
           'time: "25:00"', 'time: "9"',
           'time: "-1:00"', 'phone: "' + '1' * 10_000 + '"', 'phone: "+"', 'phone: "11"', 'phone: "javascript:alert(1)"',
           'phone: ~', 'phone:',
           'phone: [a]', 'phone: {a: b}', 'number: NaN', 'number: .nan', 'number: inf', 'number: -inf', 'number: .inf',
           'number: 1e400', 'number: 0x10',
           'number: ~', 'number: [1]', 'number: 1_000', 'number: "1,000"', 'number: many', 'email: x',
           'email: "a@b.c\\r\\nBcc: x@y.z"',
           'email: "a@b.c?bcc=x@y.z"', 'url: "javascript:alert(1)"', 'url: "//evil.example"', 'url: "https:/x"',
           'url: "https://a b"',
           'url: "https://a\\nb"', 'url: "data:text/html,x"', 'organisation: ""', 'organisation: ~', 'place: []',
           'sample: maybe, phone: "111"',
           'phone: "111", email: a@b.co', 'gone: x', '', 'number: 1, valid_from: never']


@each('the fact “{:.60}”: refused at its line', {it: it for it in REFUSED})
def refused(site, value):
    built(site)
    fact(site, value)
    site.refused(f'{FACTS}:{LINE}:')


HUGE = ['number: 1e308', 'number: -1e308', 'number: 1e-300', 'number: 99999999999999999999', 'number: 0.1', 'number: -0',
        'number: 007',
        'date: 9999-12-31', 'date: 0001-01-01', 'place: ' + 'x' * 100_000, 'organisation: "' + 'word ' * 20_000 + '"',
        'url: "https://example.org/' + 'x' * 50_000 + '"']


@each('the fact “{:.60}”: told at its line, or shown', {it: it for it in HUGE})
def huge(site, value):
    fact(site, value)
    held(site, f'{FACTS}:{LINE}:')
    if site.out.exists():
        judge(site.out)


@fault('a number is shown as it was written: not rounded behind its editor’s back')
def exact(site):
    fact(site, 'number: 99999999999999999999')
    ran = held(site)
    assert ran.code == 1 or '99,999,999,999,999,999,999' in shown(site), 'it became another number'


@fault('the year 0, which HTML’s dates do not have: told, or no date in the HTML')
def year_zero(site):
    fact(site, 'date: 0000-01-01')
    ran = held(site)
    assert ran.code == 1 and f'{FACTS}:{LINE}:' in ran.said or 'datetime="0000' not in shown(site), 'HTML has no year 0 (its section 2.3.5)'


ENDS = ['0001-01-01', '9999-12-31']


@each('an event on {}: its page and its calendar are well formed, or it is told', {it: it for it in ENDS})
def event_at_the_end(site, day):
    add(site, FACTS, f'day: {{ date: {day}T23:59 }}\nlast: {{ date: {day} }}\n')
    page(site, 'Words.\n', FRONT.replace('type: page', 'type: event\nstart: day\nend: last'))
    held(site, ':')
    if site.out.exists():
        judge(site.out)


@each('{} on 9999-12-31: no crash', {it: it for it in ('review_by', 'expires', 'reviewed', 'published')})
def last_day(site, key):
    page(site, 'Words.\n', FRONT.replace('review_by: 2028-05-27\n', '').replace('reviewed: 2026-11-27\n', '').replace('status:',
        f'{key}: 9999-12-31\nstatus:'))
    held(site)


@fault('a fact that is its own successor: told, or shown; no endless search')
def own_successor(site):
    fact(site, 'phone: "111", valid_to: 2020-01-01, successor: mine')
    held(site)


@fault('facts that follow one another in a circle: told, or shown; no endless search')
def circle(site):
    add(site, FACTS, 'other: { phone: "112", valid_to: 2020-01-01, successor: mine }\n')
    fact(site, 'phone: "111", valid_to: 2020-01-01, successor: other')
    held(site)


@fault('a fact that stands twice: refused at the second one, with a word of it')
def twice(site):
    built(site)
    add(site, FACTS, 'helpline: { phone: "111" }\n')
    ran = site.refused(f'{FACTS}:{LINE}:')
    assert 'twice' in ran.said or 'already' in ran.said or 'duplicate' in ran.said, ran.said[:400]


@fault('a number that is too large: told as such, not as a colon')
def true_reason(site):
    built(site)
    fact(site, 'number: 1e400')
    ran = site.refused(f'{FACTS}:{LINE}:')
    assert 'holds a colon' not in ran.said, ran.said[:300]


@each('a fact called {!r}: refused at its line', {it: it for it in ('a b', '1a', 'ä', '-a', 'a.b', '__proto__!', '<script>',
    'a\u200bb', '')})
def name(site, name):
    built(site)
    add(site, FACTS, f'"{name}": {{ phone: "111" }}\n')
    site.refused(f'{FACTS}:{LINE}:')


@fault('a fact called as what JavaScript’s objects have: harmless')
def prototype(site):
    add(site, FACTS, 'constructor: { organisation: A team }\n')
    page(site, 'It is { $constructor } now, with toString and constructor and hasOwnProperty.\n')
    built(site)
    judge(site.out)
