// Words that everybody knows, whatever stands in the index: who typed one made no mistake. Made by generator/search/known.py.
import { phraseHash } from './search-index.js';
import { stem } from './search-normalise.js';

const shortest = 4;

/** Tells how a folded word is known: 2 is a word that compounds are made of, 1 another common one. */
async function commonness(index, word) {
  const key = stem(word), { size, parts, others } = await index.known(phraseHash(key.slice(0, 3))), hash = phraseHash(key) % size;
  return parts.has(hash) ? 2 : others.has(hash) ? 1 : 0;
}

/** Whether compounds are made of a folded word. */
export const isSimple = async (index, word) => await commonness(index, word) > 1;

const isPart = async (index, word) => index.has(stem(word)) || await commonness(index, word) > 1;

async function isCompound(index, word, depth) {
  for (let at = shortest; at <= word.length - shortest; at++) {
    if (!await isPart(index, word.slice(0, at))) continue;
    const rest = word.slice(at);
    if (await isPart(index, rest) || depth && await isCompound(index, rest, depth - 1)) return true;
  }
  return false;
}

export const isCommon = async (index, word) => await commonness(index, word) > 0;

/** Tells whether a folded word is known, or made of known words. */
export const isKnown = async (index, word) => await isCommon(index, word) || isCompound(index, word, 1);
