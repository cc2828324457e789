"""Exports: a language's texts on their way to an agency while something goes wrong. What was there stays or is replaced whole,
and what could not be written is not called done."""
import os
import resource
import signal
import subprocess

from harness import HANDBILL, environment, fault, run
from sources import begin, project
from trials import Disk, built, refusal, same


@fault('export into a file while the disk is full: the old file stays, and it is told')
def export_full(site):
    begin(site, 10)
    for form, ending in (('csv', 'csv'), ('xliff', 'xliff'), ('review-sheet', 'pdf')):
        with Disk(site.folder / f'disk-{ending}', 'size=1m') as disk:
            out = f'pl.{ending}'
            (disk.seen / out).write_text('the agency wrote this')
            disk.fill(0)
            ran = run('export', 'pl', site.root, '--format', form, '--out', disk.folder / out, prefix=disk.prefix)
            refusal(ran, 'No space left on device', out)
            now = (disk.seen / out).read_text(errors='replace')
            assert now == 'the agency wrote this', f'what stood in {out} is lost: it holds {len(now)} characters'
            assert sorted(it.name for it in disk.seen.iterdir()) == ['filler', out], 'something is left behind'


@fault('export is killed while it writes: the file is the old one or the new one')
def export_killed(site):
    begin(site, 60)
    out = site.folder / 'again.csv'
    command = ['export', 'pl', site.root, '--format', 'csv', '--out', out]
    built(run(*command))
    new = out.read_bytes()
    for moment in range(6):
        out.write_text('the agency wrote this')
        # A limit ends it at a byte that is known; a kill would seldom meet it.
        ran = run(*command, limits={resource.RLIMIT_FSIZE: 1000 * moment, resource.RLIMIT_CORE: 0})
        assert ran.code != 0, 'the limit was not met: this has tested nothing'
        assert out.read_bytes() in (b'the agency wrote this', new), f'the file is cut off at {out.stat().st_size} bytes'


@fault('export, status and check into a disk that is full by way of standard output: the exit code says that it was lost')
def output_lost(site):
    begin(site, 10)
    commands = (['export', 'pl', site.root, '--format', 'csv'], ['export', 'pl', site.root, '--format', 'xliff'],
                ['status', site.root, '--format', 'html'], ['status', site.root, '--format', 'json'],
                ['check', site.root, '--format', 'sarif'])
    quiet = []
    for command in commands:
        with open('/dev/full', 'wb') as full:
            ran = subprocess.run([HANDBILL, *command], stdout=full, stderr=subprocess.PIPE, env=environment(), timeout=60)
        assert b'panicked' not in ran.stderr, ran.stderr.decode()
        if ran.returncode == 0:
            quiet.append(' '.join(str(it) for it in command if it != site.root))
    assert not quiet, f'exit 0, though nothing could be written: {"; ".join(quiet)}'


@fault('export whose reader goes away (head): no panic, and no file of the project changes')
def export_head(site):
    begin(site, 10)
    before = project(site.root)
    read, write = os.pipe()
    os.close(read)
    ran = subprocess.run([HANDBILL, 'export', 'pl', site.root, '--format', 'csv'], stdout=write, stderr=subprocess.PIPE,
                         env=environment(), timeout=60)
    os.close(write)
    assert b'panicked' not in ran.stderr and ran.returncode >= -signal.SIGPIPE, ran.stderr.decode()
    same(project(site.root), before)


@fault('export is told to write over a page of the project, or through a link to one: it is refused, and the page stays')
def export_over_page(site):
    begin(site, 3)
    before = project(site.root)
    link = site.folder / 'link.csv'
    link.symlink_to(site.root / 'content/start/index.md')
    for out in (site.root / 'content/start/index.md', site.root / 'locales/pl/site.ftl', link):
        ran = run('export', 'pl', site.root, '--format', 'csv', '--out', out)
        same(project(site.root), before, 'the project')
        refusal(ran)
