#!/usr/bin/env python3
"""pages.py SITE [--update]: leaflets as they come out of a printer, looked at by a program.

  code     the QR code of every leaflet is read from its picture and leads to the page in the same language
  panels   on the sheet of a folded leaflet each panel holds the words of its page, in the order of the fold
  printing duplex and scale are set; with `--print-shop`: bleed of 3 mm, marks, a trimmed size that is the form's
  overlap  no word stands on another
  ground   light words stand on a dark ground with both their ends: none runs out of its box onto the paper
  ink      in black and white nothing is coloured
  picture  pages look as they did when somebody last looked at them (pictures/); --update takes new ones
SITE is built with --print-shop and --black-and-white. Prints each fault and a last line "N passed, N failed".
"""
import functools, multiprocessing, pathlib, re, sys
import pymupdf, zxingcpp
from PIL import Image, ImageChops, ImageStat

HERE = pathlib.Path(__file__).parent
RTL = {"ar", "ckb", "fa", "phr", "pnb", "prs", "ps", "sd", "skr", "ur"}
MM = 72 / 25.4
NAME = re.compile(r"(.*)-(a4|a5|booklet|dl|large-print|easy-read|poster-a3|poster|card)(-print|-black-and-white|-print-shop)?\.([\w-]+)\.pdf$")
SIZES = {"a4": (210, 297), "a5": (148, 210), "booklet": (297, 210), "dl": (297, 210), "large-print": (210, 297),
         "easy-read": (210, 297), "poster": (210, 297), "poster-a3": (297, 420), "card": (210, 297)}
# What is looked at: every form, and every script in some of them.
PICTURES = ["luton/en-GB/hear-me-bury-park-a4", "luton/ur/hear-me-bury-park-a4", "luton/pa/faq-a4", "luton/pl/cancer-champions-dl-print",
            "luton/ur/cancer-champions-dl-print", "luton/ur/faq-booklet-print", "luton/pl/move-more-a5", "luton/ur/move-more-card",
            "luton/ro/hear-me-bury-park-poster", "luton/ur/hear-me-bury-park-poster", "luton/pa/cancer-champions-large-print",
            "peterborough/ur/health-hub-easy-read-easy-read", "peterborough/pl/health-hub-poster-black-and-white", "peterborough/ur/health-hub-dl-print-shop"]

passed, faults = 0, []

def judge(right, what):
    global passed
    if right:
        passed += 1
    else:
        faults.append(what)

def picture(page, dpi, colour="gray"):
    map = page.get_pixmap(dpi=dpi, colorspace=pymupdf.csGRAY if colour == "gray" else pymupdf.csRGB)
    return Image.frombytes("L" if colour == "gray" else "RGB", (map.width, map.height), map.samples)

def words(text):
    return re.findall(r"\w+", re.sub("[\u200b\u200e\u200f\u2060\u202a-\u202e\u2066-\u2069]", "", text))

def code(pdf, document, language, page):
    found = {it.text for sheet in document for it in zxingcpp.read_barcodes(picture(sheet, 200), formats=zxingcpp.BarcodeFormat.QRCode)}
    ends = f"/{language}/{page}/"
    judge(len(found) == 1 and all(re.sub("[/-]", "-", it).endswith(re.sub("[/-]", "-", ends)) for it in found), f"{pdf}: the code leads to {found or 'nothing'}, not to …{ends}")

def panels(pdf, sheets, pages, language):
    wide = [97, 100, 100], [100, 100, 97]  # outside and inside; mirrored from right to left
    order = [1, 5, 0], [2, 3, 4]
    for sheet, widths, numbers in zip(sheets, wide, order):
        if language in RTL:
            widths, numbers = widths[::-1], numbers[::-1]
        left = 0
        for width, number in zip(widths, numbers):
            clip = pymupdf.Rect(left * MM, 0, (left + width) * MM, 210 * MM)
            here, there = words(sheet.get_text(clip=clip)), words(pages[number].get_text())
            judge(sorted(here) == sorted(there), f"{pdf}: panel at {left} mm of side {sheet.number + 1} is not page {number + 1}: {here[:6]} / {there[:6]}")
            left += width

def printing(pdf, document, form, purpose):
    preferences = document.xref_get_key(document.pdf_catalog(), "ViewerPreferences")[1]
    first = document[0]
    landscape = first.mediabox.width > first.mediabox.height
    duplex = "Simplex" if len(document) == 1 else "DuplexFlipShortEdge" if landscape else "DuplexFlipLongEdge"
    judge(duplex in preferences and "/PrintScaling/None" in preferences.replace(" ", ""), f"{pdf}: {preferences}")
    if purpose != "-print-shop":
        return
    for page in document:
        def box(name):
            edges = [float(x) for x in document.xref_get_key(page.xref, name)[1].strip("[]").split()]
            return edges[2] - edges[0], edges[3] - edges[1]
        trim, bleed, media = box("TrimBox"), box("BleedBox"), box("MediaBox")
        near = lambda a, b: all(abs(x - y) < 0.6 for x, y in zip(a, b))
        judge(near(trim, [x * MM for x in SIZES[form]]), f"{pdf}: trimmed to {trim}")
        judge(near(bleed, [x + 6 * MM for x in trim]) and near(media, [x + 20 * MM for x in trim]), f"{pdf}: bleed {bleed}, sheet {media}")

def ground(pdf, document):
    for page in document:
        shown = picture(page, 72)

        def light(x, top, bottom):  # the paper, and not a letter that stands beside it
            strip = [shown.getpixel((int(x), y)) > 235 for y in range(max(0, int(top)), min(shown.height, int(bottom))) if 0 <= x < shown.width]
            return sum(strip) > 0.8 * len(strip) > 0
        off = [span["text"] for block in page.get_text("dict")["blocks"] for line in block.get("lines", []) for span in line["spans"]
               if span["color"] == 0xFFFFFF and span["text"].strip() and abs(line["dir"][0]) == 1
               and any(light(x, span["bbox"][1], span["bbox"][3]) for x in (span["bbox"][0] - 1.5, span["bbox"][2] + 1.5))]
        judge(not off, f"{pdf}: white on white on page {page.number + 1}: {off[:3]}")

def overlap(pdf, document):
    for page in document:
        # the middle of each piece of a line: tall marks may reach into the line above
        known = [(pymupdf.Rect(x0, y0 + 0.35 * (y1 - y0), x1, y1 - 0.3 * (y1 - y0)), span["text"])
                 for block in page.get_text("dict")["blocks"] for line in block.get("lines", []) if line["dir"] == (1.0, 0.0)
                 for span in line["spans"] if span["text"].strip() for x0, y0, x1, y1 in [span["bbox"]]]
        twice = []
        for n, (one, words) in enumerate(known):
            for other, beside in known[n + 1:]:
                both = one & other
                if not both.is_empty and both.width > 1.5 and both.height > 1.5:
                    twice.append((words[:20], beside[:20]))
        judge(not twice, f"{pdf}: words stand on one another on page {page.number + 1}: {twice[:3]}")

def ink(pdf, document):
    worst = 0
    for page in document:
        red, green, blue = picture(page, 30, "rgb").split()
        worst = max(worst, *(ImageChops.difference(a, b).getextrema()[1] for a, b in ((red, green), (green, blue))))
    judge(worst <= 2 or any(page.get_images() for page in document), f"{pdf}: coloured by {worst} of 255")

def look(pdf, document, key, update):
    for page in document:
        new = picture(page, 32)
        kept = HERE / "pictures" / f"{key.replace('/', '.')}.{page.number + 1}.png"
        if update:
            kept.parent.mkdir(exist_ok=True)
            new.quantize(16).save(kept, optimize=True)
            continue
        if not kept.exists():
            judge(False, f"{pdf}: page {page.number + 1} has no picture to be held against")
            continue
        old = Image.open(kept).convert("L")
        if old.size != new.size:
            judge(False, f"{pdf}: page {page.number + 1} is {new.size}, was {old.size}")
            continue
        off = ImageStat.Stat(ImageChops.difference(old, new)).mean[0]
        judge(off < 4, f"{pdf}: page {page.number + 1} looks different by {off:.1f} of 255 on average")

def leaflet(site, update, path):
    """One file: how much was right, what was not, and the picture it was held against."""
    global passed
    passed, faults[:] = 0, []
    page, form, purpose, language = NAME.match(path.name).groups()
    name = path.relative_to(site)
    with pymupdf.open(path) as document:
        if purpose != "-black-and-white":
            code(name, document, language, page)
        printing(name, document, form, purpose)
        if purpose is None:
            ground(name, document)
            if language not in RTL:  # where this reader's boxes of words are not those of their letters
                overlap(name, document)
        if purpose == "-black-and-white":
            ink(name, document)
        if form == "dl" and purpose == "-print":
            with pymupdf.open(path.with_name(path.name.replace("-print.", "."))) as pages:
                panels(name, document, pages, language)
        key = f"{name.parts[0]}/{language}/{page}-{form}{purpose or ''}"
        if key in PICTURES:
            look(name, document, key, update)
    return passed, list(faults), key

def main():
    site, update = pathlib.Path(sys.argv[1]), "--update" in sys.argv
    right, wrong, seen = 0, [], set()
    with multiprocessing.Pool() as pool:
        for good, bad, key in pool.imap(functools.partial(leaflet, site, update), sorted(site.glob("*/*/leaflets/*.pdf"))):
            right += good
            wrong += bad
            seen.add(key)
    wrong += [f"{key}: no such leaflet" for key in sorted(set(PICTURES) - seen)]
    print("\n".join(wrong))
    print(f"{right} passed, {len(wrong)} failed")
    sys.exit(1 if wrong or not right else 0)

if __name__ == "__main__":
    main()
