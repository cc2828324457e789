/**
 * Two hundred saves in the ways of editors: none is missed, and no old page comes after the new one.
 *
 *     HANDBILL=target/release/handbill [SAVES=200] node --test tests/browser/saves.mjs
 *
 * The ways were taken from what these programs do to a file (seen with `strace` and in their documentation): VS Code and
 * Notepad write in place; Nova, Kate and TextEdit write beside and rename; vim and gedit move the old file away first; Word
 * and LibreOffice delete it; Emacs locks by a link to nowhere; a network drive hands over half a file; git changes many files
 * at once; a sync program swaps whole folders.
 */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { watch } from './watched.mjs';

const saves = Number(process.env.SAVES ?? 200);
const sleep = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** Ways to put `text` into `file`. */
const WAYS = {
  'in place': (file, text) => fs.writeFileSync(file, text),
  'a file beside it, renamed over it': (file, text) => {
    fs.writeFileSync(`${file}.tmp~`, text);
    fs.renameSync(`${file}.tmp~`, file);
  },
  'the old one moved away, a new one, the old one deleted': (file, text) => {
    fs.writeFileSync(path.join(path.dirname(file), '4913'), '');
    fs.rmSync(path.join(path.dirname(file), '4913'));
    fs.renameSync(file, `${file}~`);
    fs.writeFileSync(file, text);
    fs.rmSync(`${file}~`);
  },
  'deleted, then a file beside it renamed': async (file, text) => {
    fs.writeFileSync(`${file}.tmp~`, text);
    fs.rmSync(file);
    await sleep(2);
    fs.renameSync(`${file}.tmp~`, file);
  },
  'with a lock that is a link to nowhere': (file, text) => {
    const lock = path.join(path.dirname(file), `.#${path.basename(file)}`);
    fs.symlinkSync('somebody@somewhere.1234', lock);
    fs.copyFileSync(file, `${file}~`);
    fs.writeFileSync(file, text);
    fs.rmSync(lock);
    fs.rmSync(`${file}~`);
  },
  'in two halves': async (file, text) => {
    const half = Math.floor(text.length / 2);
    const open = fs.openSync(file, 'w');
    fs.writeSync(open, text.slice(0, half));
    await sleep(15);
    fs.writeSync(open, text.slice(half));
    fs.closeSync(open);
  },
  'a whole folder swapped for another': (file, text) => {
    const folder = path.dirname(file);
    fs.cpSync(folder, `${folder}.new~`, { recursive: true });
    fs.writeFileSync(path.join(`${folder}.new~`, path.basename(file)), text);
    fs.renameSync(folder, `${folder}.old~`);
    fs.renameSync(`${folder}.new~`, folder);
    fs.rmSync(`${folder}.old~`, { recursive: true });
  },
  'with hundreds of other files, as git does': (file, text) => {
    const locales = path.resolve(path.dirname(file), '../../locales');
    for (const name of fs.readdirSync(locales, { recursive: true }).filter((it) => it.endsWith('.ftl'))) {
      const other = path.join(locales, name);
      const was = fs.readFileSync(other);
      fs.rmSync(other);
      fs.writeFileSync(other, was);
    }
    fs.rmSync(file);
    fs.writeFileSync(file, text);
  },
};

/** Saves in turn in every way, and counts what was missed and what was stale afterwards. */
async function run({ root, base }, count, patience) {
  const file = path.join(root, 'content/luton/move-more.md');
  const good = fs.readFileSync(file, 'utf8').trimEnd();
  const url = `${base}/luton/en-GB/move-more/`;
  const page = async () => (await fetch(url)).text();
  const ways = Object.entries(WAYS);
  const times = [], missed = [], stale = [];
  for (let at = 0; at < count; at += 1) {
    const [name, save] = ways[at % ways.length];
    const word = `Saved${at}x${Math.random().toString(36).slice(2, 8)}`;
    await save(file, `${good}\n\n${word} is new.\n`);
    const start = performance.now();
    let seen = false;
    while (!seen && performance.now() - start < patience) {
      seen = (await page()).includes(word);
      if (!seen) await sleep(3);
    }
    if (!seen) missed.push(`${at}: ${name}`);
    else times.push([performance.now() - start, name]);
    for (let again = 0; seen && again < 3; again += 1) {
      await sleep(again * 20);
      if (!(await page()).includes(word)) stale.push(`${at}: ${name}`);
    }
    await sleep(Math.random() * 40);
  }
  times.sort(([a], [b]) => a - b);
  const of = (share) => Math.round(times[Math.ceil(times.length * share) - 1]?.[0]);
  return { missed, stale, told: `${count} saves, ${missed.length} missed, ${stale.length} stale; half within ${of(0.5)} ms, 95 of 100 within ${of(0.95)} ms, all within ${of(1)} ms` };
}

describe('saves', () => {
  let site;
  before(async () => { site = await watch(); });
  after(() => site.end());

  test(`${saves} saves in ${Object.keys(WAYS).length} ways`, async (t) => {
    const { missed, stale, told } = await run(site, saves, 10000);
    t.diagnostic(told);
    assert.deepEqual([missed, stale], [[], []]);
  });

  test('folders in folders that appear at once, and go', async () => {
    const { root, base } = site;
    const text = fs.readFileSync(path.join(root, 'content/luton/move-more.md'), 'utf8');
    for (let at = 0; at < 10; at += 1) {
      const top = path.join(root, `content/luton/a${at}`);
      fs.mkdirSync(path.join(top, 'b/c'), { recursive: true });
      fs.writeFileSync(path.join(top, 'b/c/deep.md'), text);
      const status = async () => (await fetch(`${base}/luton/en-GB/a${at}/b/c/deep/`)).status;
      const becomes = async (wanted) => {
        const start = performance.now();
        while ((await status()) !== wanted) {
          assert.ok(performance.now() - start < 5000, `round ${at}: ${wanted}`);
          await sleep(10);
        }
      };
      await becomes(200);
      fs.rmSync(top, { recursive: true });
      await becomes(404);
    }
  });
});

test('where the system tells of no saves, they are found by looking', async (t) => {
  const site = await watch('--poll');
  t.after(() => site.end());
  const { missed, stale, told } = await run(site, 2 * Object.keys(WAYS).length, 10000);
  t.diagnostic(told);
  assert.deepEqual([missed, stale], [[], []]);
});
