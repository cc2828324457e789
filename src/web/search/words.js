// What a reader writes → the words by which pages are found: the same as fold.rs makes of the pages, by the same
// tables. Never touches the page.

const SAME = new Map();
for (const [to, from] of INDEX.tables.same) for (const letter of from) SAME.set(letter, to);

function isIn(ranges, code) {
  for (let i = 0; i < ranges.length; i += 2) if (code >= ranges[i] && code <= ranges[i + 1]) return true;
  return false;
}

// The ASCII digit of the same value; empty for what is no digit.
function digit(code) {
  const zero = INDEX.tables.zeros.find((it) => code >= it && code < it + 10);
  return zero === undefined ? '' : String(code - zero);
}

// A text as it is compared.
function fold(text) {
  let out = '';
  for (const sign of text.normalize('NFKD')) for (const letter of sign.toLowerCase()) {
    const code = letter.codePointAt(0);
    if (!isIn(INDEX.tables.dropped, code)) out += SAME.get(letter) || digit(code) || letter;
  }
  return out;
}

// A word as it is written, with apostrophes and with characters that cannot be seen.
const WRITTEN = /[\p{L}\p{M}\p{N}'’\u00ad\u200c-\u200f\u202a-\u202e\u2060-\u2069]+/gu;

// The words of a text, folded. Of l'hôpital the pages have both “lhopital” and “hopital”: the shorter one is `asked` for.
function words(text, asked) {
  const found = [];
  const add = (word) => found.push(...(fold(word).match(/[\p{L}\p{M}\p{N}]+/gu) || []));
  for (const written of text.match(WRITTEN) || []) {
    const word = written.replace(/^['’]+|['’]+$/g, '');
    const at = word.search(/['’]/);
    const later = at < 0 ? '' : word.slice(at + 1);
    const isLong = Array.from(later).length > 2;
    if (!asked || !isLong) add(word);
    if (isLong) add(later);
  }
  return found;
}
