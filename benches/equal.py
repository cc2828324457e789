#!/usr/bin/env python3
"""equal.py PEER_OUT HANDBILL_OUT --langs en,pl,…: whether two generators made the same site of what corpus.py gave them.

HANDBILL_OUT is the folder of the edition, such as public/site. On every page: language, direction, and the languages that
its head names as alternates. On a sample (--sample, 100 unless told): the heading, and every word, link and picture of the
body, in order. What Handbill has besides (a search, an accessibility statement, a chooser of languages, its own interface)
is not looked at. Exit 1 where something differs. Python 3.11, standard library only.
"""
import argparse
import html.parser
import posixpath
import random
import re
import sys
from pathlib import Path

# Pages that only Handbill has, by the first part of their path below a language.
OWN = {"search", "accessibility"}


class Page(html.parser.HTMLParser):
    def __init__(self, text, address):
        super().__init__(convert_charrefs=True)
        self.address, self.main, self.h1, self.hidden = address, False, False, []
        self.lang = self.dir = None
        self.alternates, self.heading, self.words, self.links = set(), [], [], []
        self.after_dates = None
        self.feed(text)

    def target(self, to):
        """A link or picture as a path from the site's root, without what a generator adds."""
        if to.startswith(("mailto:", "tel:", "#")):
            return None
        to = to.removeprefix("https://example.org")
        path = posixpath.normpath(posixpath.join("/" + self.address + "/", to))
        if re.search(r"\.(svg|png|jpe?g|webp)$", path):
            return "picture"
        return path.removesuffix("/index.html").strip("/").removesuffix("index.html")

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag == "html":
            self.lang, self.dir = attrs.get("lang"), attrs.get("dir")
        if tag == "link" and attrs.get("rel") == "alternate" and "hreflang" in attrs:
            self.alternates.add(attrs["hreflang"])
        self.main = self.main or tag == "main"
        self.h1 = self.main and (self.h1 or tag == "h1")
        if tag == "p" and attrs.get("class") == "dates":
            self.after_dates = -1
        # The heading of a column, once more in each cell for narrow screens, and hidden from assistive technology.
        if tag in ("script", "style") or attrs.get("aria-hidden") == "true":
            self.hidden.append(tag)
        if self.main:
            to = attrs.get("href") if tag == "a" else attrs.get("src") if tag == "img" else None
            target = to and self.target(to)
            if target is not None:
                self.links.append((len(self.words), target))

    def handle_endtag(self, tag):
        if self.hidden and self.hidden[-1] == tag:
            self.hidden.pop()
        if tag == "h1":
            self.h1 = False
        if tag == "main":
            self.main = False
        if tag == "p" and self.after_dates == -1:
            self.after_dates = len(self.words)

    def handle_data(self, data):
        if self.main and not self.hidden:
            # Without signs: an element that only sets a direction may stand between a word and its bracket.
            words = re.findall(r"\w+", data)
            (self.heading if self.h1 else self.words).extend(words)


def keyed(root, english):
    """Pages by language and path, of a site whose English pages are at the root, or in a folder of that name."""
    pages = {}
    for file in root.rglob("index.html"):
        path = file.relative_to(root).parent.as_posix()
        pages["" if path == "." else path] = file
    return {(english + "/" + path if english and not re.match(r"[a-z]{2}(/|$)", path) else path).rstrip("/"): file
            for path, file in pages.items()}


def run_of(part, whole):
    """Where a run of words stands in others; none where it does not."""
    for at in range(len(whole) - len(part) + 1):
        if whole[at] == part[0] and whole[at:at + len(part)] == part:
            return at
    return None


def compare(peer, ours, langs, sample=100, seed=1):
    """The sentences that say what differs."""
    codes = set(langs)
    theirs = {path: file for path, file in keyed(peer, "en").items() if path.split("/")[0] in codes}
    own = {}
    for path, file in keyed(ours, "").items():
        lang, _, rest = path.partition("/")
        if lang and rest.split("/")[0] not in OWN:
            own[("en" if lang == "en-GB" else lang) + ("/" + rest if rest else "")] = file
    faults = [f"only the peer has {it}" for it in sorted(theirs.keys() - own.keys())]
    faults += [f"only Handbill has {it}" for it in sorted(own.keys() - theirs.keys())]
    both = sorted(theirs.keys() & own.keys())
    chosen = set(random.Random(seed).sample(both, min(sample, len(both)))) | {it for it in both if it in codes}
    for path in both:
        lang = path.split("/")[0]
        address = path.removeprefix("en").lstrip("/") if lang == "en" else path
        a = Page(theirs[path].read_text("utf-8"), address)
        b = Page(own[path].read_text("utf-8"), path.replace("en", "en-GB", 1) if lang == "en" else path)
        tags = {"en-GB" if it == "en" else it for it in a.alternates}
        if (b.lang, b.dir, b.alternates) != ("en-GB" if a.lang == "en" else a.lang, a.dir, tags):
            faults.append(f"{path}: {a.lang} {a.dir} {sorted(tags)} and {b.lang} {b.dir} {sorted(b.alternates)}")
        if path in chosen:
            faults += [f"{path}: {it}" for it in body(a, b, codes)]
    return len(both), len(chosen), faults


def body(a, b, codes):
    start = a.after_dates or 0
    words = a.words[start:]
    if a.heading != b.heading:
        yield f"headings {a.heading} and {b.heading}"
    at = run_of(words, b.words) if words else 0
    if at is None:
        other = next((n for n, pair in enumerate(zip(words, b.words[(run_of(words[:5], b.words) or 0):])) if pair[0] != pair[1]), 0)
        yield f"other words from {words[max(0, other - 3):other + 4]}"
        return

    def links(page, first, last):
        out = []
        for place, target in page.links:
            if first <= place < last or (target == "picture" and first <= place <= last):
                lang, _, rest = target.partition("/")
                rest = target if lang not in codes | {"en-GB"} else rest
                out.append(target if target == "picture" else rest)
        return out
    one, two = links(a, start, len(a.words)), links(b, at, at + len(words))
    if one != two:
        yield f"links {[it for it in zip(one, two) if it[0] != it[1]][:2]}, {len(one)} and {len(two)}"


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("peer", type=Path)
    ap.add_argument("ours", type=Path)
    ap.add_argument("--langs", required=True, help="codes of the languages, with commas")
    ap.add_argument("--sample", type=int, default=100)
    a = ap.parse_args()
    pages, read, faults = compare(a.peer, a.ours, a.langs.split(","), a.sample)
    for it in faults[:20]:
        print(it)
    print(f"{pages} pages, {read} of them word by word: {len(faults)} differ")
    sys.exit(bool(faults or not pages))


if __name__ == "__main__":
    main()
