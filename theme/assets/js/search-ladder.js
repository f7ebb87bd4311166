// The ladder: how a typed word is brought together with the words of the index, from sure to bold.
// A step gives finds: { words: [keys that belong together], factor, fixed: the word that was probably meant }.
import { most } from './search-index.js';
import { guesses } from './search-later.js';
import { stem } from './search-normalise.js';
import { Scores } from './search-scores.js';

const enough = 10;
const hasDigit = word => /\p{N}/u.test(word);

/** Whether so many offers surely fit that nothing bolder is tried. */
export const isEnough = scores => scores.strong >= enough;

export const exact = (index, word) => index.has(stem(word)) ? [{ words: [stem(word)], factor: 1 }] : [];

export async function beginning(index, word) {
  const start = stem(word), found = start.length < 2 ? [] : await index.startingWith(start);
  return most(index, found.filter(key => key !== start), 12).map(key => ({ words: [key], factor: .7 * Math.sqrt(start.length / key.length) }));
}

/** Adds what finds are worth. */
export async function add(index, scores, finds, weight = 1) {
  for (const { words, factor: sure } of finds) {
    const factor = sure * weight;
    const postings = await Promise.all(words.map(key => index.posting(key)));
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

/** Climbs until ten strong hits stand. Gives { scores, fixed }: fixed is the word that was probably meant. A word that
 *  is `right`, or that everybody knows, is never read as another one; where it `isOneOfMany`, the others are enough then. */
export async function climb(index, word, right = false, isOneOfMany = false) {
  const scores = new Scores(index.offers), isPlain = !hasDigit(word);
  await index.ask([stem(word)]);
  const own = exact(index, word), isOften = own.length && index.sizeOf(own[0].words[0]) > 2;
  // Of a word with a hundred offers or more these do.
  const starts = isOften ? [] : await beginning(index, word);
  if (own.length) await add(index, scores, own);
  // What pages of other kinds are called is no slip.
  else if (await addRare(index, scores, word) && !scores.found) right = true;
  if (isEnough(scores)) return { scores };
  await add(index, scores, starts);
  // Where the word itself stands somewhere, no guesses are needed.
  if (!isPlain || own.length || scores.found && !starts.length) return { scores };
  // Nobody means another word by one that is in every mouth.
  right ||= index.isSaid(index.root(word));
  if (right && isOneOfMany) return { scores, right };
  // Where nothing can be guessed, what was found is all.
  return guesses().then(({ guess }) => guess(index, scores, word, right, starts, isOneOfMany), () => ({ scores, right }));
}
