/**
 * The search pages in a reader's hands: from a USB stick (file:) and from a host with a strict Content-Security-Policy.
 *
 *     SITE=public node --test tests/browser/search.mjs
 *
 * SITE is the built sample.
 */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { launch } from './chromium.mjs';

const site = path.resolve(process.env.SITE ?? 'public');
const code = new URL('../../src/web/search/', import.meta.url);
const TYPES = { html: 'text/html', css: 'text/css', js: 'text/javascript', ttf: 'font/ttf', woff2: 'font/woff2', png: 'image/png' };
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'";
const LANGUAGES = ['en-GB', 'ur', 'pa', 'ro', 'pl'];

let browser, server, asked = [];
before(async () => {
  browser = await launch();
  server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    asked.push(request.url);
    const file = path.join(site, decodeURIComponent(pathname));
    if (!fs.statSync(file, { throwIfNoEntry: false })?.isFile()) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': `${TYPES[path.extname(file).slice(1)] ?? 'application/octet-stream'}; charset=utf-8`, 'content-security-policy': POLICY });
    response.end(fs.readFileSync(file));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
});
after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

const fromStick = (name) => pathToFileURL(path.join(site, name)).href;
const fromHost = (name) => `http://127.0.0.1:${server.address().port}/${name}`;

/** Opens a search page; script errors and refusals of the policy fail the test. */
async function open(t, url, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const tab = await context.newPage();
  const faults = [];
  tab.on('pageerror', (error) => faults.push(error.message));
  tab.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  t.after(async () => {
    await context.close();
    assert.deepEqual(faults, []);
  });
  await tab.goto(url);
  return tab;
}

/** Looks for words; what is found and what is said. */
async function look(tab, words) {
  await tab.locator('#words').fill(words);
  await tab.keyboard.press('Enter');
  return tab.evaluate(() => ({
    pages: [...document.querySelectorAll('#results li a')].map((link) => link.getAttribute('href')),
    marked: [...new Set([...document.querySelectorAll('#results mark')].map((mark) => mark.textContent))],
    said: document.getElementById('found').textContent,
    list: document.getElementById('list').checkVisibility(),
  }));
}

/** Goes to the first page that was found. */
async function follow(tab) {
  const here = tab.url();
  await tab.locator('#results li a').first().click();
  await tab.waitForURL((url) => url.href !== here);
}

const luton = (language) => `luton/${language}/search/index.html`;

// By language: words, and what readers write for them.
const WORDS = {
  'en-GB': { cancer: ['CANCER', 'cance', 'ＣＡＮＣＥＲ'] },
  ur: { کینسر: ['كينسر', 'کِینسَر', 'کیـــنسر'], ہے: ['هے', 'ھے'] },
  pa: { ਕੈਂਸਰ: ['ਕੈਂਸ'] },
  ro: { sănătate: ['sanatate', 'SĂNĂTATE', 'sa\u0306na\u0306tate'] },
  pl: { zdrowie: ['Zdrowie'], łącznikom: ['lacznikom', 'ŁĄCZNIKOM'] },
};

for (const [place, url] of Object.entries({ 'a USB stick': fromStick, 'a host with a strict policy': fromHost })) {
  test(`a word of each language is found from ${place}, however it is written`, async (t) => {
    for (const [language, cases] of Object.entries(WORDS)) for (const [word, others] of Object.entries(cases)) {
      const tab = await open(t, url(luton(language)));
      const found = await look(tab, word);
      assert.ok(found.pages.length > 0, `${language}: ${word}`);
      assert.ok(found.marked.some((it) => it.toLowerCase().startsWith(word)), `${word}: ${found.marked}`);
      for (const other of others) {
        const same = await look(tab, other);
        assert.deepEqual(same.pages, found.pages, `${language}: ${other} for ${word}`);
        assert.deepEqual(same.marked, found.marked, `${language}: ${other} for ${word}`);
      }
      await follow(tab);
      const text = await tab.evaluate(() => document.body.textContent.normalize());
      assert.ok(text.toLowerCase().includes(word), `the first page of ${word} does not have it`);
    }
  });
}

test('words become in the script what they become in the index', () => {
  const folder = path.join(site, 'luton/en-GB/search');
  const script = fs.readFileSync(path.join(folder, fs.readdirSync(folder).find((name) => name.endsWith('.js'))), 'utf8');
  const index = script.split('\n').find((line) => line.startsWith('const INDEX = '));
  const words = vm.runInNewContext(`${index}\n${fs.readFileSync(new URL('words.js', code), 'utf8')}\nwords`);
  const cases = JSON.parse(fs.readFileSync(new URL('words.json', code), 'utf8'));
  assert.ok(cases.length > 30);
  for (const [text, expected] of cases) assert.deepEqual(Array.from(words(text)), expected, text);
});

test('what ends in another way is found by what it shares, and that is said', async (t) => {
  const tab = await open(t, fromStick(luton('pl')));
  const found = await look(tab, 'lacznicy');
  assert.ok(found.marked.includes('łącznikami'), `${found.marked}`);
  assert.match(found.said, /^Żadna strona nie ma dokładnie tych słów/);
});

test('nothing found says so, and the list stays', async (t) => {
  for (const language of LANGUAGES) {
    const tab = await open(t, fromStick(luton(language)));
    for (const words of ['qqzzx', 'cancer qqzzx', '癌症']) {
      const { pages, said, list } = await look(tab, words);
      assert.deepEqual([pages, list], [[], true], `${language}: ${words}`);
      assert.ok(said.length > 20, said);
    }
  }
});

test('without JavaScript every page of the language is in the list', async (t) => {
  for (const language of LANGUAGES) {
    const tab = await open(t, fromStick(luton(language)), { javaScriptEnabled: false });
    const listed = await tab.locator('#list li a').evaluateAll((links) => links.map((link) => link.href));
    const folder = path.join(site, 'luton', language);
    const pages = fs.readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('index.html') && !/^(search|leaflets|for|champions)\b/.test(name));
    assert.deepEqual(listed.sort(), pages.map((name) => pathToFileURL(path.join(folder, name)).href).sort());
    assert.equal(await tab.locator('#results').isVisible(), false);
  }
});

test('the page asks for one script and nothing else, also while somebody searches', async (t) => {
  asked = [];
  const tab = await open(t, fromHost(luton('ur')));
  await look(tab, 'کینسر');
  await tab.waitForTimeout(1000);
  const others = asked.filter((it) => !/\.(css|ttf|woff2)$/.test(it));
  assert.equal(others.length, 2, `${others}`);
  assert.match(others[1], /^\/luton\/ur\/search\/search\.[0-9a-f]{8}\.js$/);
});

test('a discreet page is not found', async (t) => {
  const tab = await open(t, fromStick('peterborough/en-GB/search/index.html'));
  for (const words of ['wildflowers', 'healthcare for women', 'health']) {
    const { pages } = await look(tab, words);
    assert.ok(!pages.some((it) => it.includes('womens-health')), `${words}: ${pages}`);
  }
  assert.ok((await look(tab, 'health')).pages.length > 0);
});

test('the keyboard is enough: focus stays in the field, Tab goes on to the results, Escape clears', async (t) => {
  const tab = await open(t, fromStick(luton('en-GB')));
  await tab.locator('#words').focus();
  await tab.keyboard.type('cancer');
  await tab.keyboard.press('Enter');
  const focus = () => tab.evaluate(() => document.activeElement.id || document.activeElement.tagName);
  assert.equal(await focus(), 'words');
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Tab');
  assert.ok(await tab.evaluate(() => document.activeElement.matches('#results a')));
  await tab.locator('#words').focus();
  await tab.keyboard.press('Escape');
  assert.equal(await focus(), 'words');
  assert.deepEqual(await look(tab, ''), { pages: [], marked: [], said: '', list: true });
});

test('the number of results is said when somebody pauses, and not at each letter', async (t) => {
  const tab = await open(t, fromStick(luton('en-GB')));
  await tab.evaluate(() => {
    window.heard = [];
    new MutationObserver(() => window.heard.push(document.getElementById('found').textContent)).observe(document.getElementById('found'), { childList: true });
  });
  assert.equal(await tab.locator('#found').getAttribute('role'), 'status');
  await tab.locator('#words').focus();
  await tab.keyboard.type('cancer');
  await tab.waitForFunction(() => window.heard.length > 0);
  assert.deepEqual(await tab.evaluate(() => window.heard), ['11 pages found.']);
});

test('the words stay out of the address, and come back on the way back', async (t) => {
  for (const url of [fromStick, fromHost]) {
    const tab = await open(t, url(luton('pl')));
    const { pages } = await look(tab, 'raka');
    assert.equal(tab.url(), url(luton('pl')));
    await follow(tab);
    await tab.goBack();
    await tab.waitForFunction(() => document.querySelectorAll('#results li').length > 0);
    assert.equal(await tab.locator('#words').inputValue(), 'raka');
    assert.equal(await tab.locator('#results li').count(), pages.length);
  }
});

test('a link with words in it searches for them', async (t) => {
  const tab = await open(t, `${fromStick(luton('ro'))}?q=sanatate`);
  assert.equal(await tab.locator('#words').inputValue(), 'sanatate');
  assert.ok((await tab.locator('#results li').count()) > 0);
});

test('words that look like HTML stay words', async (t) => {
  const tab = await open(t, fromStick(luton('en-GB')));
  await look(tab, '<img src=x onerror=alert(1)> cancer');
  assert.equal(await tab.locator('#results img').count(), 0);
});

test('whole words are marked, and facts keep their order', async (t) => {
  const tab = await open(t, fromStick(luton('ur')));
  const { marked } = await look(tab, 'رضاکا');
  assert.ok(marked.length > 0 && marked.every((it) => /^رضاکار/.test(it)), `${marked}`);
  await look(tab, '01632');
  const left = await tab.evaluate(() => {
    const node = document.querySelector('#results p mark');
    const box = (it) => {
      const range = document.createRange();
      range.selectNodeContents(it);
      return range.getClientRects()[0].left;
    };
    const rest = document.createRange();
    rest.setStart(node.nextSibling, 1);
    rest.setEnd(node.nextSibling, 4);
    return [box(node), rest.getClientRects()[0].left];
  });
  assert.ok(left[0] < left[1], `01632 stands at ${left[0]}, 960 at ${left[1]}`);
});

test('results fit at 320 pixels and at twice the text size', async (t) => {
  for (const language of LANGUAGES) {
    const tab = await open(t, fromStick(luton(language)), { viewport: { width: 320, height: 640 } });
    const [word] = Object.keys(WORDS[language]);
    const over = () => tab.evaluate(() => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth);
    await look(tab, word);
    assert.equal(await over(), 0, language);
    await tab.setViewportSize({ width: 1280, height: 900 });
    await tab.addStyleTag({ content: 'html { font-size: 200% !important; }' });
    assert.equal(await over(), 0, `${language}, twice the size`);
  }
});
