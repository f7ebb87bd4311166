// Which words of a text may be of another language.
import { languages } from './search-later.js';
import { fold, stem } from './search-normalise.js';

const between = /([^\p{L}\p{M}\p{N}'’ʼ`]+)/u, mostRead = 24;
const spelling = { ى: 'ي', ة: 'ه', ک: 'ك', ی: 'ي', گ: 'ك', ґ: 'г', і: 'и', ы: 'и', є: 'е', э: 'е' };

/** A folded word of any script in one spelling. Twin of `concept_key` in generator/search/concepts.py. */
export const conceptKey = word => word.replace(/[ىةکیگґіыєэـьъ]/g, letter => spelling[letter] ?? '');

/**
 * Reads the words of other languages in a text. Gives
 *   rest        the text without them, and with German words where these shall be read as if they had been typed
 *   concepts    [{ scores, generic }]
 *   translated  [{ from, to }] what was typed, and the German word for it
 *   isForeign   whether most of its words are none of the index
 *   isGerman    whether it seems to be German, so that no list was read; it is where it `isDoubtful`
 */
export async function translate(index, typed, isDoubtful) {
  const text = typed.replace(/[٠-٩]/g, digit => digit.charCodeAt() - 1632);
  const written = text.split(between), places = [...written.keys()].filter(at => at % 2 < 1 && written[at]).slice(0, mostRead);
  const keys = places.map(at => conceptKey(fold(written[at].replace(/['’ʼ`]/g, ''))));
  const isStop = key => index.stop.has(key) || index.negations.has(key) || index.meanings.has(key.replace(/s$/, '')) || index.meanings.has(key) || /^(?:jahr|monat|woch|klass)/.test(key);
  const asked = keys.filter(key => !isStop(key));
  // Without the files of the roots the answer would hang on what was asked before.
  await Promise.all([index.ask(asked.map(stem)), index.ask([], asked.map(index.root)).catch(() => {})]);
  // Germans say "kids" and "sport" too.
  const isMeant = key => keys.some(isStop) && index.isSaid(index.root(key));
  const strange = await Promise.all(keys.map(async key => /\p{L}{3}|^\p{L}+$|^\d\p{L}{2}/u.test(key) && !isStop(key) && !index.has(stem(key)) && !isMeant(key) && !(key.length > 4 && await index.isBegun(key))));
  const count = strange.filter(is => is).length, isForeign = count * 2 >= keys.length, german = { rest: text, concepts: [], translated: [], isForeign };
  // A German sentence with a strange word is read again where nothing has that word.
  if (!isDoubtful && !isForeign && keys.some(isStop)) return { ...german, isGerman: count > 0 };
  if (!count) return german;
  const words = places.map((at, n) => ({ at, typed: written[at], key: keys[n], isStop: isStop(keys[n]), isStrange: strange[n] }));
  // Where no list can be read the words are German ones.
  return languages().then(({ readStrange }) => readStrange(index, written, words), () => undefined).then(found => ({ ...german, ...found }));
}
