// What somebody means who says it in other words: by examples of what people type, see generator/search/asked.py.
import { eachOffer } from './search-scores.js';

/** Points, on the scale of a word's own: at most for what is meant most likely, for a step of that likelihood, and for a step
 *  less; for each level below the best at which an offer answers; what is left of all where one word is what an offer is called. */
const best = 10, perStep = .5, perStepLess = .8, perLevel = .5, bestLevel = 6, alone = .1;
/** Points from which on an offer needs no other proof; what a word finds that says little. */
const least = 2.2, mostApart = .9, nameless = 3;

/** Adds points to offers that answer what all words together speak for; an offer that none of them finds gets some where
 *  nothing answers it much better. */
export async function addMeant(index, roots, { scores, exact, whole }, units) {
  const sums = new Map(), words = new Set(roots), others = [...words].filter(root => root.endsWith('~')).length;
  // Examples that can't be loaded add nothing.
  const answers = await index.answers().catch(() => []);
  for (const root of words) for (const [place, weight] of index.meantBy(root)) if (answers[place]?.length) sums.set(place, (sums.get(place) ?? 0) + weight);
  if (!sums.size) return;
  const points = new Float32Array(index.offers), likeliest = Math.max(...sums.values()), most = Math.min(best, likeliest * perStep);
  const needed = Math.max(least, most * mostApart), proven = new Uint8Array(index.offers);
  for (const [place, sum] of sums) {
    const value = most - (likeliest - sum) * perStepLess;
    if (value <= 0) continue;
    for (const [level, runs] of answers[place]) {
      eachOffer(runs, offer => {
        points[offer] = Math.max(points[offer], value - (bestLevel - level) * perLevel);
        if (value >= needed) proven[offer] = 1;
      });
    }
  }
  const isOne = Math.max(others, words.size - others) < 2;
  // Where one word is what an offer is called, examples only order the others.
  const factor = whole * (isOne && exact.subarray(0, index.families).includes(1) ? alone : 1);
  // One word that is said of a house or a topic is meant so.
  const isPlace = isOne && scores.reduce((high, score) => Math.max(high, score), 0) < nameless * whole && units.every(unit => unit.scores.found);
  points.forEach((value, offer) => {
    if (scores[offer] || proven[offer] && !isPlace) scores[offer] += value * factor / (offer < index.families ? 1 : 1e6);
  });
}
