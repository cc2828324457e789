#!/usr/bin/env python3
"""rebuild_latency.py --server COMMAND --file FILE --url URL: how long from saving a file to the new bytes being served?

    python3 benches/rebuild_latency.py --server 'hugo server -s SITE --port 1313 --bind 127.0.0.1' \\
        --file SITE/content/about/bowel-test-00.pl.md --url http://127.0.0.1:1313/pl/about/bowel-test-00/ --edits 10

Starts the server, waits until the URL answers 200 and the server has gone quiet. Then, --edits times: adds a paragraph
with a new unique word to the file, and asks for the URL every --poll milliseconds until the word is in what comes. The
clock starts when the file is written and closed. --save rename writes a temporary file and renames it over the original,
as many editors do. Between edits it waits --pause seconds, and up to 0.3 s more, so that no timer of the server is hit
each time at the same place.

Prints each time; then the median, the 95th percentile (nearest rank), the least and the most, how long the server took to
start, the CPU seconds (user and system) per edit of the server and its children, and their peak memory (Linux: /proc). An
edit that is not served within --timeout seconds is a miss. At the end the file is put back and the server stopped.

A server may go on working when the page is served. What it does until the next edit counts; what it then drops for that
edit does not. A longer --pause shows all that one edit costs.

Exit 1 when an edit was missed or the server fails. Only URLs on this machine are asked. Python 3.11, standard library
only. benches/latency.py runs this for Handbill and Hugo.
"""
import argparse
import http.client
import json
import os
import random
import secrets
import shlex
import signal
import statistics
import subprocess
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

LOCAL = ("127.0.0.1", "localhost")


class Failed(Exception):
    """The server cannot be measured."""


# ---------------------------------------------------------------- what processes use

def stat(pid):
    """The fields of /proc/PID/stat from the third on: the second, a name, may have spaces and parentheses."""
    return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()


def family(pid):
    """The process and all below it."""
    below = {}
    for path in Path("/proc").glob("[0-9]*"):
        try:
            below.setdefault(int(stat(path.name)[1]), []).append(int(path.name))
        except OSError:
            pass  # it has ended meanwhile
    found = [pid]
    for it in found:
        found += below.get(it, [])
    return found


def cpu(pid):
    """CPU seconds of the process and all below it, with those that have ended."""
    ticks = 0
    for it in family(pid):
        try:
            ticks += sum(map(int, stat(it)[11:15]))
        except OSError:
            pass
    return ticks / os.sysconf("SC_CLK_TCK")


def peak_mib(pid):
    kib = 0
    for it in family(pid):
        try:
            lines = Path(f"/proc/{it}/status").read_text().splitlines()
        except OSError:
            continue
        kib += sum(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))
    return kib / 1024


# ---------------------------------------------------------------- the server

class Client:
    """Asks for one URL, over one connection as long as the server keeps it."""

    def __init__(self, url):
        parts = urlsplit(url)
        if parts.hostname not in LOCAL:
            raise Failed(f"{url} is not on this machine: only 127.0.0.1 is asked.")
        self.address, self.path, self.connection = (parts.hostname, parts.port or 80), parts.path or "/", None

    def get(self):
        """Status and body; status 0 where nobody answers."""
        try:
            if self.connection is None:
                self.connection = http.client.HTTPConnection(*self.address, timeout=30)
            self.connection.request("GET", self.path)
            answer = self.connection.getresponse()
            return answer.status, answer.read()
        except (OSError, http.client.HTTPException):
            self.connection = None
            return 0, b""


@dataclass
class Server:
    process: subprocess.Popen
    start_s: float

    def settle(self, limit):
        """Waits until the server has gone quiet: it may answer before it has finished what it began."""
        end, quiet = time.monotonic() + limit, 0
        while quiet < 3:
            before = cpu(self.process.pid)
            time.sleep(0.5)
            quiet = quiet + 1 if cpu(self.process.pid) - before < 0.05 else 0
            if time.monotonic() > end:
                raise Failed(f"The server is still at work after {limit:g} seconds.")

    def ended(self):
        return self.process.poll() is not None


@contextmanager
def serving(command, url, cwd=None, log=None, limit=300):
    """Starts the server and waits until it answers at the URL and is quiet. Its own output goes to the file log."""
    client = Client(url)
    if client.get()[0]:
        raise Failed("Something answers at that URL already: choose another port.")
    see = f"see {log}" if log else "--log FILE keeps what it says"
    with open(log or os.devnull, "wb") as out:
        began = time.monotonic()
        # A session of its own, so that Ctrl-C reaches this program first, which puts the file back.
        process = subprocess.Popen(command, cwd=cwd, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT,
                                   start_new_session=True)
        try:
            while client.get()[0] != 200:
                if process.poll() is not None:
                    raise Failed(f"The server ended before it answered: {see}.")
                if time.monotonic() - began > limit:
                    raise Failed(f"The server did not answer within {limit:g} seconds: {see}.")
                time.sleep(0.02)
            server = Server(process, time.monotonic() - began)
            server.settle(limit)
            yield server
        finally:
            stop(process)


def stop(process):
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


# ---------------------------------------------------------------- edits

def paragraph(text, word):
    """The edit that adds a paragraph at the end."""
    return text.rstrip(b"\n") + f"\n\nParagraph {word} changed by the editor.\n".encode()


def replacement(old, new):
    """The edit that puts other words for the first that are `old`."""
    return lambda text, word: text.replace(old.encode(), f"{new} {word}".encode(), 1)


@dataclass
class Times:
    """What edits took: milliseconds each, and CPU seconds each until the next."""
    ms: list = field(default_factory=list)
    cpu_s: list = field(default_factory=list)
    misses: int = 0

    def add(self, other):
        self.ms += other.ms
        self.cpu_s += other.cpu_s
        self.misses += other.misses

    def summary(self):
        ms = sorted(self.ms)
        rank = -(-95 * len(ms) // 100) - 1
        return {"edits": len(ms), "misses": self.misses,
                "median_ms": round(statistics.median(ms), 1) if ms else None,
                "p95_ms": round(ms[rank], 1) if ms else None,
                "min_ms": round(ms[0], 1) if ms else None, "max_ms": round(ms[-1], 1) if ms else None,
                "cpu_s_per_edit": round(statistics.median(self.cpu_s), 2) if self.cpu_s else None}


def save(file, data, by_rename):
    """Writes the file, and says when it was there."""
    if not by_rename:
        file.write_bytes(data)
        return time.monotonic()
    beside = file.with_name(file.name + ".tmp~")
    beside.write_bytes(data)
    now = time.monotonic()
    os.replace(beside, file)
    return now


def served_after(server, client, word, saved, poll, timeout):
    """Seconds from the save until the word is served, or None."""
    while True:
        status, body = client.get()
        taken = time.monotonic() - saved
        if status == 200 and word.encode() in body:
            return taken
        if server.ended():
            raise Failed("The server ended during an edit.")
        if taken > timeout:
            return None
        time.sleep(poll / 1000)


def edits(server, file, url, change=paragraph, count=10, poll=5, pause=1.2, by_rename=False, timeout=60):
    """Edits the file `count` times, and puts it back."""
    original, client, times, rng = file.read_bytes(), Client(url), Times(), random.Random(1)
    if change(original, "word") == original:
        raise Failed(f"What is to be replaced is not in {file}.")
    try:
        for n in range(count):
            # Not from the seeded generator: no page that an earlier run left must pass for a new one.
            word = f"edited{n}x{secrets.token_hex(4)}"
            before = cpu(server.process.pid)
            saved = save(file, change(original, word), by_rename)
            taken = served_after(server, client, word, saved, poll, timeout)
            if taken is None:
                times.misses += 1
            else:
                times.ms.append(taken * 1000)
            time.sleep(pause + rng.random() * 0.3)
            if server.ended():
                raise Failed("The server ended after an edit.")
            times.cpu_s.append(cpu(server.process.pid) - before)
    finally:
        file.write_bytes(original)
    return times


# ---------------------------------------------------------------- the command

def options():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--server", required=True, help="command line that starts the watching server")
    ap.add_argument("--cwd", default=None, help="folder to start it in")
    ap.add_argument("--file", type=Path, required=True, help="the file to edit")
    ap.add_argument("--url", required=True, help="where the edit is to be seen")
    ap.add_argument("--edits", type=int, default=10, help="how many (default 10)")
    ap.add_argument("--poll", type=float, default=5, help="milliseconds between requests (default 5)")
    ap.add_argument("--pause", type=float, default=1.2, help="seconds between edits (default 1.2)")
    ap.add_argument("--save", choices=["inplace", "rename"], default="inplace", help="how the file is written")
    ap.add_argument("--replace", nargs=2, metavar=("OLD", "NEW"),
                    help="instead of a paragraph: replace the first OLD in the file by NEW and a unique word (for example "
                         "in the title in the front matter, or in a text of the interface)")
    ap.add_argument("--timeout", type=float, default=60, help="seconds to wait for one edit (default 60)")
    ap.add_argument("--start-timeout", type=float, default=300, help="seconds to wait for the server (default 300)")
    ap.add_argument("--log", type=Path, default=None, help="file for the server's own output")
    ap.add_argument("--json", action="store_true", help="print one JSON object")
    return ap.parse_args()


def end_by_exit():
    """Lets a request to end go the way of an exit, which puts the edited file back and stops the server."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))


def main():
    a = options()
    end_by_exit()
    change = replacement(*a.replace) if a.replace else paragraph
    try:
        with serving(shlex.split(a.server), a.url, a.cwd, a.log, a.start_timeout) as server:
            times = edits(server, a.file, a.url, change, a.edits, a.poll, a.pause, a.save == "rename", a.timeout)
            peak = peak_mib(server.process.pid)
    except (Failed, OSError) as fault:
        sys.exit(str(fault))
    result = {"start_s": round(server.start_s, 2), **times.summary(), "server_peak_mib": round(peak),
              "each_ms": [round(it) for it in times.ms]}
    if a.json:
        print(json.dumps(result))
    else:
        print("each (ms):", *result.pop("each_ms"))
        print(*(f"{name}={value}" for name, value in result.items()))
    sys.exit(1 if times.misses or not times.ms else 0)


if __name__ == "__main__":
    main()
