/** Which pages of a site the browser tests open: every kind of page, every language, and not every page in every language. */
import fs from 'node:fs';
import path from 'node:path';

/** All pages of a site but those for lost readers (which need a host) and those that only lead on. */
export function pagesOf(site) {
  const isPage = (name) => name.endsWith('.html') && !name.endsWith('404.html') && !fs.readFileSync(path.join(site, name), 'utf8').includes('http-equiv="refresh"');
  return fs.readdirSync(site, { recursive: true }).filter(isPage).sort();
}

/**
 * All pages in English and Urdu; of each other language its home pages and one page in three, another third in each language, so that
 * each page is opened in several. tests/audit/run looks at all of them.
 */
export function sample(names) {
  const tags = [...new Set(names.map((name) => name.split(path.sep)[1] ?? ''))];
  return names.filter((name, at) => {
    const [, tag = ''] = name.split(path.sep);
    const isHome = name.split(path.sep).length <= 3;
    return isHome || ['en-GB', 'ur'].includes(tag) || (at + tags.indexOf(tag)) % 3 === 0;
  });
}
