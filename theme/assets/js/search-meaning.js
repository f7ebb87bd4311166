// What people say beside what they seek: towns, days, hours, languages, what it may cost. It leaves the text as wishes, which
// rank what the other words find: no wish makes that disappear, and no offer is found for a wish that it fails.
import { runsOfDays } from './search-dates.js';
import { distance } from './search-distance.js';
import { meets, scoreList } from './search-facets.js';
import { phraseHash } from './search-index.js';
import { stem, wordsOf } from './search-normalise.js';

const longestSaid = 4, shortestInflected = 6, shortestJoined = 9;
/** What is left of the points of an offer that fails a wish, that is elsewhere, or is for the whole county. */
const failing = .5, elsewhere = .4, countyWide = .8;
/** What an offer gets that is called like a wish ("Sprachcafé Türkisch"), and what one has that meets every wish. */
const named = 1.3, listed = .5;
const keyword = 3, title = 4;
const partsOfDay = [['morning', 12], ['afternoon', 17], ['evening', 24]];
const hour = '(\\d{1,2})(?:[.:]\\d\\d)?(?: ?uhr)?';
const clock = new RegExp(`(?<![\\p{L}\\d])(?:(ab|nach|vor|bis|um|gegen|von|zwischen) )?(?:${hour} ?(?:-|–|bis|und) ?)?${hour}(?<=uhr)(?!\\p{L})`, 'gu');

/** What words mean: [[[facet, value], …], whether they may be what is sought]. */
function meaningOf({ meanings, numbers }, word) {
  const found = meanings.get(word) ?? (word.length < shortestInflected ? undefined : meanings.get(word.replace(/(?:e[mnrs]?|s)$/, '')));
  if (found || word.length < shortestInflected || numbers.has(stem(word)) || !/^[a-z]+$/.test(word)) return found;
  for (let at = 4; word.length >= shortestJoined && at < word.length - 3; at++) {
    const both = [word.slice(0, at), word.slice(at)].map(part => meanings.get(part) ?? meanings.get(part.replace(/s$/, '')));
    if (both[0] && both[1]) return [[...both[0][0], ...both[1][0]]];
  }
  // The ladder reads slips as words of the index; those that it does not have are read here.
  for (const [said, meaning] of meanings) {
    if (said.length >= shortestInflected && said[0] === word[0] && !said.includes(' ') && !numbers.has(stem(said)) && distance(word, said, 1) <= 1) return meaning;
  }
}

/** Two words that are one thing for the index: "offene Ganztagsschule" is no offer that is open. */
const isOne = ({ numbers }, one, other) => one && other && [phraseHash([stem(one), stem(other)].sort().join(' ')), stem(one + other)].some(key => numbers.has(key));

/** Takes wishes out of a folded text: { wishes: [{ facet, value, words: [folded] }], words: those that are left }. What is
 *  `ignored`, as 'facet value', is neither. */
export function readWishes(index, folded, ignored = []) {
  const parts = [], wishes = [];
  const add = (said, values, isUnsure) => parts.push({ said, values, isUnsure });
  const text = folded.replace(/(?<!\p{L})um \d{1,2}(?:[.:]\d\d)?(?![\d.:]| ?uhr)/gu, '$& uhr').replace(clock, (said, before, first, last) => {
    const from = /bis|vor/.test(before) && !first ? 0 : +(first ?? last), to = /ab|nach/.test(before) ? 24 : Math.max(+last, from + 1);
    add(wordsOf(said), partsOfDay.filter(([, end], n) => from < end && to > (partsOfDay[n - 1]?.[1] ?? 0)).map(([part]) => ['zeit', part]));
    return ' ';
  });
  const words = wordsOf(text);
  for (let at = 0, length; at < words.length; at += length) {
    let meaning;
    for (length = longestSaid; length && !meaning; length--) {
      const said = words.slice(at, at + length);
      meaning = said.length === length && (length > 1 ? index.meanings.get(said.join(' ')) : !isOne(index, words[at - 1], words[at]) && !isOne(index, words[at], words[at + 1]) && meaningOf(index, words[at]));
      if (meaning) { add(said, ...meaning); break; }
    }
    if (!meaning) add([words[at]], []);
    length ||= 1;
  }
  const isSought = word => !index.stop.has(word) && !index.negations.has(word) && !index.generic.has(stem(word));
  const isBeside = parts.some(({ said, values }) => !values.length && said.some(isSought)), left = [];
  for (const { said, values, isUnsure } of parts) {
    if (!values.length || isUnsure && !isBeside) left.push(...said);
    else note(wishes, values, said, ignored);
  }
  return { wishes, words: left };
}

function note(wishes, values, words, ignored) {
  for (const [facet, value] of values) {
    const isThere = wishes.some(wish => wish.facet === facet && wish.value === value);
    if (!isThere && !ignored.includes(`${facet} ${value}`)) wishes.push({ facet, value, words });
  }
}

/** Makes a wish of a word that the ladder read as one: "Duelmn" is Dülmen. */
export function wishFor(index, wishes, word, fixed, ignored = []) {
  const [values] = index.meanings.get(fixed) ?? [];
  if (values) note(wishes, values, [word], ignored);
  return values;
}

/** Where the words of a wish stand, as a posting; none for towns and days, which words tell no better. */
async function postingOf(index, { facet, words }, asks) {
  const said = words.filter(word => !index.stop.has(word)), number = index.numbers.get(stem(said[0] ?? ''));
  return asks.includes(facet) || said.length !== 1 || index.negations.has(said[0]) || number === undefined ? [] : index.posting(number);
}

/** For every offer how well it meets what is wished of one facet, from 0 to 1; more where it is called so. */
async function meetFacet(index, facet, wishes, { columns, asks, here, county }, today) {
  const met = new Float32Array(index.offers), isTown = facet === asks[0];
  const raise = (runs, value) => {
    for (let r = 0; r < runs.length; r += 2) for (let offer = runs[r]; offer < runs[r + 1]; offer++) met[offer] = Math.max(met[offer], value);
  };
  for (const wish of wishes) {
    raise(facet === 'date' ? await runsOfDays(index, wish.value, today) : columns[facet]?.get(wish.value) ?? [], 1);
    for (const [level, runs] of await postingOf(index, wish, asks)) if (level >= keyword) raise(runs, level >= title ? named : 1);
  }
  if (!isTown) return met.map(value => Math.max(failing, value));
  // What is for the whole county is for the town too, but what takes place there comes first.
  for (let r = 0; r < county.length; r += 2) for (let offer = county[r]; offer < county[r + 1]; offer++) met[offer] = Math.min(met[offer], countyWide);
  for (const { value } of wishes) raise(here.get(value) ?? [], 1);
  return met.map(value => Math.max(elsewhere, value));
}

/** Weighs the points of offers by the wishes; where nothing is sought, it is the list of the offers that meet them all. */
export async function weigh(index, { scores, exact }, wishes, units, filters, today) {
  const facets = await index.facetColumns(), { asks, pairs } = facets, asked = {};
  for (const { facet, value } of wishes) (asked[facet] ??= []).push(value);
  const weights = new Float32Array(index.offers).fill(1), fails = new Uint8Array(index.offers);
  const met = await Promise.all(Object.keys(asked).map(facet => meetFacet(index, facet, wishes.filter(wish => wish.facet === facet), facets, today)));
  met.forEach((values, n) => values.forEach((value, offer) => {
    weights[offer] *= value;
    if (value <= (Object.keys(asked)[n] === asks[0] ? elsewhere : failing)) fails[offer] = 1;
  }));
  for (const [offer, own] of pairs) {
    if (fails[offer] || meets(own, asks, asked)) continue;
    fails[offer] = 1;
    weights[offer] *= failing;
  }
  if (units.every(unit => unit.generic)) {
    // "Angebote in Dülmen": whatever meets the wishes is meant, what has the words too comes first.
    scores.forEach((score, offer) => { if (!fails[offer]) scores[offer] = Math.max(score, offer < index.families ? listed : listed / 1e6); });
  }
  if (!units.length) {
    const list = scoreList(facets, { ...filters, ...asked }), isMet = fails.includes(0);
    scores.forEach((_, offer) => { scores[offer] = isMet && fails[offer] ? 0 : list[offer]; });
    if (isMet) return;
  }
  scores.forEach((score, offer) => { scores[offer] = score * weights[offer]; });
  fails.forEach((does, offer) => { if (does) exact[offer] = 0; });
}
