/** The browser that the tests and the screenshots use: the system's Chromium, driven by Playwright. */
import { createRequire } from 'node:module';
import fs from 'node:fs';
import path from 'node:path';

// The Node packages are installed once, beside the audit.
const { chromium } = createRequire(new URL('../audit/package.json', import.meta.url))('playwright-core');

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Starts Chromium without a window: the one that CHROMIUM names, else `chromium` on PATH. */
export function launch() {
  const onPath = process.env.PATH.split(path.delimiter).map((folder) => path.join(folder, 'chromium')).find((file) => fs.existsSync(file));
  const executablePath = process.env.CHROMIUM || onPath;
  if (!executablePath) throw new Error('There is no chromium on PATH: install it, or name one in CHROMIUM.');
  return chromium.launch({ executablePath, headless: true, args: ARGS });
}
