"""What `handbill watch` shows while somebody edits with faults, takes things away, and shuts them: the last good page, with the
fault; and it writes nothing but its own results."""
import os
import shutil
import subprocess

from harness import HANDBILL, environment, fault, run, state
from served import Watched
from trials import Disk, as_stranger, built, hand_over, page, same


def told(it, path='/start/en-GB/'):
    """What the bar of a page tells of faults; nothing where there are none."""
    news = it.news(path)
    assert news is not None, 'the stream of news says nothing'
    return news['bar'] if news['faults'] else ''


@fault('a save with an error: the last good page stays, the fault is told in the bar, and the mended page follows')
def fault_and_mend(site):
    path = site.write('content/start/second.md', page('Second', 'Take the tram.'))
    with Watched(site) as it:
        assert 'Take the tram' in it.page('/start/en-GB/second/')
        path.write_text(page('Second', 'Take the bus, see [there](nowhere.md).'))
        it.until(lambda: 'nowhere.md' in told(it, '/start/en-GB/second/'), 'the fault is told')
        html = it.page('/start/en-GB/second/')
        assert 'Take the tram' in html and 'Take the bus' not in html, 'the last good page is gone'
        assert 'content/start/second.md' in told(it, '/start/en-GB/second/')
        it.page('/start/en-GB/')
        path.write_text(page('Second', 'Take the train.'))
        it.until(lambda: 'Take the train' in it.page('/start/en-GB/second/'), 'the mended page is shown')


FAULTS = {
    'a page': 'content/start/index.md', 'the settings of the site': 'content/site.yaml',
    'the settings of an edition': 'content/start/edition.yaml', 'the facts': 'content/start/facts.yaml',
    'the words of the interface': 'locales/en-GB/site.ftl', 'the theme': 'themes/community/theme.yaml',
}


def broken(what, path, content):
    """A file is harmed and put right again while the site is served."""
    def test(site):
        site.write('content/start/second.md', page('Second', 'Take the tram.'))
        target = site.root / path
        kept = target.read_bytes() if target.exists() else None
        with Watched(site) as it:
            good = it.page('/start/en-GB/second/')
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
            it.until(lambda: path in told(it), f'{path} is named')
            assert 'Take the tram' in it.page('/start/en-GB/second/'), 'the last good page is gone'
            assert 'panicked' not in it.said, it.said[-600:]
            if kept is None:
                target.unlink()
            else:
                target.write_bytes(kept)
            it.until(lambda: told(it) == '' and it.page('/start/en-GB/second/') == good, 'all is as it was')
    kind = {b'': 'empty', b'\xff\xfe\0\1': 'no text'}.get(content, 'cut off in the middle of a word')
    fault(f'{what} is saved {kind}: the other pages stay as they were, it is told, and all is well when it is mended')(test)


for told_name, at in FAULTS.items():
    broken(told_name, at, b'\xff\xfe\0\1')
for told_name in ('the settings of the site', 'the settings of an edition'):
    broken(told_name, FAULTS[told_name], b'')
broken('a page', FAULTS['a page'], b'---\ntitle: [')


def seen(it):
    """Waits until a change is seen: it says so."""
    before = it.said
    it.until(lambda: it.said != before, 'the change is seen')


@fault('a page is deleted while somebody watches: it is gone, and the others stay')
def page_deleted(site):
    path = site.write('content/start/second.md', page('Second'))
    with Watched(site) as it:
        it.page('/start/en-GB/second/')
        path.unlink()
        it.until(lambda: it.ask('/start/en-GB/second/').status == 404, 'the page is gone')
        it.page('/start/en-GB/')


@fault('content/ is taken away and comes back while somebody watches: it goes on, and shows it again')
def content_deleted(site):
    with Watched(site) as it:
        good = it.page()
        (site.root / 'content').rename(site.folder / 'away')
        seen(it)
        assert it.ask('/').status in (200, 404, 500) and it.ask('/start/en-GB/').status in (200, 404, 500)
        (site.folder / 'away').rename(site.root / 'content')
        it.until(lambda: it.ask('/start/en-GB/').status == 200 and it.page() == good, 'the page is as it was')
        site.write('content/start/index.md', page('Home', 'Take the tram.'))
        it.until(lambda: 'Take the tram' in it.page(), 'saves are still seen')
        assert 'panicked' not in it.said, it.said[-600:]


@fault('the whole project is deleted while somebody watches: it does not break, and can be ended')
def project_deleted(site):
    with Watched(site) as it:
        it.page()
        shutil.rmtree(site.root)
        seen(it)
        assert it.ask('/').status in (200, 404, 500) and it.ask('/start/en-GB/').status in (200, 404, 500)
        assert it.started.goes_on() and 'panicked' not in it.said, it.said[-600:]


@fault('a page can no longer be read (no permission) while somebody watches: the last good page stays, and it is told')
def page_shut(site):
    path = site.write('content/start/second.md', page('Second', 'Take the tram.'))
    hand_over(site)
    with Watched(site, before=as_stranger) as it:
        it.page('/start/en-GB/second/')
        path.chmod(0o000)
        it.until(lambda: 'second.md' in told(it, '/start/en-GB/second/') and 'ermission' in told(it, '/start/en-GB/second/'), 'it is told')
        assert 'Take the tram' in it.page('/start/en-GB/second/')
        path.chmod(0o644)
        it.until(lambda: 'ermission' not in told(it, '/start/en-GB/second/'), 'it is well again')


@fault('a link in content/ leads out of the project while somebody watches: where it leads is not shown, and it is told')
def link_out(site):
    secret = site.folder / 'secret.md'
    secret.write_text(page('Secret', 'A patient wrote this.'))
    with Watched(site) as it:
        it.page()
        (site.root / 'content/start/leak.md').symlink_to(secret)
        it.until(lambda: 'leak.md' in told(it) or 'leak.md' in it.said, 'it is told')
        assert it.ask('/start/en-GB/leak/').status in (404, 500)
        assert 'A patient' not in it.ask('/start/en-GB/leak/').text and 'A patient' not in it.said


@fault('it has faults from the start: it serves all the same, and tells them')
def faults_at_first(site):
    site.write('content/start/second.md', '---\ntitle: [\n---\n')
    with Watched(site) as it:
        it.page('/start/en-GB/')
        it.until(lambda: 'content/start/second.md' in it.said, 'the fault is told')


@fault('a draft is not shown without --drafts, nor in lists, search or feeds')
def drafts(site):
    draft = page('Secretdraft', 'A patient wrote this.').replace('status: approved', 'status: draft')
    site.write('content/start/hidden.md', draft)
    with Watched(site) as it:
        assert it.ask('/start/en-GB/hidden/').status == 404
        for path in ('/', '/start/', '/start/en-GB/', '/start/en-GB/search/', '/start/en-GB/feed.xml', '/start/sitemap.xml'):
            text = it.ask(path).text
            assert 'Secretdraft' not in text and 'A patient' not in text, path


@fault('it writes nothing into the project but its own results, and never into public/')
def writes_nothing(site):
    built(run('build', site.root, '--no-leaflets', '--no-fonts'))
    before = {name: it for name, it in state(site.root).items() if not name.startswith('.handbill')}
    with Watched(site) as it:
        it.page()
        index = site.root / 'content/start/index.md'
        kept = index.read_text()
        index.write_text(kept + '\nTake the tram.\n')
        it.until(lambda: 'Take the tram' in it.page(), 'the save is seen')
        index.write_text(kept)
        it.until(lambda: 'Take the tram' not in it.page(), 'the save is seen')
    same({name: found for name, found in state(site.root).items() if not name.startswith('.handbill')}, before)


@fault('a save of many files at once, half of them with faults: it goes on, and the last state is shown')
def many_saves(site):
    with Watched(site) as it:
        for turn in range(3):
            for number in range(60):
                fault_or_not = 'See [there](nowhere.md).' if number % 2 and turn < 2 else f'Turn {turn}.'
                site.write(f'content/start/page-{number}.md', page(f'Page {number}', fault_or_not))
        it.until(lambda: 'Turn 2.' in it.ask('/start/en-GB/page-59/').text, 'the last state is shown', 30)
        it.until(lambda: 'nowhere.md' not in told(it), 'no fault is told any more', 30)
        assert 'panicked' not in it.said, it.said[-600:]


@fault('the disk of its results is full, or the project cannot be written: pages are shown all the same')
def full_disk(site):
    site.write('content/start/printed.md', page('Printed').replace('status:', 'leaflets: [a4]\nstatus:'))
    with Disk(site.root / '.handbill', 'size=16k') as disk:
        disk.fill(0)
        with Watched(site, prefix=disk.prefix) as it:
            it.page()
            assert it.ask('/start/en-GB/leaflets/printed-a4.en-GB.pdf', seconds=30).body.startswith(b'%PDF')


@fault('nobody reads what it says any more (its terminal is gone): it goes on serving')
def nobody_reads(site):
    read, write = os.pipe()
    process = subprocess.Popen([HANDBILL, 'watch', site.root, '--port', '0'], stdout=write, stderr=write, env=environment())
    os.close(write)
    try:
        said = b''
        while b'Ctrl-C' not in said:
            more = os.read(read, 4096)
            assert more, said
            said += more
        os.close(read)
        for number in range(3):
            site.write('content/start/index.md', page('Home', f'Take tram {number}. See [there](nowhere-{number}.md).'))
            try:
                process.wait(0.5)
            except subprocess.TimeoutExpired:
                pass
        assert process.poll() is None, f'it has ended with {process.returncode}'
    finally:
        process.kill()
        process.wait()
