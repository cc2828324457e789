#!/usr/bin/env python3
"""text.py SITE: whether the words of every leaflet come out of its PDF whole and in order.

The words are those of the leaflet's web page: its title, lead, facts and body, which every leaflet of running text
holds in the same order. Posters and cards hold the title and the phone. Three readers are asked, as in
tests/audit/pdf/words.py:
  structure  the order of the structure tree, as assistive technology takes it: at least 0.98 found and in order
  pymupdf    MuPDF's page text: 0.98, in right-to-left scripts 0.95; on sheets to fold only found, not in order
  pdftotext  Poppler's page text: 0.95, left-to-right scripts only (it turns right-to-left words round by itself)
Prints the lowest of each language and form, and a last line "N passed, N failed".
"""
import difflib, functools, html.parser, multiprocessing, pathlib, re, subprocess, sys, unicodedata
import pymupdf

RTL = {"ar", "ckb", "fa", "phr", "pnb", "prs", "ps", "sd", "skr", "ur"}
SHORT = {"poster", "poster-a3", "card"}
SHEETS = {"print", "black-and-white", "print-shop"}
FORMS = ["a4", "a5", "booklet", "dl", "large-print", "easy-read", "poster-a3", "poster", "card"]

def words(text):
    text = unicodedata.normalize("NFC", re.sub("[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\u00ad]", "", text))
    return [w for w in re.split(r"[^\w\u0300-\u036f\u200c\u200d]+", text) if w]

class Page(html.parser.HTMLParser):
    """The words of a page that its leaflets hold: inside `main`, without what only the site says."""
    LEFT_OUT = {"calendar", "beyond", "tally", "exit-about", "kind", "notice", "reviewed", "contact", "for-ears", "leaflet", "date", "sideways", "label"}
    BREAKS = {"p", "li", "dt", "dd", "h1", "h2", "h3", "h4", "td", "th", "br", "div", "summary"}
    VOID = {"br", "img", "hr", "input", "meta", "link", "source", "path", "rect", "circle"}

    def __init__(self):
        super().__init__()
        self.stack, self.body, self.title, self.phone, self.main, self.done = [], [], [], [], False, False

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        names = set((attrs.get("class") or "").split())
        if tag == "main":
            self.main = True
        if "reviewed" in names:
            self.done = True  # what follows is not of the body
        if tag in self.BREAKS:
            self.put(" ")
        if tag not in self.VOID:
            hidden = bool(names & self.LEFT_OUT) or attrs.get("id") in {"facts", "when-and-where"} or tag in {"svg", "nav"}
            self.stack.append((tag, hidden, tag == "h1", "phone" in names))

    def handle_endtag(self, tag):
        if tag == "main":
            self.main = False
        if tag in self.BREAKS:
            self.put(" ")
        if any(open_tag == tag for open_tag, *_ in self.stack):
            while self.stack.pop()[0] != tag:
                pass

    def handle_data(self, data):
        self.put(data)

    def put(self, data):
        if not self.main:
            return
        if any(phone for _, _, _, phone in self.stack):
            self.phone.append(data)
        if self.done or any(hidden for _, hidden, _, _ in self.stack):
            return
        self.body.append(data)
        if any(title for _, _, title, _ in self.stack):
            self.title.append(data)

def out(*command):
    return subprocess.run(command, capture_output=True, check=True).stdout.decode("utf-8", "replace")

def readers(pdf):
    quoted = (re.match(r'^\s*"(.*)"\s*$', line) for line in out("pdfinfo", "-struct-text", pdf).splitlines())
    yield "structure", "".join(m.group(1) if m else "\n" for m in quoted)
    with pymupdf.open(pdf) as document:
        yield "pymupdf", "\n".join(page.get_text() for page in document)
    yield "pdftotext", out("pdftotext", "-q", pdf, "-")

def score(source, found):
    pool, hits = {}, 0
    for w in found:
        pool[w] = pool.get(w, 0) + 1
    for w in source:
        if pool.get(w, 0):
            pool[w] -= 1
            hits += 1
    ordered = sum(b.size for b in difflib.SequenceMatcher(None, source, found, autojunk=False).get_matching_blocks())
    return hits / len(source), ordered / len(source)

def read_page(site, pdf):
    """The page that a leaflet belongs to: its name begins with the page's, with dashes for strokes."""
    language = pdf.parent.parent.name
    form = next(f for f in FORMS if re.search(f"-{f}(-(print|black-and-white|print-shop))?\\.{language}\\.pdf$", pdf.name))
    match = re.match(f"(.*)-{form}-?(print|black-and-white|print-shop)?\\.{language}\\.pdf$", pdf.name)
    for index in pdf.parent.parent.glob("**/index.html"):
        if "-".join(index.relative_to(pdf.parent.parent).parent.parts) == match.group(1):
            page = Page()
            page.feed(index.read_text(encoding="utf-8"))
            return language, form, match.group(2) or "", page
    sys.exit(f"{pdf}: no page has this leaflet")

def judge(site, pdf):
    """What each reader finds: its place in the table, the lowest figure by reader, what is wrong."""
    language, form, purpose, page = read_page(site, pdf)
    text = words("".join(page.title) + " " + "".join(page.phone)) if form in SHORT else words("".join(page.body))
    if not text:
        sys.exit(f"{pdf}: its page has no words")
    lowest, bad = {}, []
    sheet = purpose in SHEETS and form in {"booklet", "dl"}
    for reader, found in readers(str(pdf)):
        share, ordered = score(text, words(found))
        if form in SHORT or (sheet and reader != "structure"):
            ordered = share  # few words among others, or pages in the order of the sheet
        low = lowest[reader] = min(share, ordered)
        least = 0.95 if reader == "pymupdf" and language in RTL else 0.98
        if reader == "pdftotext":
            least = 0.95  # it guesses at columns by the room between labels and what stands beside them
        if low < least and not (reader == "pdftotext" and language in RTL):
            bad.append(f"{reader} {share:.3f} found, {ordered:.3f} in order of {len(text)} words")
    return (language, form + ("-sheets" if sheet else "")), lowest, bad

def main():
    site = pathlib.Path(sys.argv[1])
    # one document in another dress is not read again
    pdfs = [pdf for pdf in sorted(site.glob("*/*/leaflets/*.pdf"))
            if "--all" in sys.argv or not re.search("-(black-and-white|print-shop)\\.", pdf.name)]
    table, passed, failed = {}, 0, 0
    with multiprocessing.Pool() as pool:
        for pdf, (key, lowest, bad) in zip(pdfs, pool.imap(functools.partial(judge, site), pdfs)):
            for reader, low in lowest.items():
                table.setdefault(key, {})[reader] = min(table.get(key, {}).get(reader, 1), low)
            if bad:
                failed += 1
                print(f"FAIL {pdf.relative_to(site)}: {'; '.join(bad)}")
            else:
                passed += 1
    for (language, form), of in sorted(table.items()):
        print(f"{language:6} {form:15} " + "  ".join(f"{reader} {low:.3f}" for reader, low in of.items()))
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed or not passed else 0)

if __name__ == "__main__":
    main()
