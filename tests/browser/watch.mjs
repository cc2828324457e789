/**
 * `handbill watch` as an editor meets it: a browser with two tabs, and files that change.
 *
 *     HANDBILL=target/release/handbill node --test tests/browser/watch.mjs
 */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { launch } from './chromium.mjs';
import { watch } from './watched.mjs';

const axe = fs.readFileSync(createRequire(new URL('../audit/package.json', import.meta.url)).resolve('axe-core/axe.min.js'), 'utf8');
const file = (name) => path.join(site.root, name);
const read = (name) => fs.readFileSync(file(name), 'utf8');
const write = (name, text) => fs.writeFileSync(file(name), text);
const edit = (name, from, to) => {
  const text = read(name);
  assert.ok(text.includes(from), `${name} has “${from}”`);
  write(name, text.replace(from, to));
};

let site, base;
before(async () => {
  site = await watch();
  ({ base } = site);
});
after(() => site?.end());

/**
 * A browser of its own for each test. Chromium was seen to give no new tab any more after others had been closed while pages were
 * being replaced, and waited for ever.
 */
const browsers = new WeakMap();
function browserOf(t) {
  if (!browsers.has(t)) {
    const started = launch();
    browsers.set(t, started);
    t.after(async () => {
      const browser = await started;
      let timer;
      await Promise.race([browser.close(), new Promise((done) => { timer = setTimeout(done, 10_000); })]);
      clearTimeout(timer);
    });
  }
  return browsers.get(t);
}

/** A tab; errors of scripts fail the test. */
async function open(t, address, options = {}) {
  const context = await (await browserOf(t)).newContext({ viewport: { width: 1280, height: 700 }, ...options });
  const tab = await context.newPage();
  const errors = [];
  tab.on('pageerror', (error) => errors.push(error.message));
  t.after(() => assert.deepEqual(errors, []));
  await tab.goto(base + address);
  return tab;
}
const shows = (tab, text) => tab.getByText(text, { exact: false }).first().waitFor({ timeout: 5000 });
const panel = (tab) => tab.locator('handbill-bar #panel');
const isOpen = (tab) => panel(tab).waitFor({ state: 'visible', timeout: 5000 });
const isShut = (tab) => panel(tab).waitFor({ state: 'hidden', timeout: 5000 });
/** Waits until a check holds. */
async function until(check, what) {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await check()) return;
    await new Promise((done) => setTimeout(done, 25));
  }
  assert.fail(what);
}
const status = async (address) => (await fetch(base + address)).status;

test('a save shows in every tab, and each stays where it was scrolled to', async (t) => {
  const [english, urdu] = [await open(t, '/luton/en-GB/faq/'), await open(t, '/luton/ur/faq/')];
  await shows(english, 'Why do you ask people about cancer care?');
  await english.evaluate(() => scrollTo(0, 600));
  const place = await english.evaluate(() => scrollY);
  assert.ok(place > 100);
  edit('content/luton/faq.md', 'so we ask you.', 'so we ask you today.');
  await shows(english, 'so we ask you today.');
  // In Urdu the text is stale now, and the page says so.
  await urdu.locator('[data-translation=stale]').first().waitFor({ timeout: 5000 });
  await until(async () => Math.abs((await english.evaluate(() => scrollY)) - place) < 2, 'the place is kept');
  edit('content/luton/faq.md', 'so we ask you today.', 'so we ask you.');
  await english.getByText('so we ask you today.').waitFor({ state: 'detached', timeout: 5000 });
});

test('a fault leaves the page as it was under a panel that names its line, in all tabs, until it is mended', async (t) => {
  const [one, other] = [await open(t, '/luton/en-GB/faq/'), await open(t, '/luton/en-GB/move-more/')];
  const line = read('content/luton/faq.md').split('\n').findIndex((it) => it.includes('](what-you-say-counts.md)')) + 1;
  edit('content/luton/faq.md', '](what-you-say-counts.md)', '](what-you-say-count.md)');
  for (const tab of [one, other]) {
    await isOpen(tab);
    const text = await panel(tab).innerText();
    assert.match(text, /There is no page at “what-you-say-count\.md”/);
    assert.match(text, new RegExp(`content/luton/faq\\.md:${line}:\\d+`));
    assert.match(text, /did you mean “what-you-say-counts\.md”\?/);
  }
  assert.match(await one.locator('handbill-bar h2').first().innerText(), /as it was before/);
  assert.equal(await one.getByRole('link', { name: 'What you say counts' }).count() > 0, true, 'the good page is still there');
  // What has no fault goes on.
  edit('content/luton/move-more.md', 'Exercise for people', 'New exercise for people');
  await shows(other, 'New exercise for people');
  edit('content/luton/move-more.md', 'New exercise for people', 'Exercise for people');
  edit('content/luton/faq.md', '](what-you-say-count.md)', '](what-you-say-counts.md)');
  for (const tab of [one, other]) {
    await isShut(tab);
    await tab.locator('handbill-bar .count').getByText(/fault/i).waitFor({ timeout: 5000 });
    await until(async () => !(await tab.locator('handbill-bar .bar.bad').count()), 'no fault is left');
  }
});

test('front matter and settings that cannot be read leave what was there', async (t) => {
  const tab = await open(t, '/luton/en-GB/faq/');
  const [faq, settings] = [read('content/luton/faq.md'), read('content/site.yaml')];
  for (const [name, text, found] of [
    ['content/luton/faq.md', faq.replace('title: Questions', 'title Questions'), /faq\.md/],
    ['content/luton/faq.md', faq.replace('---\n', ''), /front matter/],
    ['content/site.yaml', 'title: [\n', /site\.yaml/],
    ['themes/community/templates/page.html', '{% if %}', /page\.html/],
  ]) {
    const good = read(name);
    write(name, text);
    await isOpen(tab);
    await until(async () => found.test(await panel(tab).innerText().catch(() => '')), `${name} is named`);
    assert.equal(await status('/luton/en-GB/faq/'), 200);
    await tab.getByRole('heading', { level: 1, name: 'Questions people ask' }).waitFor({ timeout: 5000 });
    write(name, good);
    await isShut(tab);
  }
  assert.equal(read('content/site.yaml'), settings);
});

test('a page that is put away by hand stays put away until there is another fault', async (t) => {
  const tab = await open(t, '/luton/en-GB/move-more/');
  edit('content/luton/faq.md', '](what-you-say-counts.md)', '](gone.md)');
  await isOpen(tab);
  await until(async () => {
    // A key that meets a page that is just being replaced may never be answered: it is pressed again.
    await tab.locator('handbill-bar .count').press('Escape', { timeout: 2000 }).catch(() => {});
    return panel(tab).isHidden();
  }, 'Escape shuts the panel');
  edit('content/luton/move-more.md', 'Exercise for people', 'New exercise for people');
  await shows(tab, 'New exercise for people');
  await tab.locator('handbill-bar .bad .count').waitFor({ timeout: 5000 });
  assert.equal(await panel(tab).isVisible(), false);
  edit('content/luton/move-more.md', 'New exercise for people', 'Exercise for people');
  edit('content/luton/faq.md', '](gone.md)', '](what-you-say-counts.md)');
  await until(async () => !(await tab.locator('handbill-bar .bad').count()), 'no fault is left');
});

test('a new page comes into the menu, and a deleted one leaves it and is not found', async (t) => {
  const tab = await open(t, '/luton/en-GB/move-more/');
  const menu = tab.getByRole('navigation').getByRole('link', { name: 'Brand new' });
  assert.equal(await menu.count(), 0);
  write('content/luton/brand-new.md', read('content/luton/move-more.md').replace(/^title: .*$/m, 'title: Brand new').replace(/^short_title: .*$/m, 'short_title: Brand new'));
  edit('content/luton/edition.yaml', 'menu: [', 'menu: [brand-new, ');
  await menu.first().waitFor({ timeout: 5000 });
  assert.equal(await status('/luton/en-GB/brand-new/'), 200);
  const gone = await open(t, '/luton/en-GB/brand-new/');
  fs.rmSync(file('content/luton/brand-new.md'));
  await menu.first().waitFor({ state: 'detached', timeout: 5000 });
  await until(async () => (await status('/luton/en-GB/brand-new/')) === 404, 'it is not found');
  await gone.getByRole('heading', { level: 1, name: 'Brand new' }).waitFor({ state: 'detached', timeout: 5000 });
  edit('content/luton/edition.yaml', 'menu: [brand-new, ', 'menu: [');
  await isShut(tab);
});

test('the bar tells of the page: its files, languages and leaflets, and ways to see it', async (t) => {
  const tab = await open(t, '/luton/ur/faq/');
  const bar = tab.locator('handbill-bar');
  await bar.locator('.file').first().waitFor();
  assert.match(await bar.locator('.row').innerText(), /content\/luton\/faq\.md, locales\/ur\/pages\/luton\/faq\.ftl/);
  await bar.locator('#languages-button').click();
  assert.match(await bar.locator('#languages').innerText(), /Urdu\s+\d+ of \d+ texts\s+Not signed off/);
  await bar.locator('#leaflets-button').click();
  assert.equal(await bar.locator('#languages').isVisible(), false, 'one drawer at a time');
  const leaflet = await bar.locator('#leaflets a').first().getAttribute('href');
  const made = await fetch(base + leaflet);
  assert.equal(made.headers.get('content-type'), 'application/pdf');
  assert.equal(Buffer.from(await made.arrayBuffer()).subarray(0, 5).toString(), '%PDF-');
  const views = await bar.locator('#views a').evaluateAll((links) => links.map((it) => it.getAttribute('href')));
  const [usual, large, accented, mirrored, plain] = views;
  assert.equal(usual, '/luton/ur/faq/');
  await tab.goto(base + large);
  assert.equal(await tab.evaluate(() => getComputedStyle(document.documentElement).fontSize), '32px');
  await tab.goto(base + accented);
  assert.equal(await tab.locator('html').getAttribute('lang'), 'en-XA');
  assert.match(await tab.locator('h1').innerText(), /Q\p{L}+/u);
  await tab.goto(base + mirrored);
  assert.equal(await tab.locator('html').getAttribute('dir'), 'rtl');
  await tab.goto(base + plain);
  await tab.locator('handbill-bar .row').waitFor();
  assert.equal(await tab.locator('head link[rel=stylesheet]').count(), 0);
});

test('the bar and its panel are accessible, in light and dark, on a phone and a desk', async (t) => {
  edit('content/luton/faq.md', '](what-you-say-counts.md)', '](gone.md)');
  for (const [width, colorScheme] of [[320, 'light'], [1280, 'dark']]) {
    const tab = await open(t, '/luton/ur/faq/', { viewport: { width, height: 700 }, colorScheme });
    await isOpen(tab);
    for (const drawer of ['panel', 'languages', 'leaflets', 'views']) {
      if (drawer !== 'panel') await tab.locator(`handbill-bar #${drawer}-button`).click();
      await tab.evaluate(axe);
      const { violations } = await tab.evaluate(() => axe.run({ include: [['handbill-bar']] }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
      assert.deepEqual(violations.map((it) => `${drawer} ${width}: ${it.id} ${it.nodes.map((node) => node.html)}`), []);
    }
    const wide = await tab.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    assert.equal(wide, false, 'nothing is wider than the screen');
  }
  edit('content/luton/faq.md', '](gone.md)', '](what-you-say-counts.md)');
});

test('nothing of the bar is in what a build publishes', () => {
  const hidden = ['handbill-bar', '/-/bar.js', 'watch-'];
  const pages = fs.readdirSync(process.env.SITE ?? 'target/site/public', { recursive: true }).filter((it) => it.endsWith('.html'));
  assert.ok(pages.length > 50);
  for (const page of pages) {
    const html = fs.readFileSync(path.join(process.env.SITE ?? 'target/site/public', page), 'utf8');
    for (const it of hidden) assert.equal(html.includes(it), false, `${page} has ${it}`);
  }
});

test('requests that name another host are refused, and so is whatever asks for more than to read', async () => {
  const answer = (options) => new Promise((done) => {
    http.request(base, options, (response) => done(response.statusCode)).end();
  });
  assert.equal(await answer({ headers: { host: 'evil.example' } }), 403);
  assert.equal(await answer({ method: 'POST' }), 405);
  assert.equal(await answer({}), 200);
});
