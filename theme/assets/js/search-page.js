// The search page. The address holds all that was asked, and nothing else does: no storage, no cookie.
// Without this file the page is a list of links.
import { askedIn, searchAddress } from './search-address.js';
import { fold, openSearch } from './search-engine.js';
import { find, linkTo, say, showChoice, showCounts, showHelp, showHits, showLinks } from './search-results.js';

const form = find('search'), field = form.elements.suche, filters = find('filters'), opener = find('opener'), sorter = find('sort');
const results = find('results'), browse = find('browse');
const words = JSON.parse(find('words').textContent);
const boxes = [...form.elements].filter(({ type }) => type === 'checkbox');
const wide = matchMedia('(min-width: 60em)');
const pageSize = 10, mostShown = 200, typingRests = 250, patience = 500;
let facts = find('facts').textContent, engine, timer, latest, typed = '', ignored = [], turn = 0, shown = pageSize, isSettled = true, isCounting = false;

/** The unpacked bytes of a file of the index. Only the manifest can be old: the other names change with the content. The page
 *  has its facts, so that nobody waits for it. */
async function load(name) {
  const response = await fetch(form.dataset.index + name, { cache: name.endsWith('.json') ? 'no-cache' : 'default' });
  if (!response.ok) throw new Error(`${response.status} ${name}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

const open = () => (engine ??= openSearch(load, facts ? JSON.parse(facts) : undefined));
const forget = () => { engine = undefined; };
const chosen = () => boxes.filter(box => box.checked);

function readAddress() {
  const asked = askedIn(location);
  field.value = asked.get('q') ?? '';
  for (const box of boxes) {
    box.disabled = false;
    box.checked = asked.getAll(box.name).includes(box.value);
  }
  ignored = asked.getAll('ohne');
  shown = Math.min(Math.max(pageSize, Number.parseInt(asked.get('anzahl'), 10) || 0), mostShown);
}

const address = () => searchAddress(location.pathname, [
  ['q', field.value.trim()], ...chosen().map(({ name, value }) => [name, value]), ...ignored.map(meaning => ['ohne', meaning]),
  ['anzahl', shown > pageSize && shown],
]);

/** One entry in the history for each question; while somebody types, it is the same one. */
function remember(isTyping) {
  if (address() !== location.pathname + location.hash) {
    history[isTyping && !isSettled ? 'replaceState' : 'pushState'](null, '', address());
  }
  isSettled = !isTyping;
}

/** What the engine is asked for beside the words. */
function wished() {
  const filters = {};
  for (const { name, value } of chosen()) if (name !== sorter.name) (filters[name] ??= []).push(value);
  return {
    filters: Object.keys(filters).length ? filters : undefined, limit: shown, edition: document.documentElement.lang,
    ignore: ignored, sort: sorter.checked ? 'date' : undefined,
    today: new Date().toLocaleDateString('sv'), // 2026-11-27, where the reader is
  };
}

/** Answers what the form asks; a later question overtakes an earlier one. */
async function answer() {
  const mine = ++turn, text = typed = field.value.trim(), wish = wished(), isAsked = chosen().length > 0 || text !== '';
  for (const link of document.querySelectorAll('.editions [hreflang]')) link.hash = location.hash;
  form.closest('main').classList.toggle('is-answered', isAsked);
  if (!isAsked) {
    results.hidden = true;
    browse.hidden = false;
    showHelp([]);
    showChoice(boxes, [], words);
    for (const line of ['translated', 'corrected', 'unfound', 'status', 'understood']) say(line);
    if (!isCounting) {
      latest = undefined;
      return;
    }
  }
  const waiting = isAsked && setTimeout(say, patience, 'status', words.loading);
  try {
    const { search, help } = await open();
    // Who is in need waits for nothing else.
    if (text) help(text).then(found => { if (mine === turn) showHelp(found); }).catch(() => {});
    const found = await search(text, wish);
    const without = found.exact ? [] : await Promise.all(Object.keys(wish.filters ?? {}).map(async name => {
      const { exact, total } = await search(text, { ...wish, filters: { ...wish.filters, [name]: [] }, limit: 0 });
      return [name, exact || (total > found.total && total)];
    }));
    if (mine !== turn) return;
    clearTimeout(waiting);
    if (isAsked) {
      showHelp(found.help);
      showHits(found, text, without, words, drop);
      showChoice(boxes, found.understood, words, drop, ignore);
      find('more').hidden = found.total <= shown;
      results.hidden = false;
      browse.hidden = found.hits.length > 0;
    }
    latest = found;
    if (!filters.hidden || isCounting) await count();
  } catch (error) {
    console.warn(error);
    clearTimeout(waiting);
    forget();
    if (mine !== turn || !isAsked) return;
    if (facts) {
      // A page that was kept may name files of a site that is no more: the manifest names those of today.
      facts = '';
      await answer();
      return;
    }
    results.hidden = true;
    browse.hidden = false;
    say('status', words.failed);
  }
}

const count = async () => showCounts(boxes.filter(box => box !== sorter), await latest.facets);

/** From when somebody looks at filters on, each says how much it would give. */
function startCounting() {
  if (isCounting) return;
  isCounting = true;
  if (latest) count(); else answer();
}

/** Something else is asked: at once, or when the typing rests. */
function change(isTyping = false) {
  clearTimeout(timer);
  const ask = () => {
    shown = pageSize;
    remember(isTyping);
    return answer();
  };
  if (!isTyping) return ask();
  timer = setTimeout(ask, typingRests);
}

/** Filters stand beside the results where there is room; else a button opens them. */
function unfold(isOpen) {
  filters.hidden = !isOpen && !wide.matches;
  opener.setAttribute('aria-expanded', !filters.hidden);
}

/** Whom to call goes before what was found. */
const focusResults = () => [find('help'), results].find(part => !part.hidden).querySelector('h2').focus();

/** Takes filters away, and leads to what there is without them. */
function drop(isDropped) {
  for (const box of boxes.filter(isDropped)) box.checked = false;
  change();
  focusResults();
}

/** Takes away what was understood of the words: they are only words then. */
function ignore({ facet, value }) {
  ignored.push(`${facet} ${value}`);
  drop(() => false);
}

/** Pages that are called like what is typed: phases, places and topics stand on this page as links. */
function suggest() {
  const start = fold(field.value.trim());
  const fitting = link => start.length > 1 && ` ${fold(link.textContent)}`.includes(` ${start}`);
  const links = [...browse.querySelectorAll('a')].filter(fitting).slice(0, 3);
  showLinks(find('direct'), links.map(({ href, textContent }) => linkTo(href, textContent)));
}

form.addEventListener('submit', async event => {
  event.preventDefault();
  await change();
  if (!results.hidden) focusResults();
});
field.addEventListener('input', () => {
  if (!field.value.startsWith(typed)) ignored = [];
  suggest();
  change(true);
});
filters.addEventListener('change', () => change());
for (const kind of ['pointerdown', 'focusin']) filters.addEventListener(kind, startCounting);
find('clear').addEventListener('click', () => drop(() => true));
opener.addEventListener('click', () => {
  unfold(filters.hidden);
  startCounting();
});
find('show').addEventListener('click', () => { unfold(); focusResults(); });
find('more').addEventListener('click', async () => {
  const before = find('cards').children.length;
  shown += pageSize;
  history.replaceState(null, '', address());
  await answer();
  find('cards').children[before]?.querySelector('a').focus();
});
// Back, forward, and links to another question. What leads to a place on the page leaves the question as it is.
addEventListener('hashchange', async () => {
  if (location.hash && !location.hash.includes('=')) {
    history.replaceState(null, '', address());
    return;
  }
  const isSuggested = find('near').contains(document.activeElement);
  readAddress();
  isSettled = true;
  await answer();
  if (isSuggested) focusResults();
});

readAddress();
// Addresses of before ask with `?`: no page that comes after shall hear of it.
if (location.search) history.replaceState(null, '', address());
wide.addEventListener('change', () => unfold());
opener.hidden = false;
unfold();
answer();
open().catch(forget);
