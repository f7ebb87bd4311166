// The ladder: how a typed word is brought together with the words of the index, from sure to bold.
// A step gives finds: { words: [numbers that belong together], factor, fixed: the word that was probably meant }.
import { bitCount, distance, letterBits, sound } from './search-distance.js';
import { lastNotAbove } from './search-index.js';
import { stem } from './search-normalise.js';

const points = [1, 2, 4, 6, 8, 10];
const enough = 10, strong = 3;
const hasDigit = word => /\p{N}/u.test(word);

const exact = (index, word) => {
  const number = index.numbers.get(stem(word));
  return number === undefined ? [] : [{ words: [number], factor: 1 }];
};

/** Keeps the words that most offers have, so that few files are loaded. */
const most = (index, numbers, count) => numbers.sort((a, b) => index.sizes[b] - index.sizes[a] || a - b).slice(0, count);

function beginning(index, word) {
  const start = stem(word), found = [];
  if (start.length < 2) return found;
  for (let n = lastNotAbove(index.keys, start) + 1; index.keys[n]?.startsWith(start); n++) found.push(n);
  return most(index, found, 12).map(n => ({ words: [n], factor: .7 * Math.sqrt(start.length / index.keys[n].length) }));
}

/** Two or three known words that make up the word: [["kind", "tanz"], …] as numbers. */
function split(index, word, depth = 2) {
  for (let at = 3; at <= word.length - 3; at++) {
    const tail = index.numbers.get(stem(word.slice(at)));
    if (tail === undefined) continue;
    const head = index.numbers.get(stem(word.slice(0, at)));
    if (head !== undefined) return [head, tail];
    const more = depth > 1 && split(index, word.slice(0, at), depth - 1);
    if (more) return [...more, tail];
  }
}

/** The rarest part comes first: an offer must have it. */
function compound(index, word) {
  const parts = split(index, word)?.sort((a, b) => index.sizes[a] - index.sizes[b]);
  return parts ? [{ words: parts, factor: .8 }] : [];
}

function inside(index, word) {
  const part = stem(word).length < 4 ? word : stem(word), found = [];
  if (part.length < 4) return found;
  index.folded.forEach((other, n) => { if (other.indexOf(part) > 0) found.push(n); });
  return most(index, found, 4).map(n => ({ words: [n], factor: .5 }));
}

const tolerance = length => length < 4 ? 0 : length < 6 ? 1 : length < 9 ? 1.5 : 2.5;

/** The nearest words of the index as [number, distance], for a word of Latin letters; equally near ones are all kept. */
function nearest(index, word, allowed) {
  let found = [], best = allowed;
  if (!allowed || !/^[a-z]+$/.test(word)) return found;
  const bits = letterBits(word);
  index.bits ??= index.folded.map(letterBits);
  for (let n = 0; n < index.folded.length; n++) {
    const other = index.folded[n];
    if (Math.abs(other.length - word.length) > best * 2 || hasDigit(other)) continue;
    // "sitzt" is not "ritzt": in a short word the first letter must sound the same.
    if (word.length < 6 && sound(word[0], other[0]) === 1) continue;
    if (bitCount(bits ^ index.bits[n]) > best * 4) continue;
    const far = distance(word, other, best);
    if (far > best) continue;
    if (far < best) found = [];
    best = far;
    found.push(n);
  }
  return most(index, found, 3).map(n => [n, best]);
}

const similar = (index, word, more = 0) => nearest(index, word, tolerance(word.length) + more)
  .map(([n, far]) => ({ words: [n], far, factor: .9 - far / 5, fixed: index.words[n] }));

const veryMisspelt = (index, word) => word.length < 5 ? [] : similar(index, word, 1);

/** Words that look a little like one that nothing was found for, as they are written. */
export const nearWords = (index, word) => nearest(index, word, Math.min(word.length / 2, 4)).map(([n]) => index.words[n]);

/** A compound with one part misspelt: "Kindertansen". */
function misspeltPart(index, word) {
  const found = [];
  for (let at = 4; at <= word.length - 4; at++) {
    const parts = [word.slice(0, at), word.slice(at)];
    const known = parts.map(part => index.numbers.get(stem(part)));
    if ((known[0] === undefined) === (known[1] === undefined)) continue;
    const wrong = known[0] === undefined ? 0 : 1;
    for (const [n, far] of nearest(index, parts[wrong], 1)) {
      const words = [...known];
      words[wrong] = n;
      found.push({ words, factor: .7 - far / 5, fixed: words.map(each => index.words[each]).join(' ') });
    }
  }
  return found.sort((a, b) => b.factor - a.factor).slice(0, 2);
}

function longestBeginning(index, word) {
  for (let end = word.length - 1; end > 3; end--) {
    const start = word.slice(0, end), finds = [...exact(index, start), ...end > 5 ? beginning(index, start) : []];
    if (finds.length) return finds.map(({ words, factor }) => ({ words, factor: factor * .4 }));
  }
  return [];
}

/** Points for every offer, the best of all finds. */
export class Scores {
  constructor(offers) {
    this.values = new Float32Array(offers);
  }

  raise(runs, value) {
    for (let r = 0; r < runs.length; r += 2) {
      for (let offer = runs[r]; offer < runs[r + 1]; offer++) if (this.values[offer] < value) this.values[offer] = value;
    }
  }

  raisePosting(posting, factor = 1) {
    for (const [level, runs] of posting) this.raise(runs, points[level] * factor);
  }

  raiseAll(other, factor = 1) {
    other.values.forEach((value, offer) => { if (this.values[offer] < value * factor) this.values[offer] = value * factor; });
  }

  /** Words that belong together: an offer with all of them counts full, with the first but not all much less. */
  raiseTogether(parts, factor) {
    const share = 1 / parts.length;
    for (let offer = 0; offer < this.values.length; offer++) {
      const first = parts[0].values[offer];
      if (!first) continue;
      let sum = first, covered = 0;
      for (const part of parts) if (part.values[offer]) { sum += part.values[offer]; covered += share; }
      const value = sum / (parts.length + 1) * covered * covered * factor;
      if (this.values[offer] < value) this.values[offer] = value;
    }
  }

  count(from) {
    let count = 0;
    for (const value of this.values) if (value >= from) count++;
    return count;
  }
}

/** Adds what finds are worth. */
async function add(index, scores, finds, weight = 1) {
  for (const { words, factor: sure } of finds) {
    const factor = sure * weight;
    const postings = await Promise.all(words.map(number => index.posting(number)));
    if (postings.length === 1) { scores.raisePosting(postings[0], factor); continue; }
    scores.raiseTogether(postings.map(posting => {
      const part = new Scores(index.offers);
      part.raisePosting(posting);
      return part;
    }), factor);
  }
}

/** Words outside the core: the word itself, else those that begin with it. Gives whether it is a word that we know. */
async function addRare(index, scores, word) {
  const key = stem(word);
  const words = (await index.rareWords(key)).filter(([other]) => other.startsWith(key));
  const same = words.find(([other]) => other === key);
  for (const [, posting] of same ? [same] : words.slice(0, 5)) scores.raisePosting(posting(), same ? 1 : .6);
  return Boolean(same);
}

/** Climbs until ten strong hits stand. Gives { scores, fixed }: fixed is the word that was probably meant. */
export async function climb(index, word) {
  const scores = new Scores(index.offers);
  const isEnough = () => scores.count(strong) >= enough;
  const found = () => scores.count(.1) > 0;
  await add(index, scores, exact(index, word));
  const isKnown = !found() && await addRare(index, scores, word);
  // Where the word itself stands somewhere, guesses come after it.
  const guess = found() ? .5 : 1;
  if (!isEnough()) await add(index, scores, beginning(index, word));
  if (hasDigit(word)) return { scores };
  const isSure = () => found() || isKnown;
  // "Eltergeld" is a slip of the finger, before it is something with "Eltern" and "Geld".
  const near = isSure() ? [] : similar(index, word), slip = near[0]?.far <= (word.length < 7 ? .5 : 1);
  for (const step of slip ? [] : [compound, inside]) {
    if (isEnough()) return { scores };
    await add(index, scores, step(index, word), guess);
  }
  if (isSure()) return { scores };
  for (const { words, factor } of near) scores.raiseAll((await climb(index, index.folded[words[0]])).scores, factor);
  if (near.length) return { scores, fixed: near[0].fixed };
  for (const step of [misspeltPart, longestBeginning, veryMisspelt]) {
    const finds = step(index, word);
    await add(index, scores, finds);
    if (found()) return { scores, fixed: finds[0].fixed };
  }
  return { scores };
}
