#!/usr/bin/env python3
"""peers.py --pages P --langs L --json FILE: how long a whole site takes, by Handbill and by others, on the same machine.

    python3 benches/peers.py --pages 1000 --langs 10 --json peers.json
    python3 benches/peers.py --pages 200 --langs 5 --peers hugo,eleventy --runs 5 --units --json peers.json

Each tool gets the site that benches/corpus.py makes, with P pages in each of L languages, and builds it from nothing, all
in turn, --runs times. Handbill runs as its users start it, with all its checks, but for what the others do not do: no
leaflets and no fonts. Times are medians over the runs:

  handbill  a cold build: no earlier output, nothing kept
  warm      the same build again, with nothing changed
  units     (--units) the same site with translations in Fluent files, cold
  hugo, eleventy
  floor     reads the sources and writes as many files and bytes as Handbill did, on two threads, and does nothing else
            (rustc makes it)

wall and cpu are seconds (cpu: of all threads, in the program and in the system for it), peak_mib the most memory of any run.
ratio_wall and ratio_cpu are Handbill's to Hugo's, the medians of the ratios of each run. What Handbill and the peers made is
compared by benches/equal.py. Every run writes to a new folder, as a file system may take long to give numbers of deleted
files out again; they are deleted at the end. Exit 1 when the sites differ or a tool failed. Linux; Python 3.11 with pip.
"""
import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.dont_write_bytecode = True  # no __pycache__ beside the sources
from corpus import LANGS
from equal import compare
from rebuild_latency import Failed, end_by_exit
from tools import ROOT, add_options, corpus, eleventy_modules, hugo_program, say, settled, version

PEERS = ("hugo", "eleventy")


def once(command, cwd=None):
    """Runs a command to its end: seconds, seconds of processors, MiB."""
    with tempfile.TemporaryFile() as said:
        start = time.monotonic()
        process = subprocess.Popen(list(map(str, command)), cwd=cwd, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=said)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            said.seek(0)
            raise Failed(f"{' '.join(map(str, command))} ended with {process.returncode}:\n{said.read()[-2000:].decode(errors='replace')}")
    return {"wall": wall, "cpu": usage.ru_utime + usage.ru_stime, "peak_mib": usage.ru_maxrss / 1024}


def floor_program(folder):
    binary, source = folder / "floor", ROOT / "benches/floor/floor.rs"
    if not binary.is_file() or binary.stat().st_mtime < source.stat().st_mtime:
        done = subprocess.run(["rustc", "-O", source, "-o", binary], capture_output=True, text=True)
        if done.returncode:
            raise Failed(f"{source} cannot be compiled:\n{done.stderr}")
    return binary


class Bench:
    """The tools, their sites, and what each run has given."""

    def __init__(self, a):
        self.a, self.runs = a, {}
        self.out = Path(tempfile.mkdtemp(prefix="peers-", dir=a.folder))
        self.sites = {"handbill": corpus("handbill", a)[0]}
        self.floor = floor_program(a.folder)
        if a.units:
            self.sites["units"] = corpus("handbill-units", a)[0]
        for peer in a.peers:
            self.sites[peer] = corpus(peer, a)[0]
        if "hugo" in a.peers:
            self.hugo = a.hugo or hugo_program(a.folder / "hugo")
            say(version([self.hugo, "version"]))
        if "eleventy" in a.peers:
            modules = self.sites["eleventy"] / "node_modules"
            if not modules.exists():
                modules.symlink_to(eleventy_modules(a.folder / "eleventy"))
        say(version([a.program, "--version"]))

    def keep(self, name, result):
        self.runs.setdefault(name, []).append(result)
        say(f"  {name}: {result['wall']:.2f} s, {result['cpu']:.2f} s of processors, {result['peak_mib']:.0f} MiB")

    def build(self, name, out):
        """A cold build by Handbill."""
        shutil.rmtree(self.sites[name] / ".handbill", ignore_errors=True)
        self.keep(name, once(self.ours(name, out)))

    def ours(self, name, out):
        return [self.a.program, "build", self.sites[name], "--no-leaflets", "--no-fonts", "--out", out / "public"]

    def peer(self, name, out):
        site = self.sites[name]
        if name == "hugo":
            return once([self.hugo, "--quiet", "--source", site, "--destination", out])
        return once(["node", "node_modules/@11ty/eleventy/cmd.cjs", "--quiet", f"--output={out}"], cwd=site)

    def run(self, n):
        def out(name):
            folder = self.out / f"{name}-{n}"
            folder.mkdir()
            return folder
        # Who comes first changes, so that a machine that warms up or is busy for a while favours nobody.
        peers = self.a.peers if n % 2 else self.a.peers[::-1]
        if n % 2:
            self.of_ours(out)
        for name in peers:
            self.keep(name, self.peer(name, out(name)))
        if n % 2 == 0:
            self.of_ours(out)
        sources = self.sites["handbill"] / "content"
        new = self.out / f"floor-{n}"
        self.keep("floor", once([self.floor, sources, self.first("handbill", n) / "public", new]))

    def of_ours(self, out):
        folder = out("handbill")
        self.build("handbill", folder)
        self.keep("warm", once(self.ours("handbill", folder)))
        if self.a.units:
            self.build("units", out("units"))

    def first(self, name, n=0):
        return self.out / f"{name}-{n}"

    def differences(self):
        codes = sorted(code for code, _, _ in LANGS[:self.a.langs])
        faults = []
        for peer in self.a.peers:
            pages, read, found = compare(self.first(peer), self.first("handbill") / "public/site", codes)
            say(f"{peer} and Handbill: {pages} pages, {read} of them word by word: {len(found)} differ")
            faults += [f"{peer}: {it}" for it in found]
        return faults

    def result(self):
        def median(name, what):
            return round(statistics.median(it[what] for it in self.runs[name]), 3)
        result = {name: {"wall": median(name, "wall"), "cpu": median(name, "cpu"),
                         "peak_mib": round(max(it["peak_mib"] for it in runs))} for name, runs in self.runs.items()}
        if "hugo" in self.runs:
            for what in ("wall", "cpu"):
                pairs = zip(self.runs["handbill"], self.runs["hugo"])
                result[f"ratio_{what}"] = round(statistics.median(one[what] / two[what] for one, two in pairs), 3)
        return result


def options():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--pages", type=int, required=True, help="pages per language (2 or more)")
    ap.add_argument("--langs", type=int, required=True, help=f"number of languages, 1 to {len(LANGS)}")
    ap.add_argument("--peers", default="hugo", help=f"of {', '.join(PEERS)}, with commas (default hugo); none: an empty text")
    ap.add_argument("--runs", type=int, default=3, help="how often each tool has its turn (default 3)")
    ap.add_argument("--units", action="store_true", help="build the site with translations in Fluent files too")
    add_options(ap)
    a = ap.parse_args()
    a.peers = [it for it in a.peers.split(",") if it]
    if a.pages < 2 or not 1 <= a.langs <= len(LANGS) or a.runs < 1 or set(a.peers) - set(PEERS):
        ap.error(f"--pages must be 2 or more, --langs 1 to {len(LANGS)}, --runs 1 or more, --peers of {', '.join(PEERS)}")
    return settled(ap, a)


def main():
    a = options()
    end_by_exit()
    a.folder.mkdir(parents=True, exist_ok=True)
    bench = None
    try:
        bench = Bench(a)
        for n in range(a.runs):
            say(f"run {n + 1} of {a.runs}")
            bench.run(n)
        faults = bench.differences()
        result = bench.result()
    except (Failed, OSError) as fault:
        sys.exit(str(fault))
    finally:
        if bench:
            shutil.rmtree(bench.out, ignore_errors=True)
    whole = {"pages": a.pages, "langs": a.langs, "runs": a.runs, **result, "equal": not faults,
             "machine": {"cores": len(os.sched_getaffinity(0))}}
    a.json.write_text(json.dumps(whole, indent=2) + "\n", encoding="utf-8")
    for name, it in result.items():
        print(f"{name:10} " + (f"{it['wall']:8.2f} s  {it['cpu']:8.2f} s of processors  {it['peak_mib']:6} MiB" if isinstance(it, dict) else f"{it:8.3f}"))
    for it in faults[:20]:
        print(it)
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()
