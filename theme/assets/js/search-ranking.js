// From the points that each word gives the offers to the best of them.
/** So many points has who is called so, or is said to be about it: a topic or a text that has the word is no sure hit. */
const sure = 4;

/** Soft AND: the weighted points of an offer times the square of the share of words that it has. `whole`: the weight of all
 *  words. */
export function combine(index, units) {
  const scores = new Float32Array(index.offers), exact = new Uint8Array(index.offers);
  if (!units.length) return { scores: scores.fill(1), exact: exact.fill(1), whole: 0 };
  const covered = new Float32Array(index.offers), words = new Uint8Array(index.offers);
  let whole = 0, widest = 0;
  for (const { scores: { values, found: some }, weight } of units) {
    whole += weight;
    for (let offer = 0; some && offer < values.length; offer++) {
      const value = values[offer];
      if (!value) continue;
      scores[offer] += value * weight;
      if (value >= sure) words[offer]++;
      // A word of the text alone is half a hit.
      covered[offer] += weight * Math.min(1, (value + 1) / 3);
      if (covered[offer] > widest) widest = covered[offer];
    }
  }
  for (let offer = 0; offer < scores.length; offer++) {
    if (!scores[offer]) continue;
    exact[offer] = words[offer] === units.length ? 1 : 0;
    scores[offer] *= covered[offer] < widest * .4 ? 0 : (covered[offer] / whole) ** 1.5;
    // What stands apart, for professionals alone or invented where somebody may be in danger, comes last.
    if (offer >= index.families) scores[offer] /= 1e6;
  }
  return { scores, exact, whole };
}

/** A one for each offer that has points. Loops: at 20,000 offers a call for each of them takes a millisecond. */
export function found(scores) {
  const marks = new Uint8Array(scores.length);
  for (let offer = 0; offer < marks.length; offer++) if (scores[offer] > 0) marks[offer] = 1;
  return marks;
}

/** How many ones stand in the same places of both. */
export function countBoth(marks, others = marks) {
  let count = 0;
  for (let offer = 0; offer < marks.length; offer++) count += marks[offer] & others[offer];
  return count;
}

/** The numbers of the best offers in order, and how many there are; equal ones stay in the order of the index. */
export function pickBest(scores, count) {
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

/** In need the first three places belong to help: to what fits best of all that is about such needs, then to those who are
 *  named anyhow, then to who helps with anything. Behind them stands what was found, as ever. */
export function calm(scores, { lines, others, urgent }) {
  const fitting = [], enough = scores.reduce((best, score) => Math.max(best, score), 0) / 2;
  for (let run = 0; run < urgent.length; run += 2) {
    for (let offer = urgent[run]; offer < urgent[run + 1]; offer++) if (scores[offer] > enough) fitting.push(offer);
  }
  fitting.sort((a, b) => scores[b] - scores[a] || a - b);
  const first = new Set([...fitting.slice(0, 3), ...[...lines, ...others].map(([, offer]) => offer)]);
  [...first].slice(0, 3).forEach((offer, place) => { scores[offer] = 1e6 - place; });
}
