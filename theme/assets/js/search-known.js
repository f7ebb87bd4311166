// Words that everybody knows, whatever stands in the index: who typed one made no mistake. Made by generator/search/known.py.
import { phraseHash } from './search-index.js';
import { stem } from './search-normalise.js';

const shortest = 4;

/** Tells whether a folded word is one of the common words. */
export async function isCommon(index, word) {
  const key = stem(word), { all, size } = await index.known(phraseHash(key.slice(0, 3)));
  return all.has(phraseHash(key) % size);
}

const isWord = async (index, word) => index.numbers.has(stem(word)) || isCommon(index, word);

/** Tells whether a folded word is known, or made of known words. */
export async function isKnown(index, word, depth = 2) {
  if (await isWord(index, word)) return true;
  for (let at = shortest; depth && at <= word.length - shortest; at++) {
    if (await isWord(index, word.slice(0, at)) && await isKnown(index, word.slice(at), depth - 1)) return true;
  }
  return false;
}
