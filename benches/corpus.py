#!/usr/bin/env python3
"""corpus.py --pages P --langs L --out DIR --for TOOL: one site in many languages, in the layout of a generator.

    python3 benches/corpus.py --pages 1000 --langs 10 --out hugo-site --for hugo
    python3 benches/corpus.py --pages 1000 --langs 10 --out our-site --for handbill

Every value of --for gets the SAME site: the same titles, descriptions, text, links, tables and words of the interface.

  hugo            hugo.toml, content/<section>/<page>.<lang>.md, i18n/<lang>.toml, layouts/
  zola            config.toml, content/<section>/<page>[.<lang>].md, templates/
  eleventy        eleventy.config.mjs, content/<lang>/<section>/<page>.md, _includes/, _data/
  handbill        content/site/<section>/<page>[.<lang>].md, locales/<lang>/site.ftl, themes/community/ (a copy):
                  each page is written in each language
  handbill-units  the same with the English pages alone; the other languages translate them text by text, in
                  locales/<lang>/pages/site/<section>/<page>.ftl

--pages counts the pages of ONE language: 1 home page, one index page per section and the articles; a section has at most
25 pages (its index included). --langs takes the first N of the 20 languages below. In all, there are pages x langs pages.

The text means nothing: words are drawn from a small bank per language by a seeded generator, so that scripts, lengths of
words and numbers of bytes are right. Each body has about 600 words: four headings, paragraphs, bold, a bullet and a
numbered list, a table, a quotation, a picture, six links to other pages and a line in other scripts.

For hugo, zola and eleventy, English is at the root, /<section>/<page>/, and the others are below /<lang>/. Every page has
lang and dir, canonical, one hreflang alternate per language and x-default, a language switcher, breadcrumbs, the section's
menu with aria-current, about 30 of the 40 words of the interface, and an entry in a sitemap. No HTML is minified.

What Handbill has otherwise:
  - English is en-GB, as Handbill's table names it, and each language has a folder: site/<lang>/<section>/<page>/.
  - Links are paths to source files, which Handbill resolves and checks; the others pass web addresses on. Pictures are PNG
    files beside the pages, since it takes no SVG; the others copy them.
  - Its theme has a menu of the whole site (here the first 7 sections) and no menu of a section. The lists of pages, which
    the others' templates make, stand in the bodies of the home page and the section indexes.
  - It refuses a site without an accessibility statement: one page more, in English.
  - It adds for each language a search with its index and a page for lost readers, and for all a chooser of languages. Its
    interface is Handbill's own, word for word in English; the other languages have as many words of their bank.
  - In handbill-units, the line in other scripts stays as it is in English: a translation in other scripts is an error.

Handbill's two layouts need the program itself, which makes the ids of texts (`handbill sync`). Python 3.11, standard
library only.
"""
import argparse
import json
import os
import posixpath
import random
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import zlib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BASE = "https://example.org"
SECTION_SIZE = 25
RTL = {"ar", "ur", "fa"}

# Code, own name, bank of words. No apostrophes or quotation marks: tools escape those differently, and what they make could
# not be compared.
LANGS = [
    ("en", "English", "cancer screening test nurse community support appointment letter results clinic free early worried symptom doctor family talk help local phone visit interpreter women men bowel breast cervical treatment check volunteer champion event question answer travel home week safe care"),
    ("pl", "Polski", "rak badanie przesiewowe pielęgniarka społeczność wsparcie wizyta list wyniki przychodnia bezpłatne wcześnie objaw lekarz rodzina rozmowa pomoc lokalny telefon tłumacz kobiety mężczyźni jelito pierś szyjka leczenie kontrola wolontariusz wydarzenie pytanie odpowiedź dom tydzień bezpieczny opieka"),
    ("ro", "Română", "cancer depistare test asistentă comunitate sprijin programare scrisoare rezultate clinică gratuit devreme îngrijorat simptom medic familie discuție ajutor local telefon vizită interpret femei bărbați intestin sân tratament control voluntar eveniment întrebare răspuns acasă săptămână sigur îngrijire"),
    ("ur", "اردو", "کینسر اسکریننگ ٹیسٹ نرس برادری مدد ملاقات خط نتائج کلینک مفت جلد پریشان علامت ڈاکٹر خاندان بات مقامی فون ترجمان خواتین مرد آنت چھاتی علاج معائنہ رضاکار تقریب سوال جواب گھر ہفتہ محفوظ دیکھ بھال"),
    ("bn", "বাংলা", "ক্যান্সার স্ক্রিনিং পরীক্ষা নার্স সম্প্রদায় সহায়তা সাক্ষাৎ চিঠি ফলাফল ক্লিনিক বিনামূল্যে দ্রুত চিন্তিত লক্ষণ ডাক্তার পরিবার কথা সাহায্য স্থানীয় ফোন দোভাষী নারী পুরুষ অন্ত্র স্তন চিকিৎসা স্বেচ্ছাসেবক অনুষ্ঠান প্রশ্ন উত্তর বাড়ি সপ্তাহ নিরাপদ যত্ন"),
    ("pa", "ਪੰਜਾਬੀ", "ਕੈਂਸਰ ਸਕ੍ਰੀਨਿੰਗ ਟੈਸਟ ਨਰਸ ਭਾਈਚਾਰਾ ਸਹਾਇਤਾ ਮੁਲਾਕਾਤ ਚਿੱਠੀ ਨਤੀਜੇ ਕਲੀਨਿਕ ਮੁਫ਼ਤ ਜਲਦੀ ਚਿੰਤਤ ਲੱਛਣ ਡਾਕਟਰ ਪਰਿਵਾਰ ਗੱਲ ਮਦਦ ਸਥਾਨਕ ਫ਼ੋਨ ਦੁਭਾਸ਼ੀਆ ਔਰਤਾਂ ਮਰਦ ਅੰਤੜੀ ਛਾਤੀ ਇਲਾਜ ਜਾਂਚ ਵਲੰਟੀਅਰ ਸਮਾਗਮ ਸਵਾਲ ਜਵਾਬ ਘਰ ਹਫ਼ਤਾ ਸੁਰੱਖਿਅਤ ਦੇਖਭਾਲ"),
    ("gu", "ગુજરાતી", "કેન્સર સ્ક્રીનિંગ ટેસ્ટ નર્સ સમુદાય આધાર મુલાકાત પત્ર પરિણામ ક્લિનિક મફત વહેલું ચિંતિત લક્ષણ ડોક્ટર પરિવાર વાત મદદ સ્થાનિક ફોન દુભાષિયો મહિલા પુરુષ આંતરડા સ્તન સારવાર તપાસ સ્વયંસેવક કાર્યક્રમ પ્રશ્ન જવાબ ઘર અઠવાડિયું સલામત સંભાળ"),
    ("ar", "العربية", "سرطان فحص اختبار ممرضة مجتمع دعم موعد رسالة نتائج عيادة مجاني مبكر قلق عرض طبيب عائلة حديث مساعدة محلي هاتف زيارة مترجم نساء رجال أمعاء ثدي علاج كشف متطوع فعالية سؤال جواب بيت أسبوع آمن رعاية"),
    ("pt", "Português", "cancro rastreio teste enfermeira comunidade apoio consulta carta resultados clínica gratuito cedo preocupado sintoma médico família conversa ajuda local telefone visita intérprete mulheres homens intestino mama tratamento exame voluntário evento pergunta resposta casa semana seguro cuidado"),
    ("lt", "Lietuvių", "vėžys patikra tyrimas slaugytoja bendruomenė parama vizitas laiškas rezultatai klinika nemokamas anksti susirūpinęs simptomas gydytojas šeima pokalbis pagalba vietinis telefonas vertėjas moterys vyrai žarnynas krūtis gydymas savanoris renginys klausimas atsakymas namai savaitė saugus priežiūra"),
    ("fa", "فارسی", "سرطان غربالگری آزمایش پرستار جامعه پشتیبانی نوبت نامه نتایج درمانگاه رایگان زود نگران نشانه پزشک خانواده گفتگو کمک محلی تلفن دیدار مترجم زنان مردان روده پستان درمان معاینه داوطلب رویداد پرسش پاسخ خانه هفته امن مراقبت"),
    ("hi", "हिन्दी", "कैंसर स्क्रीनिंग जाँच नर्स समुदाय सहायता मुलाकात पत्र परिणाम क्लिनिक मुफ़्त जल्दी चिंतित लक्षण डॉक्टर परिवार बातचीत मदद स्थानीय फ़ोन दुभाषिया महिलाएँ पुरुष आँत स्तन इलाज स्वयंसेवक कार्यक्रम प्रश्न उत्तर घर सप्ताह सुरक्षित देखभाल"),
    ("so", "Soomaali", "kansar baaritaan tijaabo kalkaaliye bulsho taageero ballan warqad natiijo rugta bilaash hore walaac astaan dhakhtar qoys hadal caawimo degaan telefoon booqasho turjumaan haween rag mindhicir naas daaweyn hubin mutadawac dhacdo jawaab guri toddobaad ammaan daryeel"),
    ("uk", "Українська", "рак скринінг аналіз медсестра громада підтримка прийом лист результати клініка безкоштовно рано занепокоєний симптом лікар родина розмова допомога місцевий телефон візит перекладач жінки чоловіки кишківник груди лікування перевірка волонтер подія питання відповідь дім тиждень безпечно догляд"),
    ("ru", "Русский", "рак скрининг анализ медсестра община поддержка приём письмо результаты клиника бесплатно рано обеспокоен симптом врач семья разговор помощь местный телефон визит переводчик женщины мужчины кишечник грудь лечение проверка доброволец событие вопрос ответ дом неделя безопасно уход"),
    ("tr", "Türkçe", "kanser tarama test hemşire topluluk destek randevu mektup sonuçlar klinik ücretsiz erken endişeli belirti doktor aile konuşma yardım yerel telefon ziyaret tercüman kadınlar erkekler bağırsak meme tedavi kontrol gönüllü etkinlik soru cevap ev hafta güvenli bakım"),
    ("es", "Español", "cáncer cribado prueba enfermera comunidad apoyo cita carta resultados clínica gratis temprano preocupado síntoma médico familia charla ayuda local teléfono visita intérprete mujeres hombres intestino mama tratamiento control voluntario evento pregunta respuesta casa semana seguro cuidado"),
    ("fr", "Français", "cancer dépistage test infirmière communauté soutien rendez-vous lettre résultats clinique gratuit tôt inquiet symptôme médecin famille discussion aide local téléphone visite interprète femmes hommes intestin sein traitement contrôle bénévole événement question réponse maison semaine sûr soins"),
    ("bg", "Български", "рак скрининг изследване сестра общност подкрепа час писмо резултати клиника безплатно рано притеснен симптом лекар семейство разговор помощ местен телефон посещение преводач жени мъже черво гърда лечение проверка доброволец събитие въпрос отговор дом седмица безопасно грижа"),
    ("hu", "Magyar", "rák szűrés vizsgálat nővér közösség támogatás időpont levél eredmény rendelő ingyenes korai aggódó tünet orvos család beszélgetés segítség helyi telefon látogatás tolmács nők férfiak bél mell kezelés ellenőrzés önkéntes esemény kérdés válasz otthon hét biztonságos gondozás"),
]

SECTION_NAMES = ["about", "screening", "support", "events", "champions", "questions", "clinics",
                 "family", "travel", "treatment"]
PAGE_NAMES = ["bowel-test", "breast-check", "cervical-test", "first-visit", "interpreter",
              "getting-there", "your-letter", "your-results", "talk-to-us", "at-home"]

# 40 words of the interface. English values are real; the others are drawn from the bank.
UI_EN = {
    "site_name": "Community cancer outreach", "skip": "Skip to main content",
    "nav_languages": "Languages", "nav_breadcrumb": "You are here", "nav_section": "In this section",
    "home": "Home", "published": "Published", "reviewed": "Last reviewed", "sections": "All topics",
    "pages_here": "Pages about this topic", "help_title": "Need help now?",
    "help_intro": "Ask us to book an interpreter, it is free.", "help_phone": "Telephone",
    "help_hours": "Monday to Friday, 9am to 5pm", "help_email": "Email us", "help_text": "Text relay",
    "help_urgent": "In an emergency call 999", "help_nhs": "For urgent advice call NHS 111",
    "print": "Print this page", "share": "Share this page", "feedback": "Was this page useful?",
    "yes": "Yes", "no": "No", "report": "Report a problem", "formats": "Other formats",
    "large_print": "Large print", "easy_read": "Easy read", "audio": "Audio", "bsl": "British Sign Language",
    "footer_about": "About this site", "footer_access": "Accessibility statement",
    "footer_privacy": "Privacy", "footer_cookies": "Cookies", "footer_terms": "Terms",
    "footer_licence": "Free to copy and share", "funded": "Funded by the integrated care board",
    "search": "Search", "menu": "Menu", "back_top": "Back to top", "not_found": "Page not found",
}
assert len(UI_EN) == 40, len(UI_EN)

CSS = """:root{--ink:#1b1b1b;--link:#00477d;--gap:1rem}
body{font:1.125rem/1.5 system-ui,sans-serif;color:var(--ink);margin:0 auto;max-width:70rem;padding:var(--gap)}
a{color:var(--link)} .skip{position:absolute;inset-inline-start:-99rem} .skip:focus{position:static}
nav ul,nav ol{list-style:none;padding:0;margin:0} header nav li{display:inline-block;margin-inline-end:.75rem}
.layout{display:grid;grid-template-columns:16rem 1fr;gap:var(--gap)}
table{border-collapse:collapse} th,td{border:1px solid #767676;padding:.4rem .6rem;text-align:start}
@media (max-width:45rem){.layout{display:block}} @media print{nav,.skip,aside{display:none}}
"""


# ---------------------------------------------------------------- the site

class Site:
    """The site itself, before any tool's layout: an ordered list of pages."""

    def __init__(self, pages, nlangs, seed):
        self.seed = seed
        self.langs = LANGS[:nlangs]
        self.codes = sorted(c for c, _, _ in self.langs)
        self.names = {c: n for c, n, _ in self.langs}
        self.bank = {c: w.split() for c, _, w in LANGS}
        # key "" is home; "about" a section index; "about/bowel-test-01" an article
        self.keys, self.sections = [""], []
        rest = pages - 1
        while rest > 0:
            i = len(self.sections)
            sec = SECTION_NAMES[i % len(SECTION_NAMES)] + ("" if i < len(SECTION_NAMES) else f"-{i:03d}")
            self.sections.append(sec)
            self.keys.append(sec)
            rest -= 1
            for j in range(min(rest, SECTION_SIZE - 1)):
                self.keys.append(f"{sec}/{PAGE_NAMES[j % len(PAGE_NAMES)]}-{j:02d}")
                rest -= 1
        self.index = {key: i for i, key in enumerate(self.keys)}

    def rng(self, *what):
        return random.Random(f"{self.seed}:" + ":".join(map(str, what)))

    @staticmethod
    def url(lang, key):
        return ("/" if lang == "en" else f"/{lang}/") + (f"{key}/" if key else "")

    @staticmethod
    def stem(key, index="index"):
        """The path of a page's file, without what follows its name."""
        return index if key == "" else (f"{key}/{index}" if "/" not in key else key)

    def ui(self, lang):
        if lang == "en":
            return dict(UI_EN)
        r = self.rng("ui", lang)
        return {k: " ".join(r.choices(self.bank[lang], k=max(1, min(6, len(v.split()))))).capitalize()
                for k, v in UI_EN.items()}

    def meta(self, lang, i):
        """Title, description, date, reviewed and weight of page i."""
        r = self.rng("meta", lang, i)
        b = self.bank[lang]
        title = " ".join(r.choices(b, k=r.randint(3, 5))).capitalize() + f" {i}"
        desc = " ".join(r.choices(b, k=r.randint(14, 20))).capitalize() + "."
        d = self.rng("date", i)
        date = f"20{d.randint(21, 24)}-{d.randint(1, 12):02d}-{d.randint(1, 28):02d}"
        rev = f"2025-{d.randint(1, 12):02d}-{d.randint(1, 28):02d}"
        return {"title": title, "description": desc, "date": date, "reviewed": rev, "weight": i + 1}

    def blocks(self, lang, i, link, picture="/img/poster-{}.svg".format):
        """The body of page i, about 600 words, as blocks of markdown. link(lang, key) gives a link's target, picture(n)
        the address of a picture."""
        prose = Prose(self.rng("body", lang, i), self.bank[lang])
        r, target = prose.rng, lambda: link(lang, self.keys[r.randrange(len(self.keys))])
        # What follows draws from the generator in this order: another order would be another site.
        others = [c for c, _, _ in LANGS if c != lang]
        mixed = [" ".join(r.choices(self.bank[c], k=5)) + " (NHS 111)" for c in r.sample(others, 2)]
        table = prose.table()
        return [
            prose.paragraph(55, bold=True),
            prose.heading(), prose.paragraph(60, [target] * 2), prose.bullets(),
            f"![{prose.words(6)}]({picture(i % 8)})",
            prose.heading(), prose.paragraph(70, [target], bold=True), table,
            prose.heading(), prose.paragraph(80, [target]), prose.steps(),
            prose.heading(), prose.paragraph(60, [target] * 2), "> " + prose.sentence(18), "; ".join(mixed) + ".",
            prose.paragraph(45, bold=True),
        ]

    def body(self, lang, i, link):
        """The same as markdown."""
        return "\n\n".join(self.blocks(lang, i, link)) + "\n"


# The place of the line in other scripts among the blocks of a body.
MIXED = 14


class Prose:
    """Markdown of words that are drawn from a bank."""

    def __init__(self, rng, bank):
        self.rng, self.bank = rng, bank

    def words(self, n):
        return " ".join(self.rng.choices(self.bank, k=n))

    def sentence(self, n, bold=False, target=None):
        w = self.rng.choices(self.bank, k=n)
        w[0] = w[0].capitalize()
        if bold:
            k = self.rng.randrange(1, n - 2)
            w[k], w[k + 1] = "**" + w[k], w[k + 1] + "**"
        if target is not None:
            k = n - 3
            w[k], w[k + 1] = "[" + w[k], w[k + 1] + f"]({target})"
        return " ".join(w) + "."

    def paragraph(self, n, targets=(), bold=False):
        """About n words; the first sentences have the links, or else the first has bold words."""
        out, targets = [], iter(targets)
        while n > 0:
            k = self.rng.randint(9, 16)
            draw = next(targets, None)
            target = draw() if draw else None
            out.append(self.sentence(k, bold and target is None and not out, target))
            n -= k
        return " ".join(out)

    def heading(self):
        return "## " + self.words(self.rng.randint(3, 6)).capitalize()

    def bullets(self):
        return "\n".join("- " + self.sentence(self.rng.randint(8, 12)) for _ in range(5))

    def steps(self):
        return "\n".join(f"{k}. " + self.sentence(self.rng.randint(9, 14), bold=k == 1) for k in range(1, 7))

    def table(self):
        rows = [" | ".join(self.words(k) for k in (2, 3, 4)) for _ in range(6)]
        return f"| {rows[0]} |\n| --- | --- | --- |\n" + "\n".join(f"| {x} |" for x in rows[1:])


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


# ---------------------------------------------------------------- what hugo, zola and eleventy share

def front(meta, extra=()):
    lines = ["---", f"title: {meta['title']}", f"description: {meta['description']}", f"date: {meta['date']}"]
    lines += list(extra) or [f'reviewed: "{meta["reviewed"]}"']
    lines += [f"weight: {meta['weight']}", "---", ""]
    return "\n".join(lines) + "\n"


def direction(lang):
    return "rtl" if lang in RTL else "ltr"


def static(root):
    write(root / "css/site.css", CSS)
    for i in range(8):
        write(root / f"img/poster-{i}.svg",
              f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 180" role="img"><title>Poster {i}</title>'
              f'<rect width="320" height="180" fill="#{i}{i}477d"/><circle cx="160" cy="90" r="{40 + i}" fill="#fff"/></svg>\n')


# One skeleton of a page for all three. @T(key)@ is a word of the interface; @NAME@ a tool's expression or block.
HELP = """<aside aria-labelledby="help"><h2 id="help">@T(help_title)@</h2>
<p>@T(help_intro)@</p>
<ul><li>@T(help_phone)@ <a href="tel:01234567890">01234 567890</a></li><li>@T(help_hours)@</li>
<li><a href="mailto:help@example.org">@T(help_email)@</a></li><li>@T(help_text)@</li>
<li>@T(help_urgent)@</li><li>@T(help_nhs)@</li></ul>
<p>@T(feedback)@ <button type="button">@T(yes)@</button> <button type="button">@T(no)@</button></p>
<h2>@T(formats)@</h2>
<ul><li>@T(large_print)@</li><li>@T(easy_read)@</li><li>@T(audio)@</li><li>@T(bsl)@</li></ul></aside>
"""
FOOT = """<footer><ul><li>@T(footer_about)@</li><li>@T(footer_access)@</li><li>@T(footer_privacy)@</li>
<li>@T(footer_cookies)@</li><li>@T(footer_terms)@</li></ul>
<p>@T(footer_licence)@</p><p>@T(funded)@</p><p><a href="#top">@T(back_top)@</a></p></footer>
"""
BASE_TPL = """<!doctype html>
<html lang="@LANG@" dir="@DIR@">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>@TITLE@ | @T(site_name)@</title>
<meta name="description" content="@DESC@">
<link rel="canonical" href="@PERMALINK@">
@ALTERNATES@
<link rel="stylesheet" href="/css/site.css">
</head>
<body id="top">
<a class="skip" href="#main">@T(skip)@</a>
<header><p><a href="@HOMEURL@">@T(site_name)@</a></p>
<nav aria-label="@T(nav_languages)@"><ul>
@SWITCHER@
</ul></nav></header>
@CRUMBS@
<div class="layout">
@MENU@
<main id="main">
<h1>@TITLE@</h1>
<p class="lead">@DESC@</p>
<p class="dates">@T(published)@ <time datetime="@DATE@">@DATE@</time> @T(reviewed)@ <time datetime="@REVIEWED@">@REVIEWED@</time></p>
@CONTENT@
@LISTING@
</main>
</div>
""" + HELP + FOOT + """</body>
</html>
"""


def fill(template, t, **blocks):
    """Replace @T(key)@ by t(key) and @NAME@ by blocks[NAME] (blocks may hold more of them)."""
    out = template
    for _ in range(3):
        out = re.sub(r"@([A-Z]+)@", lambda m: blocks.get(m.group(1), m.group(0)), out)
    return re.sub(r"@T\((\w+)\)@", lambda m: t(m.group(1)), out)


# ---------------------------------------------------------------- hugo

def hugo(site, out):
    for c in site.codes:
        write(out / f"i18n/{c}.toml", "".join(f'[{k}]\nother = "{v}"\n' for k, v in site.ui(c).items()))
    cfg = [f'baseURL = "{BASE}/"', 'title = "Community cancer outreach"', 'defaultContentLanguage = "en"',
           "defaultContentLanguageInSubdir = false", "disableDefaultLanguageRedirect = true",
           'disableKinds = ["taxonomy", "term", "rss", "404"]',
           "enableRobotsTXT = true", "[markup.goldmark.extensions.typographer]", "disable = true"]
    for w, c in enumerate(site.codes, 1):
        cfg += [f"[languages.{c}]", f'label = "{site.names[c]}"', f'locale = "{c}"',
                f'direction = "{direction(c)}"', f"weight = {w}"]
    write(out / "hugo.toml", "\n".join(cfg) + "\n")
    for i, key in enumerate(site.keys):
        for c in site.codes:
            write(out / f"content/{site.stem(key, '_index')}.{c}.md", front(site.meta(c, i)) + site.body(c, i, site.url))
    static(out / "static")
    for name in ("page", "section", "home"):
        write(out / f"layouts/{name}.html", hugo_template())


def hugo_template():
    return fill(
        BASE_TPL, lambda key: '{{ T "%s" }}' % key,
        LANG="{{ .Language.Name }}", DIR="{{ .Language.Direction }}", TITLE="{{ .Title }}",
        DESC="{{ .Description }}", PERMALINK="{{ .Permalink }}", HOMEURL="{{ .Site.Home.RelPermalink }}",
        DATE='{{ .Date.Format "2006-01-02" }}', REVIEWED="{{ .Params.reviewed }}", CONTENT="{{ .Content }}",
        ALTERNATES='{{- range .AllTranslations }}<link rel="alternate" hreflang="{{ .Language.Name }}" href="{{ .Permalink }}">\n'
                   '{{ if eq .Language.Name "en" }}<link rel="alternate" hreflang="x-default" href="{{ .Permalink }}">\n{{ end }}{{ end -}}',
        SWITCHER='{{ $l := .Language.Name }}{{ range .AllTranslations }}<li><a href="{{ .RelPermalink }}" hreflang="{{ .Language.Name }}" '
                 'lang="{{ .Language.Name }}" dir="{{ .Language.Direction }}"{{ if eq .Language.Name $l }} aria-current="true"{{ end }}>'
                 "{{ .Language.Label }}</a></li>\n{{ end }}",
        CRUMBS='{{ if not .IsHome }}<nav aria-label="@T(nav_breadcrumb)@"><ol>\n<li><a href="{{ .Site.Home.RelPermalink }}">@T(home)@</a></li>'
               '{{ range .Ancestors.Reverse }}{{ if not .IsHome }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}{{ end }}'
               '<li aria-current="page">{{ .Title }}</li>\n</ol></nav>{{ end }}',
        MENU='{{ if not .IsHome }}{{ $p := . }}<nav aria-labelledby="menu"><h2 id="menu">@T(nav_section)@</h2><ul>\n'
             '{{ range .CurrentSection.RegularPages }}<li><a href="{{ .RelPermalink }}"{{ if eq . $p }} aria-current="page"{{ end }}>'
             "{{ .LinkTitle }}</a></li>\n{{ end }}</ul></nav>{{ end }}",
        LISTING='{{ if .IsHome }}<h2>@T(sections)@</h2><ul>\n{{ range .Sections }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> '
                "{{ .Description }}</li>\n{{ end }}</ul>{{ else if .IsSection }}<h2>@T(pages_here)@</h2><ul>\n"
                '{{ range .RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Description }}</li>\n{{ end }}</ul>{{ end }}',
    )


# ---------------------------------------------------------------- zola

def zola(site, out):
    cfg = [f'base_url = "{BASE}"', 'title = "Community cancer outreach"', 'default_language = "en"',
           "compile_sass = false", "build_search_index = false", "minify_html = false",
           "generate_feeds = false"]

    def tr(c):
        rows = dict(site.ui(c), lang_name=site.names[c], dir=direction(c))
        return [f'{k} = "{v}"' for k, v in rows.items()]
    cfg += ["[translations]"] + tr("en")
    for c in site.codes:
        if c != "en":
            cfg += [f"[languages.{c}]", f"[languages.{c}.translations]"] + tr(c)
    write(out / "config.toml", "\n".join(cfg) + "\n")
    for i, key in enumerate(site.keys):
        for c in site.codes:
            sec = "/" not in key
            m = site.meta(c, i)
            extra = ["extra:", f'  reviewed: "{m["reviewed"]}"', f'  key: "{key}"']
            if sec:  # sections have no date in Zola: kept in extra
                extra += [f'  date: "{m["date"]}"', "sort_by: weight"]
            fm = front(m, extra)
            if sec:
                fm = fm.replace(f"date: {m['date']}\n", "", 1)
            name = site.stem(key, "_index") + ("" if c == "en" else f".{c}")
            write(out / f"content/{name}.md", fm + site.body(c, i, site.url))
    static(out / "static")
    for kind in ("page", "section", "index"):
        write(out / f"templates/{kind}.html", zola_template(kind))
    write(out / "templates/sitemap.xml",
          '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
          'xmlns:xhtml="http://www.w3.org/1999/xhtml">\n{% for e in entries %}<url><loc>{{ e.permalink | escape_xml | safe }}</loc>'
          "{% if e.updated %}<lastmod>{{ e.updated }}</lastmod>{% endif %}\n{% for l in [" + ", ".join(f'"{c}"' for c in site.codes) + "] %}"
          '<xhtml:link rel="alternate" hreflang="{{ l }}" href="' + BASE + '/{% if l != "en" %}{{ l }}/{% endif %}'
          "{% if e.extra.key %}{{ e.extra.key }}/{% endif %}\"/>\n{% endfor %}</url>\n{% endfor %}</urlset>\n")


def zola_template(kind):
    v = "page" if kind == "page" else "section"
    date = '{{ page.date | date(format="%Y-%m-%d") }}' if v == "page" else "{{ section.extra.date }}"
    item = '<li><a href="{{ p.path | safe }}">{{ p.title }}</a> {{ p.description }}</li>\n'
    setnav = {"page": "{% set sec = get_section(path=page.ancestors | last) %}{% set cur = page.path %}",
              "section": "{% set sec = section %}{% set cur = section.path %}", "index": ""}[kind]
    menu = setnav + ('<nav aria-labelledby="menu"><h2 id="menu">@T(nav_section)@</h2><ul>\n{% for p in sec.pages %}'
                     '<li><a href="{{ p.path | safe }}"{% if p.path == cur %} aria-current="page"{% endif %}>{{ p.title }}</a></li>\n'
                     "{% endfor %}</ul></nav>")
    mid = '<li><a href="{{ sec.path | safe }}">{{ sec.title }}</a></li>' if kind == "page" else ""
    crumbs = ('<nav aria-label="@T(nav_breadcrumb)@"><ol>\n<li><a href="{% if lang == "en" %}/{% else %}/{{ lang }}/{% endif %}">@T(home)@</a></li>'
              + mid + '<li aria-current="page">{{ ' + v + '.title }}</li>\n</ol></nav>')
    listing = {"page": "",
               "section": "<h2>@T(pages_here)@</h2><ul>\n{% for p in section.pages %}" + item + "{% endfor %}</ul>",
               "index": "<h2>@T(sections)@</h2><ul>\n{% for s in section.subsections %}{% set p = get_section(path=s, metadata_only=true) %}"
                        + item + "{% endfor %}</ul>"}[kind]
    body = BASE_TPL
    # the menu block sets `sec`, so it is placed first and the crumbs use it
    if kind == "page":
        body = body.replace("<!doctype html>", setnav + "<!doctype html>", 1)
        menu = menu[len(setnav):]
    return fill(
        body, lambda key: '{{ trans(key="%s", lang=lang) }}' % key,
        LANG="{{ lang }}", DIR='{{ trans(key="dir", lang=lang) }}', TITLE="{{ %s.title }}" % v,
        DESC="{{ %s.description }}" % v, PERMALINK="{{ %s.permalink | safe }}" % v,
        HOMEURL='{% if lang == "en" %}/{% else %}/{{ lang }}/{% endif %}', DATE=date,
        REVIEWED="{{ %s.extra.reviewed }}" % v, CONTENT="{{ %s.content | safe }}" % v,
        ALTERNATES='{% set trs = ' + v + '.translations | sort(attribute="lang") %}{% for t in trs %}'
                   '<link rel="alternate" hreflang="{{ t.lang }}" href="{{ t.permalink | safe }}">\n'
                   '{% if t.lang == "en" %}<link rel="alternate" hreflang="x-default" href="{{ t.permalink | safe }}">\n{% endif %}{% endfor -%}',
        SWITCHER='{% for t in trs %}<li><a href="{{ t.permalink | replace(from=config.base_url, to="") | safe }}" hreflang="{{ t.lang }}" '
                 'lang="{{ t.lang }}" dir="{{ trans(key="dir", lang=t.lang) }}"{% if t.lang == lang %} aria-current="true"{% endif %}>'
                 '{{ trans(key="lang_name", lang=t.lang) }}</a></li>\n{% endfor %}',
        CRUMBS="" if kind == "index" else crumbs, MENU="" if kind == "index" else menu, LISTING=listing)


# ---------------------------------------------------------------- eleventy

ELEVENTY_DATA = """export default {
  layout: "base.njk",
  permalink: (data) => {
    const stem = data.page.filePathStem.replace(/^\\/en(?=\\/|$)/, "").replace(/\\/index$/, "");
    return `${stem}/index.html`;
  },
};
"""


ELEVENTY_CONFIG = """import { I18nPlugin } from "@11ty/eleventy";

export default function (cfg) {
  cfg.addPlugin(I18nPlugin, { defaultLanguage: "en", errorMode: "never" });
  cfg.addPassthroughCopy({ static: "." });
  cfg.addFilter("iso", (d) => (d instanceof Date ? d.toISOString().slice(0, 10) : d));
  // this page among its translations, in the order of the language codes
  cfg.addFilter("withSelf", (links, url, lang) =>
    [...links.map((l) => ({ url: l.url, lang: l.lang })), { url, lang }].sort((a, b) => (a.lang < b.lang ? -1 : 1)));
  const dirOf = (item) => item.page.filePathStem.replace(/\\/[^/]*$/, "");
  const isIndex = (item) => item.page.fileSlug === "" || item.page.filePathStem.endsWith("/index");
  // "/fr/about" -> {index, pages}: computed once per build
  cfg.addCollection("bySection", (api) => {
    const map = {};
    for (const item of api.getAllSorted()) {
      if (!item.data.lang) continue;
      const s = (map[dirOf(item)] ??= { index: null, pages: [] });
      if (isIndex(item)) s.index = item; else s.pages.push(item);
    }
    for (const s of Object.values(map)) s.pages.sort((a, b) => a.data.weight - b.data.weight);
    return map;
  });
  cfg.addCollection("sectionsByLang", (api) => {
    const map = {};
    for (const item of api.getAllSorted())
      if (item.data.lang && isIndex(item) && dirOf(item).split("/").length === 3) (map[item.data.lang] ??= []).push(item);
    for (const l of Object.values(map)) l.sort((a, b) => a.data.weight - b.data.weight);
    return map;
  });
  cfg.addFilter("dirOf", (stem) => stem.replace(/\\/[^/]*$/, ""));
  cfg.amendLibrary("md", (md) => {
    const open = md.renderer.rules.heading_open ?? ((t, i, o, e, s) => s.renderToken(t, i, o));
    md.renderer.rules.heading_open = (tokens, i, o, env, self) => {
      env.__h = (env.__h ?? 0) + 1;
      tokens[i].attrSet("id", `s-${env.__h}`);
      return open(tokens, i, o, env, self);
    };
  });
  return {
    dir: { input: "content", includes: "../_includes", data: "../_data", output: "_site" },
    markdownTemplateEngine: false,
    templateFormats: ["md", "njk", "11ty.js"],
  };
}
"""


ELEVENTY_SITEMAP = """export default class {
  data() { return { permalink: "/sitemap.xml", layout: null, eleventyExcludeFromCollections: true }; }
  render({ collections, base }) {
    const out = ['<?xml version="1.0" encoding="UTF-8"?>\\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\\n'];
    for (const item of collections.all) {
      if (!item.data.lang) continue;
      out.push(`<url><loc>${base}${item.url}</loc><lastmod>${item.date.toISOString().slice(0, 10)}</lastmod>\\n`);
      const links = [...this.locale_links(item.url), { url: item.url, lang: item.data.lang }];
      for (const l of links) out.push(`<xhtml:link rel="alternate" hreflang="${l.lang}" href="${base}${l.url}"/>\\n`);
      out.push("</url>\\n");
    }
    out.push("</urlset>\\n");
    return out.join("");
  }
}
"""


def eleventy(site, out):
    for i, key in enumerate(site.keys):
        for c in site.codes:
            write(out / f"content/{c}/{site.stem(key)}.md", front(site.meta(c, i)) + site.body(c, i, site.url))
    for c in site.codes:
        write(out / f"content/{c}/{c}.json", json.dumps({"lang": c, "dir": direction(c)}) + "\n")
    write(out / "content/content.11tydata.js", ELEVENTY_DATA)
    ui = {c: site.ui(c) for c in site.codes}
    write(out / "_data/ui.json", json.dumps(ui, ensure_ascii=False, indent=1) + "\n")
    write(out / "_data/languages.json", json.dumps(
        {c: {"name": site.names[c], "dir": direction(c)} for c in site.codes}, ensure_ascii=False) + "\n")
    write(out / "_data/base.json", json.dumps(BASE) + "\n")
    write(out / "package.json", '{"private": true, "type": "module"}\n')
    static(out / "static")
    write(out / "eleventy.config.mjs", ELEVENTY_CONFIG)
    write(out / "_includes/base.njk", eleventy_template())
    write(out / "content/sitemap.11ty.js", ELEVENTY_SITEMAP)


def eleventy_template():
    page = fill(
        BASE_TPL, lambda key: "{{ u.%s }}" % key,
        LANG="{{ lang }}", DIR="{{ dir }}", TITLE="{{ title }}", DESC="{{ description }}",
        PERMALINK="{{ base }}{{ page.url }}", HOMEURL="{% if lang == 'en' %}/{% else %}/{{ lang }}/{% endif %}",
        DATE="{{ page.date | iso }}", REVIEWED="{{ reviewed }}", CONTENT="{{ content | safe }}",
        ALTERNATES='{% set trs = page.url | locale_links | withSelf(page.url, lang) %}{% for t in trs %}'
                   '<link rel="alternate" hreflang="{{ t.lang }}" href="{{ base }}{{ t.url }}">\n'
                   "{% if t.lang == 'en' %}<link rel=\"alternate\" hreflang=\"x-default\" href=\"{{ base }}{{ t.url }}\">\n{% endif %}{% endfor -%}",
        SWITCHER='{% for t in trs %}<li><a href="{{ t.url }}" hreflang="{{ t.lang }}" lang="{{ t.lang }}" dir="{{ languages[t.lang].dir }}"'
                 '{% if t.lang == lang %} aria-current="true"{% endif %}>{{ languages[t.lang].name }}</a></li>\n{% endfor %}',
        CRUMBS='{% if not isHome %}<nav aria-label="@T(nav_breadcrumb)@"><ol>\n<li><a href="@HOMEURL@">@T(home)@</a></li>'
               '{% if sec.index.url != page.url %}<li><a href="{{ sec.index.url }}">{{ sec.index.data.title }}</a></li>{% endif %}'
               '<li aria-current="page">{{ title }}</li>\n</ol></nav>{% endif %}',
        MENU='{% if not isHome %}<nav aria-labelledby="menu"><h2 id="menu">@T(nav_section)@</h2><ul>\n{% for p in sec.pages %}'
             '<li><a href="{{ p.url }}"{% if p.url == page.url %} aria-current="page"{% endif %}>{{ p.data.title }}</a></li>\n{% endfor %}</ul></nav>{% endif %}',
        LISTING='{% if isHome %}<h2>@T(sections)@</h2><ul>\n{% for p in collections.sectionsByLang[lang] %}<li><a href="{{ p.url }}">{{ p.data.title }}</a> '
                "{{ p.data.description }}</li>\n{% endfor %}</ul>{% elif sec.index.url == page.url %}<h2>@T(pages_here)@</h2><ul>\n"
                '{% for p in sec.pages %}<li><a href="{{ p.url }}">{{ p.data.title }}</a> {{ p.data.description }}</li>\n{% endfor %}</ul>{% endif %}',
    )
    return ("{% set u = ui[lang] %}{% set sec = collections.bySection[page.filePathStem | dirOf] %}"
            "{% set isHome = page.filePathStem == '/' + lang + '/index' %}" + page)


# ---------------------------------------------------------------- handbill

# edition.yaml has words that are translated like a page's: their kind, and the word of the interface that they are.
EDITION = {"name": "site_name", "tagline": "funded", "site-title": "site_name", "publisher": "site_name",
           "contact-heading": "help_title", "contact-hours": "help_hours"}
# Messages of Handbill's interface that the other tools' pages have too.
SHARED_WORDS = {"skip-link": "skip", "languages": "nav_languages", "breadcrumb": "nav_breadcrumb", "home": "home",
                "menu": "menu", "search-button": "search"}
STATEMENT_PAGE = """---
type: accessibility-statement
title: Accessibility statement
summary: How easy this site is to use for disabled people, and how to tell us.
version: "1.0"
published: 2025-06-01
reviewed: 2025-06-01
review_by: 2045-06-01
reviewed_by: information team
status: approved
---

We want as many people as possible to use this site.
"""
STATEMENT_DATA = """organisation: publisher-name
scope: This statement is about a site that means nothing. Generators are timed with it.
contact: { phone: helpline, email: team-email }
status: partial
issues:
  - { criterion: 3.1.2, what: Some lines have words of other languages., mend_by: 2045-06-01 }
prepared: 2025-06-01
reviewed: 2025-06-01
tested: not yet
tested_how: Computer programs look for faults in the pages.
"""


def handbill(site, out, program):
    """Each page written in each language: page.md, page.pl.md and so on."""
    frame(site, out)
    with tempfile.TemporaryDirectory() as folder:
        # Only the edition's words need ids. Where they are made apart, the site keeps no files for translators, which
        # it has no use for.
        frame(site, Path(folder), whole=False)
        ids = handed_over(program, Path(folder))["site/edition"]
    translate_edition(site, out, ids)
    for key in site.keys:
        for lang in site.codes:
            name = site.stem(key) + ("" if lang == "en" else f".{lang}")
            blocks = [front_matter(site, lang, key)] + page_blocks(site, lang, key, link_from(site, key))
            write(out / f"content/site/{name}.md", "\n\n".join(blocks) + "\n")


def handbill_units(site, out, program):
    """English pages, and translations of each of their texts."""
    frame(site, out)
    english = {}
    for key in site.keys:
        links, link = [], link_from(site, key)
        english[key] = page_blocks(site, "en", key, lambda *to: links.append(link(*to)) or links[-1]), links
        write(out / f"content/site/{site.stem(key)}.md",
              "\n\n".join([front_matter(site, "en", key), *english[key][0]]) + "\n")
    ids = handed_over(program, out)
    translate_edition(site, out, ids["site/edition"])
    for key in site.keys:
        blocks, links = english[key]
        source = page_texts(site, "en", key, blocks)
        for lang in site.codes:
            if lang == "en":
                continue
            # A translation links where its source text does, and keeps words of other languages as they are.
            left = iter(links)
            own = page_blocks(site, lang, key, lambda *_: next(left))
            own[MIXED] = blocks[MIXED]
            texts = page_texts(site, lang, key, own)
            page = f"site/{site.stem(key)}"
            write_units(out / f"locales/{lang}/pages/{page}.ftl", [ids[page][it] for it in source], texts)


def frame(site, out, whole=True):
    """All but the pages; without the theme and the interface, and without naming a page, where it is not to be whole."""
    menu = [f"{it}/index" for it in site.sections[:7]] if whole else []
    say = json.dumps  # a quoted text of JSON is one of YAML
    ui = {kind: say(UI_EN[name]) for kind, name in EDITION.items()}
    write(out / "content/site.yaml", f"title: {ui['name']}\ntagline: {ui['tagline']}\npublisher: {ui['publisher']}\n"
          "source_language: en-GB\ntheme: community\neditions: [site]\npublish: any\n")
    write(out / "content/site/edition.yaml", f"""name: {ui["name"]}
tagline: {ui["tagline"]}
title: {ui["site-title"]}
publisher: {ui["publisher"]}
languages: [{", ".join(map(tag, site.codes))}]
base_url: {BASE}
abbreviations: [NHS]
menu: [{", ".join(menu)}]
cards: [{", ".join(menu)}]
contact:
  heading: {ui["contact-heading"]}
  phone: helpline
  email: team-email
  hours: {ui["contact-hours"]}
  interpreter: true
""")
    write(out / "content/site/facts.yaml", 'helpline: { phone: "01234 567890" }\nteam-email: { email: help@example.org }\n'
          f"publisher-name: {{ organisation: {ui['publisher']} }}\n")
    if whole:
        write(out / "content/site/accessibility.md", STATEMENT_PAGE)
        write(out / "content/site/statement.yaml", STATEMENT_DATA)
        shutil.copytree(ROOT / "themes/community", out / "themes/community")
        for lang in site.codes:
            write(out / f"locales/{tag(lang)}/site.ftl", interface(site, lang))
        for n in range(8):
            path = out / f"content/site/img/poster-{n}.png"
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(png(320, 180, (17 * n, 0x47, 0x7d)))


def tag(lang):
    """The language as Handbill's table names it."""
    return "en-GB" if lang == "en" else lang


def interface(site, lang):
    """Handbill's own messages; in other languages than English with as many words of the bank."""
    english = (ROOT / "locales/en-GB/site.ftl").read_text(encoding="utf-8")
    if lang == "en":
        return english
    prose, ui, lines = Prose(site.rng("interface", lang), site.bank[lang]), site.ui(lang), []
    for line in english.split("\n"):
        name, sign, value = line.partition(" = ")
        if re.match(r"\s+\[\w+\] ", line):
            continue  # of a choice by number the form for all others is enough, and each language may leave the rest out
        if name in SHARED_WORDS:
            lines.append(name + sign + ui[SHARED_WORDS[name]])
        elif re.fullmatch(r"[a-z][\w-]*", name) and sign and not value.endswith("->"):
            lines.append(name + sign + in_other_words(value, prose))
        elif variant := re.match(r"\s+\*\[other\] ", line):
            lines.append(variant.group() + in_other_words(line[variant.end():], prose))
        elif not line.startswith("#"):
            lines.append(line)
    return re.sub(r"\n{2,}", "\n", "\n".join(lines).lstrip("\n"))


def in_other_words(text, prose):
    """Each word changed for one of the bank. What is in braces, figures and names in capitals (PDF) stay."""
    def other(match):
        word = match.group()
        if word.startswith("{") or re.search(r"\d|[A-Z].*[A-Z]", word):
            return word
        return prose.words(1).capitalize() if word[0].isupper() else prose.words(1)
    return re.sub(r"\{[^{}]*\}|\w+(?:[’'-]\w+)*", other, text)


def png(width, height, colour):
    """A picture of one colour."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    rows = (b"\0" + bytes(colour) * width) * height
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b""))


def relative(site, key, path):
    """How the page's file links to a path below content/site/."""
    return posixpath.relpath(path, posixpath.dirname(site.stem(key)) or ".")


def link_from(site, key):
    """What gives the links of a page: paths to source files, the same in every language."""
    return lambda lang, to: relative(site, key, site.stem(to) + ".md")


def front_matter(site, lang, key):
    meta = site.meta(lang, site.index[key])
    due = f"{int(meta['reviewed'][:4]) + 20}{meta['reviewed'][4:]}"  # overdue would be an error
    return (f"---\ntype: page\ntitle: {meta['title']}\nsummary: {meta['description']}\nversion: \"1.0\"\n"
            f"published: {meta['date']}\nreviewed: {meta['reviewed']}\nreview_by: {due}\nreviewed_by: information team\n"
            "status: approved\n---")


def page_blocks(site, lang, key, link):
    """The body of a page with the list of pages that belongs to it."""
    picture = relative(site, key, "img/poster-{}.png").format
    blocks = site.blocks(lang, site.index[key], link, picture)
    below = site.sections if key == "" else [it for it in site.keys if it.startswith(f"{key}/")]
    if below:
        def item(to):
            meta = site.meta(lang, site.index[to])
            return f"- [{meta['title']}]({link_from(site, key)(lang, to)}) {meta['description']}"
        blocks += ["## " + site.ui(lang)["pages_here" if key else "sections"], "\n".join(map(item, below))]
    return blocks


def page_texts(site, lang, key, blocks):
    """A page's texts as Handbill cuts it: pairs of kind and text."""
    meta = site.meta(lang, site.index[key])
    texts = [("title", meta["title"]), ("summary", meta["description"])]
    for block in blocks:
        if block.startswith("## "):
            texts.append(("h", block[3:]))
        elif block.startswith("!["):
            texts.append(("alt", block[2:block.index("](")]))
        elif block.startswith("| "):
            head, _, *rows = block.split("\n")
            texts += [("th", it) for it in head.strip("| ").split(" | ")]
            texts += [("td", it) for row in rows for it in row.strip("| ").split(" | ")]
        elif item := re.match(r"- |1\. ", block):
            texts += [("li", re.sub(r"^(- |\d\. )", "", line)) for line in block.split("\n")]
        else:
            texts.append(("p", block.removeprefix("> ")))
    return texts


def handed_over(program, root):
    """Lets the program hand all texts to translators. For each page, such as site/index, the id of each text: a hash."""
    done = subprocess.run([program, "sync", str(root)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode:
        sys.exit(done.stdout)
    folder = root / "locales/en-GB/pages"
    pages = {}
    for path in folder.rglob("*.ftl"):
        found = re.findall(r"^([a-z-]+)-([0-9a-f]{8}) = (.*)$", path.read_text(encoding="utf-8"), re.MULTILINE)
        pages[path.relative_to(folder).with_suffix("").as_posix()] = {
            (kind, text): f"{kind}-{digits}" for kind, digits, text in found}
    return pages


def translate_edition(site, out, ids):
    for lang in site.codes:
        if lang != "en":
            ui = site.ui(lang)
            write_units(out / f"locales/{lang}/pages/site/edition.ftl",
                        [ids[kind, UI_EN[name]] for kind, name in EDITION.items()],
                        [(kind, ui[name]) for kind, name in EDITION.items()])


def write_units(path, ids, texts):
    """Translations by id. A text that stands twice on a page has one."""
    messages = {}
    for name, (_, text) in zip(ids, texts, strict=True):
        messages.setdefault(name, text)
    write(path, "".join(f"{name} = {text}\n" for name, text in messages.items()))


# ---------------------------------------------------------------- the command

TOOLS = {"hugo": hugo, "zola": zola, "eleventy": eleventy, "handbill": handbill, "handbill-units": handbill_units}


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--pages", type=int, required=True, help="pages per language (2 or more)")
    ap.add_argument("--langs", type=int, required=True, help=f"number of languages, 1 to {len(LANGS)}")
    ap.add_argument("--out", type=Path, required=True, help="folder to write; must not exist, or --force")
    ap.add_argument("--for", dest="tool", choices=TOOLS, required=True)
    ap.add_argument("--program", default=str(ROOT / "target/release/handbill"),
                    help="Handbill itself, for its two layouts (default: the release build of this project)")
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--force", action="store_true", help="remove --out first if it exists")
    a = ap.parse_args()
    if a.pages < 2 or not 1 <= a.langs <= len(LANGS):
        ap.error(f"--pages must be 2 or more and --langs 1 to {len(LANGS)}")
    if a.tool.startswith("handbill") and not shutil.which(a.program):
        ap.error(f"there is no program {a.program}: build it (cargo build --release), or name it with --program")
    if a.out.exists():
        if not a.force:
            ap.error(f"{a.out} exists (use --force to replace it)")
        shutil.rmtree(a.out)
    site = Site(a.pages, a.langs, a.seed)
    TOOLS[a.tool](site, a.out, *([a.program] if a.tool.startswith("handbill") else []))
    n = sum(len(f) for _, _, f in os.walk(a.out / "content"))
    print(f"{a.tool}: {len(site.keys)} pages x {len(site.codes)} languages = {len(site.keys) * len(site.codes)} pages, "
          f"{n} files in content/, {len(site.sections)} sections: {a.out}")


if __name__ == "__main__":
    main()
