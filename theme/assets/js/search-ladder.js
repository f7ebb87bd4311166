// The ladder: how a typed word is brought together with the words of the index, from sure to bold.
// A step gives finds: { words: [numbers that belong together], factor, fixed: the word that was probably meant }.
import { lastNotAbove, most } from './search-index.js';
import { isCommon, isKnown } from './search-known.js';
import { nearest } from './search-near.js';
import { stem } from './search-normalise.js';
import { Scores } from './search-scores.js';

const enough = 10;
const hasDigit = word => /\p{N}/u.test(word);

const exact = (index, word) => {
  const number = index.numbers.get(stem(word));
  return number === undefined ? [] : [{ words: [number], factor: 1 }];
};

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

/** Where each word begins in all of them, joined. */
function startsIn(words) {
  let at = -1;
  return words.map((_, n) => (at += n ? words[n - 1].length + 1 : 1));
}

function inside(index, word) {
  const part = stem(word).length < 4 ? word : stem(word), found = [];
  if (part.length < 4) return found;
  index.joined ??= index.folded.join(' ');
  index.starts ??= startsIn(index.folded);
  for (let at = index.joined.indexOf(part); at >= 0; at = index.joined.indexOf(part, at + 1)) {
    const n = lastNotAbove(index.starts, at);
    if (at > index.starts[n] && n !== found.at(-1)) found.push(n);
  }
  return most(index, found, 4).map(n => ({ words: [n], factor: .5 }));
}

const tolerance = length => length < 4 ? 0 : length < 8 ? 1 : length < 9 ? 1.5 : 2;

const similar = (index, word) => nearest(index, word, tolerance(word.length))
  .map(([n, far]) => ({ words: [n], far, factor: .9 - far / 5, fixed: index.words[n] }));

/** A compound with one part misspelt: "Kindertansen". */
function misspeltPart(index, word) {
  const found = [];
  for (let at = 4; at <= word.length - 4; at++) {
    const parts = [word.slice(0, at), word.slice(at)];
    const known = parts.map(part => stem(part).length < 4 ? undefined : index.numbers.get(stem(part)));
    if ((known[0] === undefined) === (known[1] === undefined)) continue;
    const wrong = known[0] === undefined ? 0 : 1;
    for (const [n, far] of nearest(index, parts[wrong], parts[wrong].length < 5 ? .5 : 1)) {
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
  const same = words.find(([other]) => other === key) ?? await index.rareWord(index.root(word));
  for (const [, posting] of same ? [same] : key.length < 2 ? [] : words.slice(0, 5)) scores.raisePosting(posting(), same ? 1 : .6);
  return Boolean(same);
}

/** Asks for the postings of all these finds, so that they come in one trip. */
function fetchAhead(index, steps) {
  for (const { words } of steps.flat()) for (const number of words) index.posting(number).catch(() => {});
  return steps;
}

/** Climbs until ten strong hits stand. Gives { scores, fixed }: fixed is the word that was probably meant. A word that
 *  is `right`, or that everybody knows, is never read as another one. */
export async function climb(index, word, right = false) {
  const scores = new Scores(index.offers), own = exact(index, word), starts = beginning(index, word), isPlain = !hasDigit(word);
  let near = isPlain && !right && !own.length && !starts.length ? similar(index, word) : [];
  // "Eltergeld" is a slip of the finger, before it is something with "Eltern" and "Geld".
  const slip = near[0]?.far <= (word.length < 7 ? .5 : 1);
  let steps;
  const others = () => (steps ??= fetchAhead(index, [starts, ...isPlain ? [compound(index, word), inside(index, word)] : [], near]));
  // Of a word with a hundred offers or more these do.
  if (!own.length || index.sizes[own[0].words[0]] < 3) others();
  if (near.length) isCommon(index, word).catch(() => {});
  if (own.length) await add(index, scores, own);
  // What pages of other kinds are called is no slip.
  else if (await addRare(index, scores, word) && !scores.found) right = true;
  // Where the word itself stands somewhere, guesses come after it.
  const isEnough = () => scores.strong >= enough, guess = scores.found ? .5 : 1;
  if (isEnough()) return { scores };
  const [, ...bolder] = others().slice(0, -1);
  await add(index, scores, starts);
  if (!isPlain) return { scores };
  if (scores.found || right) near = [];
  if (near.length && (right = await (slip ? isCommon : isKnown)(index, word))) near = [];
  for (const finds of near.length && slip ? [] : bolder) {
    if (isEnough()) return { scores };
    await add(index, scores, finds, guess);
  }
  if (scores.found) return { scores };
  for (const { words, factor } of near) scores.raiseAll((await climb(index, index.folded[words[0]])).scores, factor);
  if (near.length) return { scores, fixed: near[0].fixed };
  right ||= await isKnown(index, word);
  for (const step of right ? [longestBeginning] : [misspeltPart, longestBeginning]) {
    const finds = step(index, word);
    await add(index, scores, finds);
    if (scores.found) return { scores, fixed: finds[0].fixed };
  }
  return { scores, right };
}
