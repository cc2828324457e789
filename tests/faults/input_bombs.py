"""Input that is small and grows, or that makes a reader look at everything again and again. Time grows with its size, no
faster."""
import resource

from given import FIRST, PAGE, SHOWN, add, each, held, page, shown, theme
from harness import fault

MANY = 50_000

SIGNS = {
    'stars and underscores that nothing closes': '*a_b' * MANY + '\n',
    'stars': '*' * MANY + 'a' + '*' * MANY + '\n',
    'underscores with spaces': '_a _' * MANY + '\n',
    'opening brackets': '[' * MANY + '\n',
    'opening brackets of pictures': '![' * MANY + '\n',
    'half links': '[a](b' * MANY + '\n',
    'half links with brackets': '[a](<b' * MANY + '\n',
    'less-than signs': '<' * MANY + '\n',
    'half tags': '<a b="' * MANY + '\n',
    'half comments': 'a <!--' * MANY + '\n',
    'half sections': 'a <![CDATA[' * MANY + '\n',
    'half instructions': 'a <?' * MANY + '\n',
    'ampersands': '&' * MANY + '\n',
    'references of letters': '&amp;' * MANY + '\n',
    'runs of backticks, each longer': ' '.join('`' * it for it in range(1, 1000)) + '\n',
    'backslashes': '\\' * MANY + '\n',
    'lines of an underline': 'a\n' + '=\n' * MANY,
    'tildes': '~a~~b' * MANY + '\n',
    'addresses': 'https://example.org/a ' * (MANY // 5) + '\n',
    'emphasis in links': '[*a](b) *' * (MANY // 5) + '\n',
}


@each('50,000 {} in a line: told with the line, or built, in bounded time', SIGNS)
def many_signs(site, body):
    page(site, body)
    held(site, PAGE)


FAULTS = {
    'tags of HTML': '<b>' * MANY + 'x\n',
    'footnotes': ''.join(f'[^{it}] ' for it in range(MANY)) + '\n\n' + ''.join(f'[^{it}]: x\n\n' for it in range(MANY)),
    'links to nowhere': '[a page](gone.md) ' * MANY + '\n',
    'unknown facts': '{ $gone } ' * MANY + '\n',
    'unknown components': '::: gone\n:::\n\n' * MANY,
    'skipped headings': ''.join(f'#### a{it}\n\nx\n\n## b{it}\n\nx\n\n' for it in range(MANY // 10)),
}


@each('50,000 faults of one kind in a page ({}): told, in bounded time and length', FAULTS)
def many_faults(site, body):
    site.build()
    page(site, body)
    ran = site.refused(f'{PAGE}:{FIRST}', timeout=8)
    assert len(ran.said) < 20_000_000, f'{len(ran.said):,} letters were said'


@fault('one link reference that is used 100,000 times is built')
def used_often(site):
    page(site, '[a]: https://example.org/\n\n' + '[a] ' * 100_000 + '\n')
    assert held(site).code == 0


@fault('a long link reference that is used 10,000 times does not become a gigabyte')
def used_often_and_long(site):
    page(site, '[a]: https://example.org/' + 'x' * 100_000 + '\n\n' + '[a] ' * 10_000 + '\n')
    held(site)
    if (site.out / SHOWN).exists():
        assert (site.out / SHOWN).stat().st_size < 50_000_000


@fault('100,000 link references that nothing uses are passed over')
def unused(site):
    page(site, ''.join(f'[a{it}]: /x{it}\n' for it in range(100_000)) + '\nShown words.\n')
    assert held(site).code == 0
    assert 'Shown words.' in shown(site)


@fault('a table with 50,000 columns is told, or built')
def wide_table(site):
    page(site, '|a' * MANY + '|\n' + '|-' * MANY + '|\n' + '|b' * MANY + '|\n')
    held(site, PAGE, within=10)


@fault('a table with 5,000 columns and as many rows of one cell does not grow to 25 million cells')
def empty_cells(site):
    page(site, '|a' * 5000 + '|\n' + '|-' * 5000 + '|\n' + '|b|\n' * 5000)
    held(site, PAGE)
    if (site.out / SHOWN).exists():
        assert (site.out / SHOWN).stat().st_size < 50_000_000


@fault('2,000 headings with the same words: time grows with their number, not with its cube')
def same_headings(site):
    page(site, '## a\n\nx\n\n' * 2000)
    held(site, within=1)


@fault('20,000 headings: time grows with their number, not with its square')
def many_headings(site):
    page(site, ''.join(f'## a{it}\n\nx\n\n' for it in range(20_000)))
    held(site, within=2)


FACTS = 'content/start/facts.yaml'
LAUGHS = 'l0: &l0 lol\n' + ''.join(f'l{it + 1}: &l{it + 1} [' + ','.join([f'*l{it}'] * 10) + ']\n' for it in range(10))


@fault('a billion laughs of aliases in YAML are refused at their line')
def yaml_laughs(site):
    site.build()
    add(site, FACTS, LAUGHS)
    ran = site.refused(FACTS + ':9')
    assert 'alias' in ran.said or '&' in ran.said, f'no word about the sign & or an alias: {ran.said[:500]}'


@fault('a program that YAML names is not run')
def yaml_program(site):
    site.build()
    add(site, FACTS, f'a: !!python/object/apply:os.system ["touch {site.folder}/ran"]\n')
    site.refused(FACTS + ':9')
    assert not (site.folder / 'ran').exists()


@fault('a file that YAML asks for is not read')
def yaml_include(site):
    add(site, FACTS, 'a: { organisation: !include /etc/passwd }\n')
    page(site, 'It is { $a } here.\n')
    held(site, FACTS)
    assert not site.out.exists() or 'root:' not in shown(site)


@fault('30,000 paragraphs that all differ: time grows with their number, not with its square')
def many_paragraphs(site):
    page(site, ''.join(f'Some words here {it}.\n\n' for it in range(30_000)))
    assert held(site).code == 0


@fault('20,000 values in one text of Fluent: told, or built, in bounded time')
def many_values(site):
    add(site, 'locales/en-GB/site.ftl', '\ntest = ' + '{ $helpline } ' * 20_000 + '\n')
    page(site, 'Read { test } here.\n')
    held(site)


LOUD = {
    'messages': ''.join(f'm{it} = ' + f'{{ m{it + 1} }}' * 10 + '\n' for it in range(12)) + 'm12 = x\ntest = { m0 }\n',
    'terms': ''.join(f'-m{it} = ' + f'{{ -m{it + 1} }}' * 2 + '\n' for it in range(40)) + '-m40 = x\ntest = { -m0 }\n',
    'choices': 'm9 = x\n' + ''.join(f'm{it} = {{ 1 ->\n  [one] {{ m{it + 1} }}{{ m{it + 1} }}\n *[other] {{ m{it + 1} }}{{ m{it + 1} }}\n }}\n'
                                   for it in range(9)) + 'test = { m0 }{ m0 }\n',
}


@each('a billion laughs of {} in Fluent are refused at the text', LOUD)
def fluent_laughs(site, text):
    add(site, 'locales/en-GB/site.ftl', '\n' + text)
    page(site, 'Read { test } here.\n')
    held(site, f'{PAGE}:{FIRST}')


STYLES = {
    'custom properties that grow': ':root {' + ''.join(f'--l{it}: var(--l{it + 1}) var(--l{it + 1});' for it in range(40))
                                   + '--l40: red } a { color: var(--l0) }\n',
    'custom properties in a circle': ':root { --p: var(--q); --q: var(--p) } a { color: var(--p) }\n',
    'a selector of 100,000 names': ' '.join(['a'] * 100_000) + ' { color: red }\n',
    '100,000 selectors': ', '.join(f'a{it}' for it in range(100_000)) + ' { color: red }\n',
    'a selector that matches in many ways': ' '.join(['*'] * 40) + ' q { color: red }\n',
    ':has() with any element': 'a' + ':has(*' * 200 + ')' * 200 + ' { color: red }\n',
}


@each('{} in a style sheet: told, or built, in bounded time', STYLES)
def loud_styles(site, text):
    page(site, '- ' * 30 + 'x\n')
    site.write('themes/community/styles/media.css', theme('styles/media.css') + text)
    held(site)


# Loops in loops, and texts that double, are not stopped: a theme is trusted more than a text, and Tera has no such limit.
TEMPLATES = {
    'a list of a billion': '{% for i in range(end=1000000000) %}x{% endfor %}',
}


@each('{} in a template: refused in bounded time and memory', TEMPLATES)
def loud_template(site, text):
    page(site, 'Words.\n')
    site.write('themes/community/templates/page.html',
               theme('templates/page.html').replace('{% block main %}', '{% block main %}' + text, 1))
    # Without a limit the machine of whoever runs this would suffer.
    ran = held(site, 'page.html', limits={resource.RLIMIT_AS: 3 << 30})
    assert ran.code == 1
