// The bold part of the ladder: what a word may be that no offer has.
import { distance } from './search-distance.js';
import { lastNotAbove, most } from './search-index.js';
import { isCommon, isKnown, isSimple } from './search-known.js';
import { add, beginning, climb, exact, isEnough } from './search-ladder.js';
import { nearest, nearWords } from './search-near.js';
import { stem } from './search-normalise.js';
import { Scores } from './search-scores.js';

export { distance };
export { nearest };
export { nearWords };

/** Two or three known words that make up the word: [["kind", "tanz"], …] as keys. */
function split(index, word, depth = 2) {
  for (let at = 3; at <= word.length - 3; at++) {
    const head = stem(word.slice(0, at)), tail = stem(word.slice(at));
    if (!index.has(tail)) continue;
    if (index.has(head)) return [head, tail];
    const more = depth > 1 && split(index, word.slice(0, at), depth - 1);
    if (more) return [...more, tail];
  }
}

/** The rarest part comes first: an offer must have it. */
function compound(index, word) {
  const parts = split(index, word)?.sort((a, b) => index.sizeOf(a) - index.sizeOf(b));
  return parts ? [{ words: parts, factor: .8 }] : [];
}

/** Where each word begins in all of them, joined. */
function startsIn(words) {
  let at = -1;
  return words.map((_, n) => (at += n ? words[n - 1].length + 1 : 1));
}

function inside(index, list, word) {
  const part = stem(word).length < 4 ? word : stem(word), found = new Set();
  if (part.length < 4) return [];
  list.joined ??= list.folded.join(' ');
  list.starts ??= startsIn(list.folded);
  for (let at = list.joined.indexOf(part); at >= 0; at = list.joined.indexOf(part, at + 1)) {
    const n = lastNotAbove(list.starts, at);
    if (at > list.starts[n]) found.add(list.keys[n]);
  }
  return most(index, [...found], 4).map(key => ({ words: [key], factor: .5 }));
}

const tolerance = length => length < 4 ? 0 : length < 8 ? 1 : length < 9 ? 1.5 : 2;

const similar = (index, list, word) => nearest(index, list, word, tolerance(word.length))
  .map(([n, far]) => ({ words: [list.keys[n]], far, factor: .9 - far / 5, fixed: list.words[n] }));

/** A compound with one part misspelt: "Kindertansen". */
function misspeltPart(index, list, word) {
  const found = [];
  for (let at = 4; at <= word.length - 4; at++) {
    const parts = [word.slice(0, at), word.slice(at)];
    const known = parts.map(part => stem(part).length < 4 || !index.has(stem(part)) ? undefined : list.places.get(stem(part)));
    if ((known[0] === undefined) === (known[1] === undefined)) continue;
    const wrong = known[0] === undefined ? 0 : 1;
    for (const [n, far] of nearest(index, list, parts[wrong], parts[wrong].length < 5 ? .5 : 1)) {
      const meant = [...known];
      meant[wrong] = n;
      found.push({ words: meant.map(each => list.keys[each]), factor: .7 - far / 5, fixed: meant.map(each => list.words[each]).join(' ') });
    }
  }
  return found.sort((a, b) => b.factor - a.factor).slice(0, 2);
}

async function longestBeginning(index, list, word) {
  for (let end = word.length - 1; end > 3; end--) {
    const start = word.slice(0, end), finds = [...exact(index, start), ...end > 5 ? await beginning(index, start) : []];
    if (finds.length) return finds.map(({ words, factor }) => ({ words, factor: factor * .4 }));
  }
  return [];
}

/** Asks for the postings of all these finds, so that they come in one trip. */
function fetchAhead(index, steps) {
  for (const { words } of steps.flat()) for (const key of words) index.posting(key).catch(() => {});
  return steps;
}

/** The word that was probably meant, and what it finds. */
async function readAs(index, scores, near, list) {
  for (const { words: [key], factor } of near) scores.raiseAll((await climb(index, list.folded[list.places.get(key)])).scores, factor);
  return { scores, fixed: near[0].fixed };
}

/** What a word may be that is `right` as it stands, or not; `starts` are words that begin with it. As `climb` gives it. */
export async function guess(index, scores, word, isRight, starts, isOneOfMany) {
  let right = isRight || await isSimple(index, word);
  if (right && isOneOfMany) return { scores, right };
  const isUnheard = !right && !starts.length && !scores.found;
  if (isUnheard) {
    const list = await index.spellings(word), near = similar(index, list, word);
    // "Eltergeld" is a slip of the finger, before it is something with "Eltern" and "Geld".
    if (near[0]?.far <= (word.length < 7 ? .5 : 1) && !(right = await isCommon(index, word))) return readAs(index, scores, near, list);
  }
  return guessMore(index, scores, word, right, isUnheard, scores.found ? .5 : 1);
}

/** What is made of other words, has them inside, or is more than a slip away from them. */
async function guessMore(index, scores, word, isRight, isUnheard, weight) {
  const list = await index.spellings();
  let right = isRight, near = isUnheard && !right ? similar(index, list, word) : [];
  const bolder = fetchAhead(index, [compound(index, word), inside(index, list, word), near]).slice(0, -1);
  if (near.length && (right = await isKnown(index, word))) near = [];
  for (const finds of bolder) {
    if (isEnough(scores)) return { scores };
    await add(index, scores, finds, weight);
  }
  if (scores.found) return { scores };
  if (near.length) return readAs(index, scores, near, list);
  right ||= await isKnown(index, word);
  for (const step of right ? [longestBeginning] : [misspeltPart, longestBeginning]) {
    const finds = await step(index, list, word);
    await add(index, scores, finds);
    if (scores.found) return { scores, fixed: finds[0].fixed };
  }
  return { scores, right };
}
