"""Input: things in things in things. Whoever sends 50,000 of them gets a sentence with its place, or a page; never a crash."""
from given import FIRST, FRONT, PAGE, SHOWN, add, each, edit, held, page, shown, theme
from harness import fault

DEEP = 50_000

MARKDOWN = {
    'quotations': '> ' * DEEP + 'x\n',
    'quotations without spaces': '>' * DEEP + 'x\n',
    'lists on one line': '- ' * DEEP + 'x\n',
    'lists of numbers on one line': '1. ' * DEEP + 'x\n',
    'lists below one another': ''.join(' ' * (2 * it) + '- x\n' for it in range(2000)),
    'bold and leaning texts': '*a **' * DEEP + 'x' + '** a*' * DEEP + '\n',
    'bold texts': '**' * DEEP + 'x' + '**' * DEEP + '\n',
    'leaning texts': '_a ' * DEEP + 'x' + ' a_' * DEEP + '\n',
    'brackets': '[' * DEEP + 'x' + ']' * DEEP + '\n',
    'links': '[' * DEEP + 'x' + '](https://example.org)' * DEEP + '\n',
    'pictures': '![' * DEEP + 'x' + '](a.png)' * DEEP + '\n',
    'blocks of HTML': '<div>\n' * DEEP + 'x\n',
    'details': '::: details a\n' * DEEP + 'x\n' + ':::\n' * DEEP,
    'quotations with details': '> ::: details a\n' * DEEP + '\n',
    'braces that are not closed': '{ ' * DEEP + '\n',
    'braces': '{ ' * DEEP + '"a"' + ' }' * DEEP + '\n',
}


@each('50,000 {} in one another in a page: told with its place, or built', MARKDOWN)
def deep_markdown(site, body):
    page(site, body)
    held(site, PAGE)


# Far more than anybody writes, and far less than an attack: a thread's stack must not end here.
MODEST = {'quotations': '> ' * 200 + 'x\n', 'lists': '- ' * 200 + 'x\n',
          'bold texts': '*a **' * 100 + 'x' + '** a*' * 100 + '\n'}


@each('200 {} in one another: told with the line, or built', MODEST)
def modest_markdown(site, body):
    page(site, body)
    held(site, f'{PAGE}:{FIRST}')


@fault('what stands in three quotations and lists is still shown')
def usual_markdown(site):
    page(site, '> > > - - - deep words\n')
    assert held(site).code == 0
    assert 'deep words' in shown(site)


FACTS = 'content/start/facts.yaml'
YAML = {
    'lists that are not closed': 'a: ' + '[' * DEEP + '\n',
    'lists': 'a: ' + '[' * DEEP + ']' * DEEP + '\n',
    'maps': 'a: ' + '{a: ' * DEEP + '\n',
    'lists with hyphens': 'a:\n  ' + '- ' * DEEP + 'x\n',
    'indents': ''.join(' ' * it + 'a:\n' for it in range(3000)),
    'questions': 'a:\n  ' + '? ' * DEEP + 'x\n',
}


@each('50,000 {} in one another in facts.yaml: refused with the place', YAML)
def deep_yaml(site, text):
    site.build()
    add(site, FACTS, text)
    site.refused(FACTS + ':')


@each('50,000 {} in one another in the front matter: refused with the place', YAML)
def deep_front_matter(site, text):
    site.build()
    page(site, 'Words.\n', FRONT.replace('status:', text + 'status:'))
    site.refused(PAGE + ':')


def choices(depth):
    """Choices in choices, each on its own line: what a translator's tool could write."""
    text = 'x'
    for _ in range(depth):
        text = '{ $helpline ->\n *[other] ' + text + '\n }'
    return text


FTL = 'locales/en-GB/site.ftl'
FLUENT = {
    'braces that are not closed': '{ ' * DEEP,
    'braces': '{ ' * DEEP + '"a"' + ' }' * DEEP,
    'choices': choices(3000),
    'calls': '{ ' + 'NUMBER(' * DEEP + '1' + ')' * DEEP + ' }',
    'calls of terms': '{ ' + '-t(' * DEEP + '1' + ')' * DEEP + ' }',
}


@each('50,000 {} in one another in a Fluent file: told with its place, or built', FLUENT)
def deep_fluent(site, text):
    add(site, FTL, f'\ntest = {text}\n')
    page(site, 'Read { test } here.\n')
    held(site)


@each('50,000 {} in one another in a translation: told with its place, or built', FLUENT)
def deep_translation(site, text):
    edit(site, 'content/start/edition.yaml', '[en-GB]', '[en-GB, pl]')
    site.write('locales/pl/pages/start/index.ftl', f'p-00000000 = {text}\n')
    held(site)


CSS = {
    'rules that are not closed': 'a ' + '{' * DEEP + '\n',
    'rules': 'a {' * DEEP + '}' * DEEP + '\n',
    'brackets in calc()': 'a { inline-size: calc(' + '(' * DEEP + '1px' + ')' * DEEP + ') }\n',
    'calc()': 'a { inline-size: ' + 'calc(1px + ' * DEEP + '1px' + ')' * DEEP + ' }\n',
    ':is()': ':is(' * DEEP + 'a' + ')' * DEEP + ' { color: red }\n',
    ':not() that are not closed': ':not(' * DEEP + ' { color: red }\n',
    '@media': '@media print {' * DEEP + '}' * DEEP + '\n',
    'brackets in @media': '@media ' + '(' * DEEP + 'print' + ')' * DEEP + ' { a { color: red } }\n',
    'brackets in @supports': '@supports ' + '(' * DEEP + 'color: red' + ')' * DEEP + ' { a { color: red } }\n',
    'var()': 'a { color: ' + 'var(--a,' * DEEP + 'red' + ')' * DEEP + ' }\n',
    'square brackets': 'a { --x: ' + '[' * DEEP + ' }\n',
    'comments': '/* ' * DEEP + '\n',
}
STYLES = 'themes/community/styles/media.css'


@each('50,000 {} in one another in a style sheet: told with its place, or built', CSS)
def deep_css(site, text):
    site.write(STYLES, theme('styles/media.css') + text)
    held(site, STYLES)


TEMPLATE = {
    'conditions': '{% if true %}' * DEEP + 'x' + '{% endif %}' * DEEP,
    'loops': '{% for a in [1] %}' * DEEP + 'x' + '{% endfor %}' * DEEP,
    'brackets': '{{ ' + '(' * DEEP + '1' + ')' * DEEP + ' }}',
    'lists': '{{ ' + '[' * DEEP + ']' * DEEP + ' }}',
    'negations': '{% if ' + 'not ' * DEEP + 'true %}x{% endif %}',
    'minus signs': '{{ ' + '-' * DEEP + '1 }}',
    'sums': '{{ ' + '1+' * DEEP + '1 }}',
    'filters': '{{ "a"' + ' | upper' * DEEP + ' }}',
    'names': '{{ page' + '.a' * DEEP + ' }}',
}
DRAWN = 'themes/community/templates/page.html'


@each('50,000 {} in one another in a template: refused with the place', TEMPLATE)
def deep_template(site, text):
    page(site, 'Words.\n')
    site.build()
    site.write(DRAWN, theme('templates/page.html').replace('{% block main %}', '{% block main %}' + text, 1))
    site.refused(DRAWN + ':')


@fault('a template that holds itself is refused, and its file told')
def template_in_itself(site):
    site.build()
    site.write('themes/community/templates/parts/a.html', '{% include "parts/b.html" %}')
    site.write('themes/community/templates/parts/b.html', '{% include "parts/a.html" %}')
    site.write(DRAWN, theme('templates/page.html').replace('{% block main %}', '{% block main %}{% include "parts/a.html" %}',
                                                           1))
    site.refused('parts/a.html')


@fault('a template that extends itself is refused, and its file told')
def template_below_itself(site):
    site.build()
    site.write(DRAWN, '{% extends "page.html" %}')
    site.refused('page.html')


@fault('a component of a template that draws itself is refused, and its file told')
def component_in_itself(site):
    page(site, 'Words.\n')
    site.build()
    site.write('themes/community/templates/parts/evil.html', '{% component evil() %}{{ <evil /> }}{% endcomponent evil %}')
    site.write(DRAWN, theme('templates/page.html').replace('{% block main %}', '{% block main %}{{ <evil /> }}', 1))
    site.refused('.html')


@fault('folders 500 deep: the page is built, and its way back leads home')
def deep_folders(site):
    page(site, 'Words.\n', path='content/start/' + 'd/' * 500 + 'a.md')
    assert held(site).code == 0
    assert (site.out / ('start/en-GB/' + 'd/' * 500) / 'a/index.html').exists(), SHOWN
