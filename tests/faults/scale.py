"""Scale: a site of tens of thousands of pages, and one page that is far too long: time and memory stay in bounds."""
import resource

from harness import fault
from trials import built, leftovers, page

MIB, PAGES = 1 << 20, 20_000


def fill(site, numbers):
    """Writes small pages, a thousand in each folder."""
    for number in numbers:
        site.write(f'content/start/part-{number // 1000}/page-{number}.md',
                   page(f'Page {number}', f'The bus comes on day {number}.\n\nCall {{ $helpline }}.'))


def standing(site):
    return sum(1 for _ in (site.out / 'start/en-GB').glob('part-*/page-*/index.html'))


@fault(f'{PAGES} pages, and twice as many: all are built, and memory and time grow in step', slow=True)
def many_pages(site):
    fill(site, range(PAGES))
    first = built(site.build(timeout=600))
    assert standing(site) == PAGES, standing(site)
    fill(site, range(PAGES, 2 * PAGES))
    second = built(site.build(timeout=900))
    assert standing(site) == 2 * PAGES, standing(site)
    told = (f'{first.mib:.0f} and {second.mib:.0f} MiB, {(second.mib - first.mib) * 1024 / PAGES:.1f} KiB a page; '
            f'{first.seconds:.0f} and {second.seconds:.0f} s')
    assert second.mib < 2.2 * first.mib + 50, told
    # The disk is shared with others: twice the time is what to look for, and three times is allowed.
    assert second.seconds < 3.3 * first.seconds + 10, told
    assert leftovers(site.folder) == []
    again = built(site.build(timeout=300))
    assert 'Nothing has changed' in again.said and again.mib < second.mib, f'{again.mib:.0f} MiB for nothing'
    return f'{told}; {again.seconds:.1f} s and {again.mib:.0f} MiB again'


@fault('40 leaflets, and four times as many: all are made, and memory does not grow with their number')
def many_leaflets(site):
    peaks = []
    for count in (40, 160):
        for number in range(count):
            text = page(f'Page {number}', f'The bus comes on day {number}.\n\nCall {{ $helpline }}.')
            site.write(f'content/start/page-{number}.md', text.replace('status:', 'leaflets: [a4]\nstatus:'))
        peaks.append(built(site.build(whole=True, timeout=300)).mib)
        made = len(list((site.out / 'start/en-GB/leaflets').glob('page-*.pdf')))
        assert made == count, f'{made} of {count} leaflets'
    told = f'{peaks[0]:.0f} and {peaks[1]:.0f} MiB'
    assert peaks[1] < peaks[0] + 300, told
    return told


@fault('a page that links to each of 3,000 others, and they to it: built, in step', slow=True)
def many_links(site):
    links = '\n'.join(f'- [Page {number}](page-{number}.md)' for number in range(3000))
    site.write('content/start/all.md', page('All', links))
    for number in range(3000):
        site.write(f'content/start/page-{number}.md', page(f'Page {number}', 'See [all](all.md) of them.'))
    ran = built(site.build(timeout=300))
    assert ran.mib < 1500, f'{ran.mib:.0f} MiB'
    return f'{ran.seconds:.0f} s, {ran.mib:.0f} MiB'


def long_page(name, text, size, slow=True):
    """One page that nobody would read: refused by name, or built; in bounded memory and time, and never an abort."""
    @fault(f'one page of {size} MB {name}: refused by name, or built, in less than 2 GB and ten minutes', slow=slow)
    def test(site):
        built(site.build())
        site.write('content/start/long.md', page('Long', text * (size * 1_000_000 // len(text))))
        ran = site.build(timeout=600, limits={resource.RLIMIT_CORE: 0, resource.RLIMIT_AS: 8000 * MIB})
        told = f'exit {ran.code}, {ran.seconds:.0f} s, {ran.mib:.0f} MiB'
        assert ran.code in (0, 1), f'{told}: {ran.said[-500:]}'
        assert 'panicked' not in ran.said, ran.said[-500:]
        assert ran.code == 0 or 'content/start/long.md' in ran.said, f'{told}: the file is not named: {ran.said[-500:]}'
        assert ran.code == 1 or (site.out / 'start/en-GB/long/index.html').is_file(), told
        assert ran.mib < 2000, told
        assert leftovers(site.folder) == []
        return told


long_page('of short paragraphs', 'The bus comes on Monday. Bring a friend.\n\n', 60)
long_page('in one line', 'The bus comes on Monday. ', 60)
long_page('without a space', 'a', 60)
long_page('of short paragraphs', 'The bus comes on Monday. Bring a friend.\n\n', 2)


@fault('a page of 3,000 headings with the same words, and one of twice as many: time grows in step', slow=True)
def same_headings(site):
    built(site.build())
    told = []
    for count in (3000, 6000):
        site.write('content/start/long.md', page('Long', '## More\n\nThe bus comes.\n\n' * count))
        told.append(built(site.build(timeout=150)).seconds)
    assert told[1] < 3 * told[0] + 1 and told[1] < 10, f'{told[0]:.1f} s and {told[1]:.1f} s'


@fault('one picture of 60 MB of nothing: refused by name, in bounded memory', slow=True)
def large_picture(site):
    built(site.build())
    site.write('content/start/hall.jpg', b'\xff\xd8\xff\xe0' + bytes(60_000_000))
    site.write('content/start/second.md', page('Second', '![The hall with a red door](hall.jpg)'))
    ran = site.build(timeout=120)
    assert ran.code == 1 and 'hall.jpg' in ran.said and 'panicked' not in ran.said, f'exit {ran.code}: {ran.said[-500:]}'
    assert ran.mib < 600, f'{ran.mib:.0f} MiB'
