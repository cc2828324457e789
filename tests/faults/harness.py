"""What the tests of faults share: a small site in a folder of its own, the program under limits, the state of a folder,
and the table of verdicts. Never touches a folder outside the one that it made.

A fault is a function with `@fault('what goes wrong')`, which takes a fresh `Site` and asserts what must hold. `slow=True`: not in
the quick set that `tests/run` runs. A text that it returns, such as what was measured, is shown after its name.
"""
import argparse
import hashlib
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
import traceback
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

HANDBILL = Path(os.environ.get('HANDBILL', 'target/release/handbill')).absolute()

# What a refused input may cost at most.
SECONDS, MIB = 2.0, 500

FAULTS = []


def fault(what, slow=False):
    """Names a test: what goes wrong, and what must hold all the same."""
    def note(test):
        FAULTS.append((test.__module__, what, slow, test))
        return test
    return note


@dataclass
class Ran:
    """How a run of the program ended."""
    code: int
    out: str
    err: str
    seconds: float
    mib: float

    @property
    def said(self):
        return self.out + self.err


def environment(env=None):
    """The variables of a run: no colours, a day that is always the same, and those of `env`; one that is None goes."""
    every = {**os.environ, 'NO_COLOR': '1', 'SOURCE_DATE_EPOCH': '1795435200', **(env or {})}
    return {name: value for name, value in every.items() if value is not None}


def run(*arguments, cwd=None, env=None, limits=None, timeout=120, stdin=None, before=None, prefix=()):
    """Runs the program. `limits`: resource limits such as {resource.RLIMIT_NOFILE: 64}. `before`: called in the new
    process just before the program; `prefix`: a command that runs it. A run that does not end in `timeout` seconds is a
    failure; a code below zero is the signal that ended it."""
    def limit():
        for name, value in (limits or {}).items():
            resource.setrlimit(name, (value, value))
        if before:
            before()
    start = time.monotonic()
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        started = subprocess.Popen(
            [*map(str, prefix), HANDBILL, *map(str, arguments)], cwd=cwd, stdout=out, stderr=err,
            stdin=stdin or subprocess.DEVNULL, env=environment(env), preexec_fn=limit)
        while True:
            pid, status, used = os.wait4(started.pid, os.WNOHANG)
            if pid:
                break
            if time.monotonic() - start > timeout:
                started.kill()
                os.wait4(started.pid, 0)
                raise AssertionError(f'did not end in {timeout} s')
            time.sleep(0.005)
        started.returncode = os.waitstatus_to_exitcode(status)
        seconds = time.monotonic() - start
        out.seek(0), err.seek(0)
        return Ran(started.returncode, out.read().decode('utf-8', 'replace'), err.read().decode('utf-8', 'replace'),
                   seconds, used.ru_maxrss / 1024)


def state(folder):
    """Every path below a folder with what it is: a digest of a file, the aim of a link."""
    found = {}
    for path in sorted(Path(folder).rglob('*')):
        name = str(path.relative_to(folder))
        if path.is_symlink():
            found[name] = 'link ' + os.readlink(path)
        elif path.is_file():
            found[name] = hashlib.sha256(path.read_bytes()).hexdigest()
        elif path.is_dir():
            found[name] = 'folder'
        else:
            found[name] = 'other'
    return found


class Site:
    """A small site, as `handbill new site` starts it, in a folder of its own."""

    start = None

    def __init__(self, folder):
        self.folder = Path(folder)
        self.root = self.folder / 'site'
        self.out = self.folder / 'public'
        shutil.copytree(Site.start, self.root, symlinks=True)

    @classmethod
    def begin(cls, folder):
        """Starts the site that every test copies."""
        cls.start = Path(folder) / 'start'
        ran = run('new', 'site', cls.start)
        assert ran.code == 0, ran.said

    def write(self, path, content):
        """Writes a file below the site's root: text as UTF-8, or bytes."""
        path = self.root / path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def build(self, *arguments, **how):
        """Builds into `out`; without leaflets and fonts, unless the test says otherwise by `whole=True`."""
        quick = [] if how.pop('whole', False) else ['--no-leaflets', '--no-fonts']
        return run('build', self.root, '--out', self.out, *quick, *arguments, **how)

    def refused(self, *places, within=SECONDS, mib=MIB, **how):
        """Builds once as it is, where that was not done; then what was broken since must be refused: exit 1, each of
        `places` named, no panic, in bounded time and memory, and what was published stays."""
        before = state(self.out) if self.out.exists() else None
        ran = self.build(**how)
        assert ran.code == 1, f'exit {ran.code}: {ran.said[-600:]}'
        assert 'panicked' not in ran.said, ran.said[-600:]
        for place in places:
            assert place in ran.said, f'{place!r} is not in: {ran.said[-900:]}'
        assert ran.seconds < within, f'{ran.seconds:.1f} s'
        assert ran.mib < mib, f'{ran.mib:.0f} MiB'
        after = state(self.out) if self.out.exists() else None
        assert before == after, 'what was published has changed'
        return ran


def _one(folder, number, entry):
    module, what, _, test = entry
    own = Path(folder) / str(number)
    own.mkdir()
    start, told = time.monotonic(), None
    try:
        told = test(Site(own))
        verdict = None
    except AssertionError as error:
        verdict = str(error) or traceback.format_exc(limit=-1)
    except Exception:  # a test that itself breaks has not passed
        verdict = traceback.format_exc(limit=-2)
    for path in own.rglob('*'):
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o700)
    shutil.rmtree(own, ignore_errors=True)
    return module, f'{what}: {told}' if told else what, verdict, time.monotonic() - start


def main():
    """Runs the faults that were named, prints the table, and the sum as its last line."""
    parser = argparse.ArgumentParser()
    parser.add_argument('--quick', action='store_true', help='without the slow ones')
    parser.add_argument('--only', help='those whose module or name holds this text')
    parser.add_argument('--jobs', type=int, default=2)
    asked = parser.parse_args()
    chosen = [it for it in FAULTS if not (asked.quick and it[2])]
    if asked.only:
        chosen = [it for it in chosen if asked.only in f'{it[0]}: {it[1]}']
    failed = 0
    with tempfile.TemporaryDirectory(prefix='handbill-faults-') as folder:
        Site.begin(folder)
        with ThreadPoolExecutor(asked.jobs) as pool:
            for module, what, verdict, seconds in pool.map(lambda it: _one(folder, *it), enumerate(chosen)):
                print(f'{"holds" if verdict is None else "FAILS":5}  {seconds:5.1f} s  {module:12} {what}', flush=True)
                if verdict is not None:
                    failed += 1
                    print('       ' + verdict.strip().replace('\n', '\n       '), flush=True)
    print(f'{len(chosen) - failed} passed, {failed} failed')
    sys.exit(1 if failed or not chosen else 0)
