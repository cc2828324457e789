#!/usr/bin/env node
/**
 * Pictures of the built site for a person to look at: phone and desk, light and dark, whole pages.
 *
 *     node tests/look.mjs SITE OUTDIR [--pages luton/ur/index.html,luton/index.html]
 */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from './browser/chromium.mjs';

const INSIDE = ['', 'hear-me/bury-park/', 'faq/', 'cancer-champions/'];
const PAGES = ['index.html', 'luton/index.html', ...['en-GB', 'ur'].flatMap((lang) => INSIDE.map((page) => `luton/${lang}/${page}index.html`))];

const { values, positionals: [site, out] } = parseArgs({ options: { pages: { type: 'string' } }, allowPositionals: true });
if (!out) {
  console.error('usage: node tests/look.mjs SITE OUTDIR [--pages PATH,…]');
  process.exit(2);
}
fs.mkdirSync(out, { recursive: true });
const pages = values.pages?.split(',') ?? PAGES;
const browser = await launch();
for (const width of [320, 1280]) for (const colorScheme of ['light', 'dark']) {
  const tab = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
  for (const page of pages) {
    const name = page.replace(/\/?index\.html$/, '').replaceAll('/', '-') || 'places';
    const file = path.join(out, `${name}-${width}-${colorScheme}.png`);
    await tab.goto(pathToFileURL(path.join(site, page)).href);
    await tab.evaluate(() => document.fonts.ready.then(() => undefined));
    await tab.screenshot({ path: file, fullPage: true });
    console.log(file);
  }
  await tab.close();
}
await browser.close();
