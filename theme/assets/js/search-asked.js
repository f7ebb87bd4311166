// What somebody means who says it in other words: by examples of what people type, see generator/search/asked.py.
import { eachOffer } from './search-facets.js';

const perWeight = 2, share = [0, 0, .75, .85, .95, 1, 1], least = 3, mostApart = .8;
/** Words that say enough together; points a word from which on offers need no other proof, and what then is left of these. */
const fewest = 2, proven = 7, doubt = .1, nameless = 3;

/** Adds points to offers that answer what words speak for, the fewer the better the words themselves fit; an offer that none
 *  of them finds gets some where nothing answers it much better. */
export async function addMeant(index, roots, { scores, exact, whole }, units) {
  const sums = new Map(), words = new Set(roots), others = [...words].filter(root => root.endsWith('~')).length, size = Math.max(others, words.size - others);
  for (const root of words) for (const [place, weight] of index.meantBy(root)) sums.set(place, (sums.get(place) ?? 0) + weight);
  if (!sums.size) return;
  // Examples that can't be loaded add nothing.
  const answers = await index.answers().catch(() => []), points = new Float32Array(index.offers);
  let most = 0;
  for (const [place, sum] of sums) {
    for (const [level, runs] of answers[place] ?? []) {
      eachOffer(runs, offer => { points[offer] = Math.max(points[offer], sum * share[level]); });
      most = Math.max(most, sum * share[level]);
    }
  }
  const best = scores.reduce((high, score) => Math.max(high, score), 0) / whole;
  // Where an offer surely has all words, examples only order the others.
  const hasAll = exact.subarray(0, index.families).includes(1);
  const factor = perWeight * Math.min(1, size / fewest) * (hasAll ? doubt : Math.max(doubt, 1 - best / proven));
  // One word that is said of a house or a topic is meant so.
  const isPlace = size < fewest && best < nameless && units.every(unit => unit.scores.found);
  const needed = isPlace ? Infinity : Math.max(least, most * mostApart);
  points.forEach((value, offer) => {
    if (scores[offer] || value >= needed) scores[offer] += value * factor / (offer < index.families ? 1 : 1e6);
  });
}
