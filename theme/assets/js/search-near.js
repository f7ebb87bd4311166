// Words of the index that look like a typed one.
import { beginApart, bitCount, distance, soundBits } from './search-distance.js';
import { most } from './search-index.js';

/** The words of the index that have letters from a to z alone, by their length: [[number, sounds], …]. */
function byLength(words) {
  const found = [];
  words.forEach((word, n) => {
    if (/^[a-z]+$/.test(word)) (found[word.length] ??= []).push([n, soundBits(word)]);
  });
  return found;
}

/** The nearest words of the index as [number, distance], for a word of Latin letters; equally near ones are all kept. */
export function nearest(index, list, word, allowed) {
  let found = [], best = allowed;
  if (!allowed || !/^[a-z]+$/.test(word)) return found;
  const bits = soundBits(word), lengths = list.lengths ??= byLength(list.folded);
  for (let step = 0; step >> 1 <= best * 2; step++) {
    for (const [n, sounds] of lengths[word.length + (step & 1 ? -(step + 1 >> 1) : step >> 1)] ?? []) {
      if (bitCount(bits ^ sounds) > best * 2) continue;
      const other = list.folded[n];
      // "sitzt" is not "ritzt": in a short word the first letter must sound the same.
      if (word.length < 6 && beginApart(word, other) === 1) continue;
      const far = distance(word, other, best);
      if (far > best) continue;
      if (far < best) found = [];
      best = far;
      found.push(n);
    }
  }
  return most(index, found.map(n => list.keys[n]), 3).map(key => [list.places.get(key), best]);
}

/** Words that look a little like one that nothing was found for, as they are written. */
export async function nearWords(index, word) {
  const list = await index.spellings();
  return nearest(index, list, word, Math.min(word.length / 2, 4)).map(([n]) => list.words[n]);
}
