#!/usr/bin/env python3
"""run.py [--runs N] [--program target/release/handbill]: leaflets against WeasyPrint, on the same words.

A site of one page in 16 languages and five scripts is made from the sample, with an A4 leaflet in each. Languages that the
sample does not have borrow the words of one that it has, letter by letter in their own script: what is timed is how
words are laid out, not what they say.

  cold   Handbill builds the site with nothing kept; WeasyPrint (PyPI), in one process, makes 16 PDF/UA files of the words that
         came out of Handbill's leaflets, with the same font files and the same sizes
  edit   one word of one translation changes. Handbill builds again; WeasyPrint keeps nothing, so all are made again, and,
         beside it, only the one file

Prints the median of each, the ratios and the peak memory. The two take turns. Needs weasyprint and pymupdf.
"""
import argparse, html, os, pathlib, re, shutil, statistics, subprocess, sys, tempfile, time, unicodedata

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGE = "cancer-champions"
CYRILLIC = dict(zip("aąbcćdeęfghijklłmnńoóprsśtuwvxyzźż", "аабцчдеефгхийклльмнноопрсштуввхызжж"))

def indic(base):
    """Panjabi words in the letters of a sister script: the blocks of Unicode lie in parallel."""
    def turn(text):
        out = ""
        for c in unicodedata.normalize("NFD", text):
            at = ord(c) - 0x0A00
            if not 0 <= at < 0x80:
                out += c
            elif at == 0x71:
                continue
            else:
                at = {0x70: 0x02, 0x5C: 0x21, 0x33: 0x32}.get(at, at)
                at = 0x2C if at == 0x35 and base == 0x0980 else at
                new = chr(base + at)
                out += new if unicodedata.category(new) != "Cn" else ""
        return out
    return turn

def cyrillic(text):
    return "".join(CYRILLIC.get(c, CYRILLIC.get(c.lower(), c).upper() if c.lower() in CYRILLIC else c) for c in text)

SAME = lambda text: text
LANGUAGES = {  # language: whose words, and how they are turned
    "ur": ("ur", SAME), "pa": ("pa", SAME), "ro": ("ro", SAME), "pl": ("pl", SAME), "lt": ("pl", SAME), "cs": ("pl", SAME),
    "es": ("ro", SAME), "pt": ("ro", SAME), "ru": ("pl", cyrillic), "uk": ("pl", cyrillic), "ar": ("ur", SAME), "fa": ("ur", SAME),
    "hi": ("pa", indic(0x0900)), "bn": ("pa", indic(0x0980)), "gu": ("pa", indic(0x0A80)),
}

CHOICE = re.compile(r"\{ \$\w+ ->\n(?: +\*?\[\w+\] .*\n)+ +\}")

def turn_file(text, turn):
    """The values of a Fluent file, without what stands in braces and without the names."""
    def line(it):
        if it.startswith("#") or not it.strip():
            return it
        name, sign, value = it.partition(" = ") if re.match(r"-?[a-z][\w-]* = ", it) else ("", "", it)
        if re.match(r"\s*(\}|\{ *\$\w+ *->)", value):
            return it
        variant = re.match(r"\s*\*?\[\w+\] ", value)
        if variant:
            name, value = variant.group(0), value[variant.end():]
        return name + sign + "".join(part if part.startswith("{") else turn(part) for part in re.split(r"(\{[^}]*\}|\]\([^)]*\))", value))
    return "\n".join(map(line, text.split("\n")))

def make_site(folder):
    shutil.copytree(ROOT / "themes", folder / "themes")
    (folder / "content/luton").mkdir(parents=True)
    (folder / "content/shared").mkdir()
    sample = ROOT / "content"
    site = (sample / "site.yaml").read_text().replace("[luton, peterborough, whittington]", "[luton]")
    (folder / "content/site.yaml").write_text(site)
    edition = (sample / "luton/edition.yaml").read_text()
    edition = re.sub(r"languages: .*", f"languages: [en-GB, {', '.join(LANGUAGES)}]", edition)
    edition = re.sub(r"(menu|cards): .*", rf"\1: [{PAGE}]", edition).replace("shared: [privacy, accessibility]", "shared: [accessibility]")
    (folder / "content/luton/edition.yaml").write_text(edition)
    shutil.copy(sample / "luton/facts.yaml", folder / "content/luton")
    shutil.copy(sample / "shared/accessibility.md", folder / "content/shared")
    shutil.copy(sample / "shared/statement.yaml", folder / "content/shared")
    home = (sample / "luton/index.md").read_text().split("---")[1]
    home = "\n".join(it for it in home.split("\n") if re.match(r"(type|title|short_title|summary|status):", it))
    (folder / "content/luton/index.md").write_text(f"---\n{home}\n---\n\nWelcome.\n")
    page = re.sub(r"leaflets: .*", "leaflets: [a4]", (sample / f"luton/{PAGE}.md").read_text())
    (folder / f"content/luton/{PAGE}.md").write_text(page)
    shutil.copytree(ROOT / "locales/en-GB", folder / "locales/en-GB", ignore=lambda d, names: [n for n in names if n == "pages"])
    for tag, (source, turn) in LANGUAGES.items():
        for name in ("site.ftl", f"pages/luton/{PAGE}.ftl", "pages/luton/edition.ftl"):
            to = folder / "locales" / tag / name
            to.parent.mkdir(parents=True, exist_ok=True)
            text = turn_file((ROOT / "locales" / source / name).read_text(), turn)
            # borrowed words have the choices by number of another language: the form for most numbers is enough
            to.write_text(text if tag == source else CHOICE.sub(lambda it: re.search(r"\*\[\w+\] (.*)", it.group(0)).group(1), text))

def run(*command, **how):
    """Seconds and peak memory in megabytes."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **how)
    said = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    if status:
        sys.exit(f"{' '.join(map(str, command))}:\n{said.decode()[-3000:]}")
    return seconds, usage.ru_maxrss / 1024

def make_html(site, out):
    """The words of each leaflet as a web page for paper, in the fonts of the theme."""
    import pymupdf
    fonts = site / "themes/community/fonts"
    faces = "".join(f"@font-face {{ font-family: 'F{n}'; src: url('{path.as_uri()}'); }}" for n, path in enumerate(sorted(fonts.glob("*.ttf"))))
    families = ", ".join(f"F{n}" for n, _ in enumerate(sorted(fonts.glob("*.ttf"))))
    out.mkdir()
    for pdf in sorted(site.glob(f"public/luton/*/leaflets/{PAGE}-a4.*.pdf")):
        tag = pdf.parent.parent.name
        blocks = [b[4] for page in pymupdf.open(pdf) for b in page.get_text("blocks") if b[6] == 0]
        words = "".join(f"<p>{html.escape(' '.join(it.split()))}</p>" for it in blocks)
        direction = "rtl" if tag in ("ur", "ar", "fa") else "ltr"
        style = f"{faces} @page {{ size: A4; margin: 14mm }} body {{ font: 14pt/1.5 {families}; }}"
        (out / f"{tag}.html").write_text(f"<!DOCTYPE html><html lang={tag} dir={direction}><head><title>{PAGE}</title><style>{style}</style></head><body><h1>{PAGE}</h1>{words}</body></html>")

WEASY = "import sys, weasyprint\nfor path in sys.argv[1:]:\n    weasyprint.HTML(path).write_pdf(path + '.pdf', pdf_variant='pdf/ua-1')\n"

def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--runs", type=int, default=5)
    p.add_argument("--program", default=str(ROOT / "target/release/handbill"))
    a = p.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        site = pathlib.Path(folder) / "site"
        site.mkdir()
        make_site(site)
        build = (a.program, "build", str(site), "--no-fonts")  # of the web pages: the leaflets have theirs
        run(*build)
        made = len(list(site.glob(f"public/luton/*/leaflets/{PAGE}-a4.*.pdf")))
        if made != len(LANGUAGES) + 1:
            sys.exit(f"{made} leaflets instead of {len(LANGUAGES) + 1}")
        pages = pathlib.Path(folder) / "html"
        make_html(site, pages)
        files = sorted(map(str, pages.glob("*.html")))
        edited = site / f"locales/ur/pages/luton/{PAGE}.ftl"
        words = edited.read_text()
        times = {name: [] for name in ("cold", "edit", "weasyprint, all", "weasyprint, one")}
        for n in range(a.runs):
            shutil.rmtree(site / ".handbill", ignore_errors=True)
            shutil.rmtree(site / "public")
            edited.write_text(words)
            times["cold"].append(run(*build))
            times["weasyprint, all"].append(run(sys.executable, "-c", WEASY, *files))
            edited.write_text(words.replace("رضاکار", "رضاکاران" if n % 2 else "رضاکارو", 1))
            times["edit"].append(run(*build))
            times["weasyprint, one"].append(run(sys.executable, "-c", WEASY, str(pages / "ur.html")))
    middle = {name: statistics.median(seconds for seconds, _ in runs) for name, runs in times.items()}
    for name, runs in times.items():
        print(f"{name:16} {middle[name]:7.3f} s   {max(memory for _, memory in runs):6.0f} MB   {len(runs)} runs")
    print(f"cold: {middle['weasyprint, all'] / middle['cold']:.1f} times as fast as WeasyPrint")
    print(f"after an edit: {middle['weasyprint, all'] / middle['edit']:.1f} times as fast as making all again, {middle['weasyprint, one'] / middle['edit']:.1f} as making the one")

main()
