/**
 * How the built site behaves in a reader's hands. Every page is opened by its file:// address, as from a USB stick.
 *
 *     SITE=public node --test tests/browser/pages.mjs
 *
 * A test looks at all pages it is about, lists all faults, and fails too when there was nothing to look at.
 */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launch } from './chromium.mjs';
import { pagesOf, sample } from './sample.mjs';

const site = path.resolve(process.env.SITE ?? 'public');
// The page for lost readers needs a host: components.mjs has it.
const all = pagesOf(site);
const pages = sample(all);
/** The home page of one edition in one language: public/<edition>/<lang>/index.html. */
const homes = all.filter((name) => name.split(path.sep).length === 3 && name.endsWith(`${path.sep}index.html`));

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

const urlOf = (name) => pathToFileURL(path.join(site, name)).href;

/**
 * Opens the named pages one after another and calls `look(tab, name, fault)` on each; `look` returns how many things it judged.
 * Fails with all faults, or when nothing was judged.
 */
async function judge(names, options, look) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const tab = await context.newPage();
  const faults = [];
  let judged = 0;
  for (const name of names) {
    await tab.goto(urlOf(name));
    judged += await look(tab, name, (fault) => faults.push(`${name}: ${fault}`));
  }
  await context.close();
  assert.deepEqual(faults, []);
  assert.ok(judged > 0, `nothing to judge among ${names.length} pages of ${site}`);
}

test('the skip link is the first stop and moves focus to the main content', () =>
  judge(pages, {}, async (tab, name, fault) => {
    await tab.keyboard.press('Tab');
    const href = await tab.evaluate(() => document.activeElement.getAttribute('href'));
    if (!href?.startsWith('#')) fault(`the first stop is not a skip link: ${href}`);
    await tab.keyboard.press('Enter');
    const focus = await tab.evaluate(() => document.activeElement.tagName);
    if (focus !== 'MAIN') fault(`after the skip link, focus is on ${focus}`);
    return 1;
  }));

test('the language bar opens with Enter and each link leads to that language', () =>
  judge(homes, {}, async (tab, name, fault) => {
    // A menu may lead to pages in another language too: only the bar counts here.
    const links = tab.locator('details.languages a[hreflang]');
    const count = await links.count();
    // Three links of each, other ones on each page, so that every language is reached from several.
    const first = homes.indexOf(name) * 3;
    for (let step = 0; step < Math.min(3, count); step++) {
      const i = (first + step) % count;
      await tab.goto(urlOf(name));
      // Skip link, then the bar: someone who cannot read the page finds it by the second Tab.
      await tab.keyboard.press('Tab');
      await tab.keyboard.press('Tab');
      await tab.keyboard.press('Enter');
      if (!(await links.nth(i).isVisible())) { fault('the second stop does not open the language bar'); break; }
      const [wanted, href] = await links.nth(i).evaluate((a) => [a.hreflang, a.getAttribute('href')]);
      await links.nth(i).focus();
      await tab.keyboard.press('Enter');
      // A link that leads nowhere ends on Chromium's own page, or stays on this one: the language tells.
      await tab.waitForURL((url) => url.href !== urlOf(name), { timeout: 5000 }).catch(() => {});
      const reached = await tab.evaluate(() => (location.protocol === 'file:' ? document.documentElement.lang : 'no page'));
      if (reached !== wanted) fault(`${href} has hreflang ${wanted} and leads to: ${reached}`);
    }
    return count;
  }));

test('without a host, the first link of each menu leads to a real page', async () => {
  const targets = new Set();
  await judge(pages, {}, async (tab, name, fault) => {
    const firsts = await tab.evaluate(() => [...document.querySelectorAll('nav')].map((nav) => nav.querySelector('a[href]')?.href).filter(Boolean));
    for (const href of firsts) {
      const url = new URL(href);
      url.hash = '';
      // Chromium lists a folder where a host would send its index.html, so only a file counts.
      if (url.protocol === 'file:' && fs.statSync(fileURLToPath(url), { throwIfNoEntry: false })?.isFile()) targets.add(url.href);
      else fault(`${href} is not a file`);
    }
    return firsts.length;
  });
  const names = [...targets].map((href) => path.relative(site, fileURLToPath(href)));
  await judge(names, {}, async (tab, name, fault) => {
    if ((await tab.locator('main h1').count()) !== 1) fault('has no h1 in main');
    return 1;
  });
});

test('no page asks for anything outside its folder, and nothing it asks for is missing', async () => {
  const context = await browser.newContext();
  const faults = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    const inside = url.protocol === 'file:' && fileURLToPath(url).startsWith(site + path.sep);
    if (!inside && !['data:', 'blob:'].includes(url.protocol)) faults.push(`${request.frame().url()} asks for ${url}`);
  });
  context.on('requestfailed', (request) => faults.push(`${request.frame().url()} misses ${request.url()}`));
  const left = [...pages];
  // Most of the time is spent in waiting, so several pages are open at once.
  await Promise.all(Array.from({ length: 4 }, async () => {
    const tab = await context.newPage();
    for (let name = left.shift(); name !== undefined; name = left.shift()) {
      await tab.goto(urlOf(name), { waitUntil: 'networkidle' });
      // Pictures that load late are asked for too, and waited for: a request that the next page cuts off is none that failed.
      await tab.evaluate(() => Promise.all([...document.images].map((image) => {
        image.loading = 'eager';
        return image.complete || new Promise((done) => { image.onload = image.onerror = done; });
      })));
    }
  }));
  await context.close();
  assert.deepEqual(faults, []);
  assert.ok(pages.length > 0, `no page in ${site}`);
});

test('in right-to-left pages the digits of facts are painted from left to right', () =>
  judge(pages, {}, (tab, name, fault) => tab.evaluate(() => {
    if (document.documentElement.dir !== 'rtl') return [];
    return [...document.querySelectorAll('a[href^="tel:"], bdi[dir="ltr"]')].filter((fact) => fact.checkVisibility() && /\d/.test(fact.textContent)).map((fact) => {
      const boxes = [];
      const texts = document.createTreeWalker(fact, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) for (const digit of texts.currentNode.data.matchAll(/\d/g)) {
        const range = document.createRange();
        range.setStart(texts.currentNode, digit.index);
        range.setEnd(texts.currentNode, digit.index + 1);
        boxes.push(range.getBoundingClientRect());
      }
      // To the right of the digit before it, or on a later line.
      const ordered = boxes.every((box, i) => i === 0 || box.left > boxes[i - 1].left || box.top >= boxes[i - 1].bottom);
      return { text: fact.textContent, ordered };
    });
  }).then((facts) => {
    for (const { text } of facts.filter((fact) => !fact.ordered)) fault(`the digits of "${text}" are out of order`);
    return facts.length;
  })));

test('nothing scrolls sideways at 320 pixels, with every part opened', () =>
  judge(pages, { viewport: { width: 320, height: 640 } }, async (tab, name, fault) => {
    const over = await tab.evaluate(() => {
      document.querySelectorAll('details').forEach((details) => { details.open = true; });
      const root = document.scrollingElement;
      return root.scrollWidth - root.clientWidth;
    });
    if (over > 0) fault(`${over} pixels too wide`);
    return 1;
  }));

test('at twice the text size nothing scrolls sideways, also while the fonts are still on their way', () =>
  judge(pages, {}, async (tab, name, fault) => {
    await tab.addStyleTag({ content: 'html { font-size: 200% !important; }' });
    const over = () => tab.evaluate(() => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth);
    if ((await over()) > 0) fault(`${await over()} pixels too wide`);
    // Until its fonts are there the page stands in the system's letters, which are wider than Nastaliq.
    await tab.addStyleTag({ content: '* { font-family: sans-serif !important; }' });
    if ((await over()) > 0) fault(`${await over()} pixels too wide without its fonts`);
    return 1;
  }));

test('answers that are closed on the screen are shown in print', () =>
  judge(pages, {}, async (tab, name, fault) => {
    await tab.emulateMedia({ media: 'print' });
    const [closed, hidden] = await tab.evaluate(() => {
      const answers = [...document.querySelectorAll('main details:not([open]) > :not(summary)')];
      const unseen = answers.filter((answer) => !answer.checkVisibility() || answer.getBoundingClientRect().height < 1);
      return [answers.length, unseen.map((answer) => answer.textContent.trim().slice(0, 60))];
    });
    for (const text of hidden) fault(`not printed: ${text}`);
    return closed;
  }));

test('a page without JavaScript shows the same', async () => {
  const shown = new Map();
  const read = (tab) => tab.evaluate(() => ({ text: document.body.innerText, links: [...document.links].map((link) => link.href) }));
  await judge(pages, {}, async (tab, name) => shown.set(name, await read(tab)).size);
  await judge(pages, { javaScriptEnabled: false }, async (tab, name, fault) => {
    const { text, links } = await read(tab);
    if (text !== shown.get(name).text) fault('its text differs');
    if (links.join() !== shown.get(name).links.join()) fault('its links differ');
    return 1;
  });
});
