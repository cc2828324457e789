/**
 * What a first view of each page weighs on its way to a reader, and which font its words are painted in. The site is served as a
 * host would serve it: pages and style sheets packed with gzip, all else as it is.
 *
 *     SITE=public node --test tests/browser/weight.mjs
 *
 * Bytes are counted, and never time.
 */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { after, before, test } from 'node:test';
import zlib from 'node:zlib';
import { launch } from './chromium.mjs';
import { pagesOf, sample } from './sample.mjs';

const site = path.resolve(process.env.SITE ?? 'public');
const pages = sample(pagesOf(site));
const languageOf = (name) => name.split(path.sep).at(1) ?? '';
/** Pages in a language: public/<edition>/<lang>/… */
const inLanguages = pages.filter((name) => name.split(path.sep).length > 2);

/** Bytes for a first view by language; a page in another one is held to the last. */
const BUDGETS = { ur: 130_000, phr: 130_000, pa: 80_000, gu: 80_000, bn: 100_000, syl: 100_000, ar: 100_000, fa: 100_000, ps: 100_000, ckb: 100_000, other: 60_000 };
const STYLES = 10_000;
/** Pages that are open at once. */
const AT_ONCE = 4;
/** Bytes of script on a page that can be left quickly; only it and the search have any. */
const QUICK_EXIT = 2_000;
/** The family that a language is painted in, and letters that tell it. */
const NASTALIQ = ['Noto Nastaliq Urdu', /\p{Script=Arabic}/u], NASKH = ['Noto Naskh Arabic', /\p{Script=Arabic}/u];
const BENGALI = ['Noto Sans Bengali', /\p{Script=Bengali}/u], CYRILLIC = ['Noto Sans', /\p{Script=Cyrillic}/u];
const FAMILIES = {
  ur: NASTALIQ, phr: NASTALIQ, ar: NASKH, fa: NASKH, ps: NASKH, ckb: NASKH, bn: BENGALI, syl: BENGALI, ru: CYRILLIC, uk: CYRILLIC,
  pa: ['Noto Sans Gurmukhi', /\p{Script=Gurmukhi}/u], gu: ['Noto Sans Gujarati', /\p{Script=Gujarati}/u], other: ['Noto Sans', /\p{Script=Latin}/u],
};

/** A language whose text is in the font of the one that it is lent by, and its own name in another. */
const NAMED_IN = { phr: 'NotoNaskhArabic' };

const KINDS = { '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.woff2': 'font/woff2', '.png': 'image/png', '.jpg': 'image/jpeg', '.webp': 'image/webp', '.svg': 'image/svg+xml' };
const PACKED = ['.html', '.css', '.js', '.svg'];
const files = new Map(fs.readdirSync(site, { recursive: true }).map((name) => ['/' + name.split(path.sep).join('/'), path.join(site, name)]));

const server = http.createServer((request, response) => {
  const file = files.get(decodeURIComponent(new URL(request.url, 'http://x').pathname));
  const ending = file && path.extname(file);
  if (!KINDS[ending]) return response.writeHead(404).end();
  const bytes = fs.readFileSync(file);
  const packed = PACKED.includes(ending);
  const body = packed ? zlib.gzipSync(bytes) : bytes;
  response.writeHead(200, { 'content-type': KINDS[ending], 'content-length': body.length, ...(packed && { 'content-encoding': 'gzip' }) }).end(body);
});

let browser, origin;
after(async () => { await browser?.close(); server.close(); });

/** Opens a page that nothing was loaded for yet; calls `look(tab, devtools, loaded)` with what it loaded: [{ url, bytes }]. */
async function firstView(name, look) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  const tab = await context.newPage();
  const devtools = await context.newCDPSession(tab);
  await devtools.send('Network.enable');
  const urls = new Map(), loaded = [];
  devtools.on('Network.responseReceived', ({ requestId, response }) => urls.set(requestId, response.url));
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => loaded.push({ url: urls.get(requestId) ?? '', bytes: encodedDataLength }));
  await tab.goto(origin + name.split(path.sep).join('/'), { waitUntil: 'networkidle' });
  await tab.evaluate(() => document.fonts.ready);
  await look(tab, devtools, loaded.filter(({ url }) => url.startsWith(origin)));
  await context.close();
}

const sum = (loaded, ...endings) => loaded.filter(({ url }) => endings.length === 0 || endings.some((it) => url.endsWith(it))).reduce((all, { bytes }) => all + bytes, 0);

/** Each text of a page with the fonts that it is painted in: [{ text, own, fonts }]; `own` where it is in the page's language. */
async function paintedTexts(devtools) {
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeIds } = await devtools.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'main :is(h1, h2, p, li), .cue > span' });
  return Promise.all(nodeIds.map(async (nodeId) => {
    const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
    const { object } = await devtools.send('DOM.resolveNode', { nodeId });
    const { result } = await devtools.send('Runtime.callFunctionOn', { objectId: object.objectId, returnByValue: true, functionDeclaration: 'function () { return { text: this.innerText, own: this.closest("[lang]").lang === document.documentElement.lang }; }' });
    return { ...result.value, fonts };
  }));
}

/** Every page in a language is opened once, several at a time, and the tests judge what was seen. */
const seen = new Map();
before(async () => {
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${server.address().port}/`;
  browser = await launch();
  const left = [...inLanguages];
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let name = left.shift(); name !== undefined; name = left.shift()) {
      await firstView(name, async (tab, devtools, loaded) => {
        const quick = (await tab.locator('.quick-exit').count()) > 0;
        const families = await tab.evaluate(() => [...document.fonts].filter((it) => it.status === 'loaded').map((it) => it.family.replaceAll('"', '')));
        seen.set(name, { loaded, quick, families, texts: await paintedTexts(devtools) });
      });
    }
  }));
});

test('a first view of each page stays within its budget', () => {
  const faults = [], heaviest = new Map();
  for (const [name, { loaded, quick }] of seen) {
    const language = languageOf(name), all = sum(loaded);
    const budget = BUDGETS[language] ?? BUDGETS.other;
    const parts = `page ${sum(loaded, '.html')}, style ${sum(loaded, '.css')}, fonts ${sum(loaded, '.woff2')}, script ${sum(loaded, '.js')}, pictures ${sum(loaded, '.png', '.jpg', '.webp')}`;
    if (all > budget) faults.push(`${name}: ${all} bytes, more than ${budget} (${parts})`);
    if (sum(loaded, '.css') > STYLES) faults.push(`${name}: ${sum(loaded, '.css')} bytes of style sheet`);
    const script = sum(loaded, '.js');
    if (script > (quick ? QUICK_EXIT : 0) && !name.includes(`${path.sep}search${path.sep}`)) faults.push(`${name}: ${script} bytes of script`);
    if (sum(loaded, '.woff2') === 0) faults.push(`${name}: no font was loaded`);
    if (all > (heaviest.get(language)?.all ?? 0)) heaviest.set(language, { all, line: `${language}: ${all} bytes at most, ${name} (${parts})` });
  }
  for (const { line } of heaviest.values()) console.log(`# ${line}`);
  assert.deepEqual(faults, []);
  assert.ok(seen.size > 0 && seen.size === inLanguages.length, `${seen.size} of ${inLanguages.length} pages in ${site} were seen`);
});

test('a page loads no font of another script beyond the few letters of its language bar', () => {
  const faults = [];
  let judged = 0;
  for (const [name, { loaded }] of seen) {
    const own = (FAMILIES[languageOf(name)] ?? FAMILIES.other)[0].replaceAll(' ', '');
    for (const { url, bytes } of loaded.filter((it) => it.url.endsWith('.woff2'))) {
      const file = url.split('/').at(-1);
      judged += 1;
      const named = NAMED_IN[languageOf(name)] ?? own;
      if (!file.startsWith(own) && !file.startsWith(named) && !/^NotoSans\./.test(file) && bytes > 6_000) faults.push(`${name}: ${file}, ${bytes} bytes`);
    }
  }
  assert.deepEqual(faults, []);
  assert.ok(judged > 0, `no font was loaded in ${site}`);
});

test('the words of every language are painted in its own font, and none in one of the device', () => {
  const faults = [];
  const judged = new Map();
  for (const [name, { families, texts }] of seen) {
    const language = languageOf(name);
    const [family, letters] = FAMILIES[language] ?? FAMILIES.other;
    if (!families.includes(family)) faults.push(`${name}: ${family} is not loaded`);
    for (const { text, own, fonts } of texts) {
      for (const it of fonts.filter((it) => !it.isCustomFont)) faults.push(`${name}: ${it.glyphCount} glyphs of ${it.familyName} in “${text.slice(0, 40)}”`);
      if (!own || !letters.test(text) || fonts.length === 0) continue;
      if (!fonts.some((it) => it.familyName === family)) faults.push(`${name}: “${text.slice(0, 40)}” is painted in ${fonts.map((it) => it.familyName).join()}`);
      judged.set(language, (judged.get(language) ?? 0) + 1);
    }
  }
  assert.deepEqual(faults, []);
  for (const language of new Set(inLanguages.map(languageOf))) assert.ok(judged.get(language) > 5, `only ${judged.get(language)} texts in ${language} were judged`);
});
