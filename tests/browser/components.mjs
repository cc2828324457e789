/**
 * Components, the way off a discreet page and the page for lost readers, in a reader's hands. The site holds the sample and
 * the page of tests/components, and is served from a host, as the last of these needs one.
 *
 *     SITE=target/components/public node --test tests/browser/components.mjs
 */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { launch } from './chromium.mjs';

const site = path.resolve(process.env.SITE ?? 'public');
const LANGUAGES = ['en-GB', 'ur', 'pl'];
const TYPES = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.png': 'image/png', '.ttf': 'font/ttf', '.woff2': 'font/woff2', '.webm': 'video/webm', '.vtt': 'text/vtt', '.webp': 'image/webp' };
/** As strict as a host can be: nothing inside a page, nothing from elsewhere. */
const POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; media-src 'self'; base-uri 'none'; form-action 'none'";
const parts = (lang) => `/luton/${lang}/components/`;

let browser, server, origin;
before(async () => {
  server = http.createServer((request, response) => {
    const address = decodeURIComponent(new URL(request.url, 'http://x').pathname);
    const named = path.join(site, address);
    const file = fs.statSync(named, { throwIfNoEntry: false })?.isDirectory() ? path.join(named, 'index.html') : named;
    const found = file.startsWith(site) && fs.existsSync(file);
    const [, edition, lang] = address.split('/');
    const lost = path.join(site, edition ?? '', lang ?? '', '404.html');
    const shown = found ? file : lost;
    if (!fs.existsSync(shown)) { response.writeHead(404).end(); return; }
    response.writeHead(found ? 200 : 404, { 'content-type': TYPES[path.extname(shown)] ?? 'application/octet-stream', 'content-security-policy': POLICY });
    fs.createReadStream(shown).pipe(response);
  });
  await new Promise((done) => { server.listen(0, '127.0.0.1', done); });
  origin = `http://127.0.0.1:${server.address().port}`;
  browser = await launch();
});
after(async () => {
  await browser?.close();
  server?.close();
});

/** Opens a page and gives back all that it asked for and all that went wrong. */
async function open(address, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const asked = [];
  const faults = [];
  context.on('request', (request) => asked.push(request.url()));
  context.on('console', (message) => { if (message.type() === 'error') faults.push(message.text()); });
  context.on('weberror', (error) => faults.push(String(error.error())));
  // The way off leads to a real site: what it would show is of no matter here.
  await context.route((url) => url.origin !== origin, (route) => route.fulfill({ contentType: 'text/html', body: '<title>elsewhere</title>' }));
  const tab = await context.newPage();
  await tab.goto(origin + address, { waitUntil: 'networkidle' });
  return { context, tab, asked, faults };
}

for (const lang of LANGUAGES) {
  test(`details open with the keyboard and nothing in them is lost (${lang})`, async () => {
    const { context, tab, faults } = await open(parts(lang));
    const details = tab.locator('details#what-if-it-hurts');
    const inside = details.locator('.answer');
    assert.equal(await inside.isVisible(), false);
    await details.locator('summary').focus();
    await tab.keyboard.press('Enter');
    assert.equal(await inside.isVisible(), true);
    assert.ok((await inside.innerText()).includes('01632'), 'the card inside has its number');
    await tab.keyboard.press('Space');
    assert.equal(await inside.isVisible(), false);
    await tab.emulateMedia({ media: 'print' });
    assert.equal(await inside.isVisible(), true, 'in print it is open');
    assert.deepEqual(faults, []);
    await context.close();
  });

  test(`a wide table has a name and scrolls with the keyboard alone (${lang})`, async () => {
    const { context, tab } = await open(parts(lang), { viewport: { width: 320, height: 640 } });
    const region = tab.locator('[role=region].scroll');
    const name = await region.evaluate((it) => document.getElementById(it.getAttribute('aria-labelledby')).textContent);
    assert.ok(name.length > 3);
    const room = await region.evaluate((it) => it.scrollWidth - it.clientWidth);
    assert.ok(room > 50, `it has ${room} pixels to scroll`);
    assert.equal(await tab.locator('.sideways').isVisible(), true, 'it is said that it can be moved');
    // Reached with Tab, as by a reader.
    for (let press = 0; press < 80; press++) {
      await tab.keyboard.press('Tab');
      if (await region.evaluate((it) => it.contains(document.activeElement))) break;
    }
    assert.ok(await region.evaluate((it) => it.contains(document.activeElement)), 'Tab reaches it');
    const end = (await region.evaluate((it) => getComputedStyle(it).direction)) === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    await tab.keyboard.press(end);
    await tab.waitForFunction(() => Math.abs(document.querySelector('.scroll').scrollLeft) > 10);
    assert.equal(await tab.evaluate(() => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth), 0, 'the page stays');
    await context.close();
  });

  test(`nothing of a video is asked for before somebody starts it (${lang})`, async () => {
    const { context, tab, asked, faults } = await open(parts(lang));
    const of = (ending) => asked.filter((url) => url.endsWith(ending));
    await tab.evaluate(() => document.querySelector('video').scrollIntoView());
    await tab.waitForLoadState('networkidle');
    assert.deepEqual([...of('.webm'), ...of('.vtt'), ...asked.filter((url) => !url.startsWith(origin) && !url.startsWith('data:'))], []);
    await tab.evaluate(() => { const video = document.querySelector('video'); video.muted = true; return video.play(); });
    await tab.evaluate(() => { document.querySelector('video').textTracks[0].mode = 'showing'; });
    await tab.waitForFunction(() => document.querySelector('video').textTracks[0].cues?.length > 0);
    assert.ok(of('.webm').length > 0 && of('.vtt').length > 0);
    const first = await tab.evaluate(() => document.querySelector('video').textTracks[0].language);
    // Polish has none of its own: then those of the page's source come first.
    assert.equal(first, lang === 'ur' ? 'ur' : 'en-GB');
    assert.deepEqual(faults, []);
    await context.close();
  });

  test(`at an address that leads nowhere, at any depth, every link leads on (${lang})`, async () => {
    for (const address of [`/luton/${lang}/gone`, `/luton/${lang}/gone/for/good/index.html`]) {
      const { context, tab, faults } = await open(address);
      assert.equal(await tab.evaluate(() => document.documentElement.lang), lang);
      assert.equal(await tab.evaluate(() => document.styleSheets.length > 0 && getComputedStyle(document.body).margin), '0px', 'it has its style');
      assert.equal(await tab.locator('meta[name=robots]').getAttribute('content'), 'noindex');
      assert.ok(await tab.locator('.contact .phone').isVisible(), 'the phone is there');
      await tab.keyboard.press('Tab');
      await tab.keyboard.press('Enter');
      assert.equal(await tab.evaluate(() => document.activeElement.tagName), 'MAIN', 'the skip link stays on the page');
      const links = await tab.evaluate(() => [...document.links].map((it) => it.href.split('#')[0]).filter((href) => href.startsWith('http')));
      assert.ok(links.length > 10);
      for (const link of new Set(links)) {
        if (link === origin + address) continue;
        const answer = await tab.request.get(link);
        assert.equal(answer.status(), 200, `${address} links to ${link}`);
      }
      assert.deepEqual(faults.filter((fault) => !fault.includes('404')), []);
      await context.close();
    }
  });
}

const DISCREET = '/peterborough/en-GB/womens-health/';

/** A tab that came from a page of the site to the discreet one. */
async function discreet(options) {
  const opened = await open('/peterborough/en-GB/', options);
  await opened.tab.goto(origin + DISCREET);
  return opened;
}

test('three presses of Shift leave a discreet page, and back does not lead to it again', async () => {
  const { context, tab, faults } = await discreet();
  await tab.keyboard.press('Shift');
  await tab.keyboard.press('Shift');
  assert.equal(new URL(tab.url()).pathname, DISCREET, 'two are not enough');
  await tab.keyboard.press('a');
  await tab.keyboard.press('Shift');
  assert.equal(new URL(tab.url()).pathname, DISCREET, 'another key begins the count anew');
  await tab.keyboard.press('Shift');
  await tab.keyboard.press('Shift');
  await tab.waitForURL((url) => url.origin !== origin);
  await tab.goBack();
  assert.equal(new URL(tab.url()).pathname, '/peterborough/en-GB/', 'back leads past it');
  assert.deepEqual(faults, []);
  await context.close();
});

test('the button replaces the page too, sends no referrer, and is a plain link without scripts', async () => {
  const { context, tab } = await discreet();
  const away = tab.waitForRequest((request) => !request.url().startsWith(origin));
  await tab.locator('.quick-exit a').click();
  assert.equal((await away).headers().referer, undefined);
  await tab.waitForURL((url) => url.origin !== origin);
  await tab.goBack();
  assert.equal(new URL(tab.url()).pathname, '/peterborough/en-GB/');
  await context.close();
  const plain = await discreet({ javaScriptEnabled: false });
  await plain.tab.locator('.quick-exit a').click();
  await plain.tab.waitForURL((url) => url.origin !== origin);
  await plain.context.close();
});

test('the way off stays in sight on a high window only', async () => {
  for (const [height, stays] of [[700, true], [480, false]]) {
    const { context, tab } = await discreet({ viewport: { width: 390, height } });
    await tab.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const top = await tab.locator('.quick-exit').evaluate((it) => it.getBoundingClientRect().top);
    assert.equal(top === 0, stays, `${height} pixels high: its top is at ${top}`);
    await context.close();
  }
});

test('only discreet pages and the search have a script', async () => {
  const pages = fs.readdirSync(site, { recursive: true }).filter((name) => name.endsWith('.html'));
  const scripted = pages.filter((name) => /<script src/.test(fs.readFileSync(path.join(site, name), 'utf8')));
  assert.ok(scripted.some((name) => /womens-health/.test(name)));
  for (const name of scripted) assert.match(name, /womens-health|what-changed|[/\\]search[/\\]index\.html$/);
});
