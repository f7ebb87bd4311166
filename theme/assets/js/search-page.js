// The search page. The address holds all that was asked, and nothing else does: no storage, no cookie.
// Without this file the page is a list of links.
import { fold, openSearch } from './search-engine.js';
import { find, linkTo, showChoice, showCounts, showHelp, showHits, showLinks } from './search-results.js';

const form = find('search'), field = form.elements.q, filters = find('filters'), status = find('status');
const results = find('results'), browse = find('browse');
const words = JSON.parse(find('words').textContent);
const boxes = [...form.elements].filter(({ type }) => type === 'checkbox');
const wide = matchMedia('(min-width: 60em)');
const pageSize = 10, mostShown = 200, typingRests = 250, patience = 500;
let engine, timer, latest, turn = 0, shown = pageSize, isSettled = true, isCounting = false;

/** The unpacked bytes of a file of the index. Only the manifest can be old: the other names change with the content. */
async function load(name) {
  const response = await fetch(form.dataset.index + name, { cache: name.endsWith('.json') ? 'no-cache' : 'default' });
  if (!response.ok) throw new Error(`${response.status} ${name}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

const open = () => (engine ??= openSearch(load));
const forget = () => { engine = undefined; };
const chosen = () => boxes.filter(box => box.checked);
const say = text => { if (status.textContent !== text) status.textContent = text; };

function readAddress() {
  const asked = new URLSearchParams(location.search);
  field.value = asked.get('q') ?? '';
  for (const box of boxes) {
    box.disabled = false;
    box.checked = asked.getAll(box.name).includes(box.value);
  }
  shown = Math.min(Math.max(pageSize, Number.parseInt(asked.get('anzahl'), 10) || 0), mostShown);
}

function address() {
  const asked = new URLSearchParams(new FormData(form));
  if (!field.value.trim()) asked.delete('q');
  if (shown > pageSize) asked.set('anzahl', shown);
  return `${location.pathname}?${asked}`.replace(/\?$/, '');
}

/** One entry in the history for each question; while somebody types, it is the same one. */
function remember(isTyping) {
  if (address() !== location.pathname + location.search) {
    history[isTyping && !isSettled ? 'replaceState' : 'pushState'](null, '', address());
  }
  isSettled = !isTyping;
}

/** Answers what the form asks; a later question overtakes an earlier one. */
async function answer() {
  const mine = ++turn, text = field.value.trim(), filter = {};
  for (const { name, value } of chosen()) (filter[name] ??= []).push(value);
  const isFiltered = chosen().length > 0, isAsked = isFiltered || text !== '';
  for (const link of document.querySelectorAll('.editions [hreflang]')) link.search = location.search;
  showChoice(boxes, words, drop);
  if (!isAsked) {
    results.hidden = true;
    browse.hidden = false;
    showHelp([]);
    say('');
    if (!isCounting) return;
  }
  const waiting = isAsked && setTimeout(say, patience, words.loading);
  try {
    const { search } = await open();
    const found = await search(text, { filters: isFiltered ? filter : undefined, limit: shown, edition: document.documentElement.lang });
    const without = found.exact ? [] : await Promise.all(Object.keys(filter).map(async name => {
      const { exact, total } = await search(text, { filters: { ...filter, [name]: [] }, limit: 0 });
      return [name, exact || (total > found.total && total)];
    }));
    if (mine !== turn) return;
    clearTimeout(waiting);
    if (isAsked) {
      showHelp(found.help);
      say(showHits(found, text, without, words, drop));
      find('more').hidden = found.total <= shown;
      results.hidden = false;
      browse.hidden = found.total + found.pages > 0;
    }
    latest = found;
    if (filters.open || isCounting) await count();
  } catch (error) {
    console.warn(error);
    clearTimeout(waiting);
    forget();
    if (mine !== turn || !isAsked) return;
    results.hidden = true;
    browse.hidden = false;
    say(words.failed);
  }
}

const count = async () => showCounts(boxes, await latest.facets);

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

/** Filters stand beside the results where there is room; else they open on demand. */
const unfold = () => { filters.open = wide.matches; };

/** Whom to call goes before what was found. */
const focusResults = () => [find('help'), results].find(part => !part.hidden).querySelector('h2').focus();

/** Takes filters away, and leads to what there is without them. */
function drop(isDropped) {
  for (const box of boxes.filter(isDropped)) box.checked = false;
  change();
  focusResults();
}

/** Pages that are called like what is typed: phases, places and topics stand on this page as links. */
function suggest() {
  const typed = fold(field.value.trim());
  const fitting = link => typed.length > 1 && ` ${fold(link.textContent)}`.includes(` ${typed}`);
  const links = [...browse.querySelectorAll('a')].filter(fitting).slice(0, 3);
  showLinks(find('direct'), links.map(({ href, textContent }) => linkTo(href, textContent)));
}

form.addEventListener('submit', async event => {
  event.preventDefault();
  await change();
  if (!results.hidden) focusResults();
});
field.addEventListener('input', () => { suggest(); change(true); });
field.addEventListener('focus', () => open().catch(forget), { once: true });
filters.addEventListener('change', () => change());
for (const kind of ['pointerdown', 'focusin']) {
  filters.addEventListener(kind, () => {
    if (isCounting) return;
    isCounting = true;
    if (latest) count(); else answer();
  });
}
find('clear').addEventListener('click', () => drop(() => true));
find('show').addEventListener('click', () => { unfold(); focusResults(); });
find('more').addEventListener('click', async () => {
  const before = find('cards').children.length;
  shown += pageSize;
  history.replaceState(null, '', address());
  await answer();
  find('cards').children[before]?.querySelector('a').focus();
});
addEventListener('popstate', () => { readAddress(); isSettled = true; answer(); });

readAddress();
filters.hidden = false;
wide.addEventListener('change', unfold);
unfold();
answer();
