"""What the tests of bad input share: pages to break, one test for each of many inputs, and what must hold of a run that may
refuse its input or take it."""
from pathlib import Path

from harness import MIB, SECONDS, fault, state

FRONT = '''---
type: page
title: A page
summary: A few words about it.
version: "1.0"
reviewed: 2026-11-27
review_by: 2028-05-27
reviewed_by: information team
status: approved
---

'''
FIRST = FRONT.count('\n') + 1  # the line on which a body begins
PAGE = 'content/start/a.md'
SHOWN = 'start/en-GB/a/index.html'


def each(what, inputs, slow=False):
    """One test for each of `inputs`, by a name that is put into `what`."""
    def note(test):
        for name, value in inputs.items():
            def one(site, value=value):
                test(site, value)
            one.__module__ = test.__module__
            fault(what.format(name), slow)(one)
        return test
    return note


def page(site, body, front=FRONT, path=PAGE):
    """Writes a page, of text or of bytes."""
    return site.write(path, front.encode() + body if isinstance(body, bytes) else front + body)


def with_key(line):
    """The front matter with one more key."""
    return FRONT.replace('status:', f'{line}\nstatus:')


def edit(site, path, old, new):
    """Changes a file of the site that is there."""
    text = (site.root / path).read_text()
    assert old in text, f'{old!r} is not in {path}: the test is out of date'
    return site.write(path, text.replace(old, new, 1))


def add(site, path, text):
    """Writes more at the end of a file of the site."""
    return site.write(path, (site.root / path).read_text() + text)


def theme(path):
    """The text of a file of the theme that comes with the program."""
    return (Path(__file__).parents[2] / 'themes' / 'community' / path).read_text()


def shown(site, path=SHOWN):
    """The HTML of a page that was built."""
    return (site.out / path).read_text()


def unit(site, words):
    """The id by which translators know the text of the page with these words, after `sync`."""
    lines = (site.root / 'locales/en-GB/pages/start/a.ftl').read_text().splitlines()
    return next(it for it in lines if words in it).split(' =')[0]


def no_crash(ran):
    """However it ended, the program ended itself: with an exit code that its manual names, and without a panic."""
    assert ran.code in (0, 1, 2), f'exit {ran.code}: {ran.said[-600:]}'
    assert 'panicked' not in ran.said and 'fault in Handbill' not in ran.said, ran.said[-600:]


def held(site, *places, within=SECONDS, mib=MIB, **how):
    """Builds an input that may be refused or taken. Refused: each of `places` named, in bounded time and memory, nothing
    published. Taken: in bounded time and memory too."""
    before = state(site.out) if site.out.exists() else None
    ran = site.build(timeout=max(8, within * 3), **how)
    no_crash(ran)
    if ran.code:
        assert ran.code == 1, f'exit {ran.code}: {ran.said[-600:]}'
        for place in places:
            assert place in ran.said, f'{place!r} is not in: {ran.said[:900]}'
        after = state(site.out) if site.out.exists() else None
        assert before == after, 'what was published has changed'
    assert ran.seconds < within, f'{ran.seconds:.1f} s'
    assert ran.mib < mib, f'{ran.mib:.0f} MiB'
    return ran


def turned_away(site, *places, **how):
    """Builds an input that must not be read at all: a fault is told with its file, in bounded time. Which code that has is the
    subject of one test of its own, in input_files."""
    ran = site.build(timeout=20, **how)
    no_crash(ran)
    assert ran.code, f'it was taken: {ran.said[-300:]}'
    for place in places:
        assert place in ran.said, f'{place!r} is not in: {ran.said[:900]}'
    assert ran.seconds < SECONDS and ran.mib < MIB, f'{ran.seconds:.1f} s, {ran.mib:.0f} MiB'
    return ran


def built(site, **how):
    """Builds an input that must be taken."""
    ran = site.build(**how)
    assert ran.code == 0, f'exit {ran.code}: {ran.said[-900:]}'
    return ran
