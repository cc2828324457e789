/** A copy of the sample that `handbill watch` serves. HANDBILL names the program. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const program = path.resolve(process.env.HANDBILL ?? 'target/release/handbill');

/** Its folder, the address at which it is served, and what ends both. `options`: those of `handbill watch`. */
export async function watch(...options) {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'handbill-watch-'));
  for (const folder of ['content', 'locales', 'themes']) fs.cpSync(folder, path.join(root, folder), { recursive: true });
  const watcher = spawn(program, ['watch', root, '--port', '0', ...options], { stdio: ['ignore', 'pipe', 'ignore'] });
  const base = await new Promise((done, fail) => {
    watcher.stdout.on('data', (data) => done(String(data).trim().split('\n')[0].replace(/\/$/, '')));
    watcher.on('exit', (code) => fail(new Error(`handbill watch ended with ${code}`)));
  });
  return { root, base, end: () => { watcher.kill('SIGINT'); fs.rmSync(root, { recursive: true, force: true }); } };
}
