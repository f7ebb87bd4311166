// The search of the directory: no DOM, no dependency; runs in browsers and in Node.
import { openCrisis } from './search-crisis.js';
import { openFacets, applyFilters, countFacets, scoreList } from './search-facets.js';
import { openIndex, phraseHash } from './search-index.js';
import { readAges, scoreAge } from './search-ages.js';
import { climb, nearWords, Scores } from './search-ladder.js';
import { fold, stem, wordsOf } from './search-normalise.js';

export { fold };

const mostWords = 10, mostLetters = 300, longestWord = 40, mostNear = 5;
const genericWeight = .4, genericBesideAge = .1, besideAge = .6, besideWords = .6, guessWeight = .6;
const sure = 2;

/** Opens the index; `load(name)` resolves to the unpacked bytes of a file of assets/search/. */
export async function openSearch(load) {
  const index = await openIndex(load);
  let facets;
  const getFacets = async () => (facets ??= await openFacets(index));

  /**
   * Finds offers. `filters`: { facet: [values] }. Gives
   *   total        offers that were found; `professionals` of them are for professionals alone, and of the others
   *                `exact` surely have all words
   *   help         [{ id }] whom to call, in the order shown, where the text sounds like somebody in need
   *   hits         [{ id, …card }] from `offset` on
   *   corrections  [{ from, to }] words that were read differently
   *   near         words of the index that look alike, if no offer has any of the words
   *   facets       { facet: { value: count } }; a promise of it if nothing asked for filters yet
   */
  async function search(text, { filters, limit = 10, offset = 0 } = {}) {
    const asked = String(text ?? '').slice(0, mostLetters);
    const [{ units, corrections, words }, need] = await Promise.all([understand(index, asked), inNeed(index, asked)]);
    const { scores, exact } = combine(index, units);
    if (need.lines.length && units.length) calm(scores, need);
    const matches = scores.map(score => score > 0 ? 1 : 0);
    const filtering = filters && applyFilters(await getFacets(), filters, index.offers);
    // Without words it is a list, as pages have them. One that nothing makes narrower is shown nowhere.
    if (filtering && !units.length) scores.set(scoreList(await index.facetColumns(), filters));
    if (filtering) filtering.forEach((fails, offer) => { if (fails > 1) scores[offer] = 0; });
    const { total, best } = pickBest(scores, offset + limit);
    const count = async () => {
      const all = await getFacets();
      // Families are promised what families find; where there is nothing for them, professionals choose.
      const families = matches.subarray(0, index.professionals);
      return countFacets(all, filters, filtering ?? applyFilters(all, filters, index.offers), families.includes(1) ? families : matches);
    };
    const answer = {
      help: need.lines.map(([id]) => ({ id })),
      total,
      exact: total && scores.reduce((sum, score, offer) => sum + (score > 0 && exact[offer] && offer < index.professionals), 0),
      professionals: scores.subarray(index.professionals).reduce((sum, score) => sum + (score > 0), 0),
      hits: await index.cards(best.slice(offset)),
      // Who is in need meant every word.
      corrections: need.lines.length ? [] : corrections,
      near: matches.includes(1) ? [] : [...new Set(words.slice(0, 3).flatMap(word => nearWords(index, word)))].slice(0, mostNear),
    };
    let counts = filtering && await count();
    Object.defineProperty(answer, 'facets', { get: () => (counts ??= count()), enumerable: Boolean(filtering) });
    return answer;
  }
  return { search };
}

const scripts = [[/\p{Script=Cyrillic}/u, 2], [/\p{Script=Arabic}/u, 3]];

/** Who helps with what a text says, as [id, number], who helps with anything, and the runs of what may come first then. */
export async function inNeed(index, text) {
  const lists = [0, ...scripts.filter(([letters]) => letters.test(text)).map(([, list]) => list)];
  const ask = async chosen => {
    const { lists: read, urgent } = await index.crisis(chosen), [{ lines }] = read;
    const helpFor = index.needs[chosen] ??= openCrisis(read);
    return { lines: helpFor(text).map(place => lines[place]), others: lines, urgent };
  };
  const found = await ask(lists);
  const isForeign = wordsOf(fold(text)).some(word => !index.stop.has(word) && !index.numbers.has(stem(word)));
  return found.lines.length || !isForeign ? found : ask([...lists, 1]);
}

/** In need the first three places belong to help: to what fits best of all that is about such needs, then to those who are
 *  named anyhow, then to who helps with anything. Behind them stands what was found, as ever. */
function calm(scores, { lines, others, urgent }) {
  const fitting = [], enough = scores.reduce((best, score) => Math.max(best, score), 0) / 2;
  for (let run = 0; run < urgent.length; run += 2) {
    for (let offer = urgent[run]; offer < urgent[run + 1]; offer++) if (scores[offer] > enough) fitting.push(offer);
  }
  fitting.sort((a, b) => scores[b] - scores[a] || a - b);
  const first = new Set([...fitting.slice(0, 3), ...[...lines, ...others].map(([, offer]) => offer)]);
  [...first].slice(0, 3).forEach((offer, place) => { scores[offer] = 1e6 - place; });
}

/** Turns a text into units: [{ scores, weight }], one for each word or age that counts; and tells the words. */
async function understand(index, text) {
  const { spans, rest } = readAges(fold(text), index.counting);
  const all = wordsOf(rest);
  let words = all.filter(word => !index.stop.has(word) && !index.negations.has(word) && (word.length > 1 || /\d/.test(word)));
  const onlySmall = !words.length && !spans.length;
  if (onlySmall) words = all;
  words = [...new Set(words.map(word => word.slice(0, longestWord)))].slice(0, mostWords);

  let together = await joined(index, words, all.some(word => index.negations.has(word)));
  // "Ich kann nicht mehr": nothing but small words, yet a phrase that somebody wrote down.
  const onlyPhrase = onlySmall && together.length > 0;
  if (onlyPhrase) [words, together] = [words.filter((_, position) => together[position]), together.filter(Boolean)];
  const corrections = [];
  const units = await Promise.all(words.map(async (word, position) => {
    const scores = together[position] ?? new Scores(index.offers);
    const found = onlyPhrase ? {} : await climb(index, word);
    const span = index.ages.find(([key]) => key === stem(word));
    if (found.scores) scores.raiseAll(found.scores, span ? besideAge : 1);
    if (found.fixed) corrections.push({ from: writtenAs(text, word), to: found.fixed });
    if (span) scores.raiseAll(await scoreAge(index, span[1]));
    return { scores, fixed: found.fixed, generic: index.generic.has(stem(word)) };
  }));
  const onlyGeneric = units.every(unit => unit.generic);
  for (const span of spans) units.push({ scores: await scoreAge(index, span), age: !onlyGeneric });
  for (const unit of units) {
    unit.weight = unit.age ? besideWords : !unit.generic || onlyGeneric && !spans.length ? 1 : spans.length ? genericBesideAge : genericWeight;
    // In "totes Baby" the word that fewer offers have says more.
    unit.weight *= (unit.fixed ? guessWeight : 1) * (1 - Math.sqrt(unit.scores.count(.1) / index.offers) / 2);
  }
  return { units, corrections, words };
}

/** The word as it was typed. */
const writtenAs = (text, word) => text.split(/[^\p{L}\p{N}]+/u).find(each => fold(each) === word) ?? word;

/** Neighbours that are one word of the index ("Eltern Kind Turnen"), and phrases: scores for each position. */
async function joined(index, words, negated) {
  const found = [], tries = [];
  for (let first = 0; first < words.length; first++) {
    for (let last = first + 1; last < Math.min(first + 3, words.length); last++) {
      const positions = words.slice(first, last + 1).map((_, i) => first + i), before = words.slice(first, last).join('');
      for (const link of ['', 's', 'n']) tries.push([stem(before + link + words[last]), positions]);
    }
  }
  const keys = words.map(stem);
  for (let chosen = 1; chosen < 1 << words.length; chosen++) {
    const positions = [...keys.keys()].filter(position => chosen >> position & 1), parts = positions.map(position => keys[position]);
    if (parts.length > 3) continue;
    if (parts.length > 1) tries.push([phraseHash([...parts].sort().join(' ')), positions]);
    if (negated) tries.push([phraseHash([...parts, 'nicht'].sort().join(' ')), positions]);
  }
  for (const [key, positions] of tries) {
    const number = index.numbers.get(key);
    if (number === undefined) continue;
    const posting = await index.posting(number);
    // A longer phrase says more, but none as much as a short title.
    for (const position of positions) (found[position] ??= new Scores(index.offers)).raisePosting(posting, 1 + positions.length / 7);
  }
  return found;
}

/** Soft AND: the weighted points of an offer times the square of the share of words that it has. */
function combine(index, units) {
  const scores = new Float32Array(index.offers), exact = new Uint8Array(index.offers);
  if (!units.length) return { scores: scores.fill(1), exact: exact.fill(1) };
  const covered = new Float32Array(index.offers), words = new Uint8Array(index.offers);
  let whole = 0, widest = 0;
  for (const { scores: { values }, weight } of units) {
    whole += weight;
    for (let offer = 0; offer < values.length; offer++) {
      if (!values[offer]) continue;
      scores[offer] += values[offer] * weight;
      if (values[offer] >= sure) words[offer]++;
      // A word of the text alone is half a hit.
      covered[offer] += weight * Math.min(1, (values[offer] + 1) / 3);
      if (covered[offer] > widest) widest = covered[offer];
    }
  }
  for (let offer = 0; offer < scores.length; offer++) {
    exact[offer] = words[offer] === units.length ? 1 : 0;
    scores[offer] *= covered[offer] < widest * .4 ? 0 : (covered[offer] / whole) ** 2;
    // What stands apart, for professionals alone or invented where somebody may be in danger, comes last.
    if (offer >= index.families) scores[offer] /= 1e6;
  }
  return { scores, exact };
}

/** The numbers of the best offers in order, and how many there are; equal ones stay in the order of the index. */
function pickBest(scores, count) {
  const best = [];
  let total = 0;
  for (let offer = 0; offer < scores.length; offer++) {
    if (!scores[offer]) continue;
    total++;
    if (best.length === count && scores[offer] <= scores[best[count - 1]]) continue;
    let at = best.length;
    while (at && scores[best[at - 1]] < scores[offer]) at--;
    best.splice(at, 0, offer);
    if (best.length > count) best.pop();
  }
  return { total, best };
}
