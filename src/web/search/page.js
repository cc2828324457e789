// The field, the results and what is said of them. Everything is put on the page as text. Never asks for anything, and
// never keeps the words but in this entry of the tab's own history, for the way back from a result.

const KNOWN = INDEX.words.split(' ');
const isUnspaced = (text) => Array.from(text).some((it) => isIn(INDEX.tables.unspaced, it.codePointAt(0)));

const isKnown = (beginning) => KNOWN.some((it) => it.startsWith(beginning));

// A word, or its beginning where no page has a word that begins so: endings change (łącznicy, łącznikami).
function nearest(word) {
  const letters = Array.from(word);
  for (let length = letters.length; length >= Math.max(5, letters.length - 2); length -= 1) {
    const beginning = letters.slice(0, length).join('');
    if (isKnown(beginning)) return beginning;
  }
  return word;
}

// The words that a text asks for. In scripts without spaces what is written in one is taken apart into the longest
// words that the pages have.
function asked(text) {
  const found = [];
  for (const word of words(text, true)) {
    let rest = Array.from(word);
    while (isUnspaced(word) && rest.length > 1 && !isKnown(rest.join(''))) {
      let length = rest.length - 1;
      while (length > 1 && !KNOWN.includes(rest.slice(0, length).join(''))) length -= 1;
      found.push(rest.slice(0, length).join(''));
      rest = rest.slice(length);
    }
    found.push(rest.join(''));
  }
  return Array.from(new Set(found));
}

// The numbers of the pages that have every word, the best first. A word also finds those that begin with it.
function find(all) {
  let pages = null;
  for (const word of all) {
    const counts = new Map();
    KNOWN.forEach((known, i) => {
      if (!known.startsWith(word)) return;
      const places = INDEX.places[i];
      for (let at = 0; at < places.length; at += 2) {
        const count = places[at + 1] * (known === word ? 2 : 1);
        counts.set(places[at], Math.max(count, counts.get(places[at]) || 0));
      }
    });
    const before = pages;
    pages = new Map();
    counts.forEach((count, page) => {
      if (!before || before.has(page)) pages.set(page, count + (before ? before.get(page) : 0));
    });
  }
  return Array.from(pages).sort((a, b) => b[1] - a[1] || a[0] - b[0]).map((it) => it[0]);
}

// Where words that were asked for stand in a text: [start, end] of each. Whole words, since a mark within one would
// break the joining of Arabic letters and the clusters of Indic ones.
function hits(text, all) {
  const found = [];
  let from = 0;
  for (const written of text.match(WRITTEN) || []) {
    const at = text.indexOf(written, from);
    from = at + written.length;
    if (isUnspaced(written)) found.push(...within(written, all).map(([start, end]) => [at + start, at + end]));
    else if (words(written).some((it) => all.some((word) => it.startsWith(word)))) {
      const start = at + /^[^\p{L}\p{M}\p{N}]*/u.exec(written)[0].length;
      found.push([start, at + written.replace(/[^\p{L}\p{M}\p{N}]+$/u, '').length]);
    }
  }
  return found;
}

// The same in a run of a script that puts no spaces between words.
function within(run, all) {
  const ends = [];
  let folded = '';
  let end = 0;
  for (const letter of run) {
    end += letter.length;
    folded += fold(letter);
    while (ends.length < folded.length) ends.push(end);
  }
  const found = [];
  for (let at = 0; at < folded.length; at += 1) {
    const word = all.filter((it) => folded.startsWith(it, at)).sort((a, b) => b.length - a.length)[0];
    if (!word) continue;
    found.push([at ? ends[at - 1] : 0, ends[at + word.length - 1]]);
    at += word.length - 1;
  }
  return found;
}

// Marks the words in an element's text.
function mark(element, all) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const node of texts) {
    const pieces = [];
    let at = 0;
    for (const [start, end] of hits(node.data, all)) {
      const marked = document.createElement('mark');
      marked.textContent = node.data.slice(start, end);
      pieces.push(node.data.slice(at, start), marked);
      at = end;
    }
    if (pieces.length) node.replaceWith(...pieces, node.data.slice(at));
  }
}

// The words of each sentence of a page, once it was found.
const READ = [];
const read = (page) => READ[page] || (READ[page] = INDEX.sentences[page].map((it) => words(typeof it === 'string' ? it : it[0])));

// The sentence of a page that has most of the words, as [words, language]; none where only the title has them.
function sentence(page, all) {
  let best = null;
  let most = 0;
  read(page).forEach((have, at) => {
    const has = (word) => have.some((known) => known.startsWith(word) || (isUnspaced(word) && known.includes(word)));
    const count = all.filter(has).length;
    if (count > most) [best, most] = [INDEX.sentences[page][at], count];
  });
  return typeof best === 'string' ? [best, -1] : best;
}

const form = document.getElementById('find');
const field = document.getElementById('words');
const status = document.getElementById('found');
const results = document.getElementById('results');
const list = document.getElementById('list');
const items = document.querySelectorAll('#list [data-page]');

function speak(element, [tag, dir]) {
  element.lang = tag;
  element.dir = dir;
}

// A page as the list has it, with its sentence in place of the summary and the words marked.
function result(page, all) {
  const item = items[page].cloneNode(true);
  mark(item.querySelector('a'), all);
  const best = sentence(page, all);
  if (best) {
    const line = document.createElement('p');
    line.textContent = best[0];
    if (best[1] >= 0) speak(line, INDEX.languages[best[1]]);
    mark(line, all);
    const summary = item.querySelector('p');
    if (summary) summary.remove();
    item.append(line);
  }
  return item;
}

let later = 0;

function keep() {
  history.replaceState({ words: field.value }, '');
}

// Shows what the field asks for; says how much it is, `now` or when the reader pauses.
function show(now) {
  const exact = asked(field.value);
  const all = exact.map(nearest);
  const pages = all.length ? find(all) : [];
  const counts = all.join() === exact.join() ? SAID.counts : SAID.similar;
  const shown = results.querySelector('ul');
  shown.textContent = '';
  shown.append(...pages.map((page) => result(page, all)));
  results.hidden = !pages.length;
  list.hidden = pages.length > 0;
  const say = () => {
    status.textContent = all.length ? counts[pages.length] : '';
    keep();
  };
  clearTimeout(later);
  if (now) say();
  else later = setTimeout(say, 700);
}

if (SAID.language) speak(status, SAID.language);
field.addEventListener('input', () => show(false));
field.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.isComposing) return;
  event.preventDefault();
  field.value = '';
  show(true);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  show(true);
});
results.addEventListener('click', keep);

field.value = history.state ? history.state.words : new URLSearchParams(location.search).get('q') || field.value;
if (field.value) show(true);
