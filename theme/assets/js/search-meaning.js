// What people say beside what they seek: towns, days, hours, languages, what it may cost. It leaves the text as wishes, which
// rank what the other words find: none of that disappears for a wish, and without other words wishes are filters.
import { phraseHash } from './search-index.js';
import { guesses, narrowing } from './search-later.js';
import { stem, wordsOf } from './search-normalise.js';

const longestSaid = 4, shortestInflected = 6;
const partsOfDay = [['morning', 0, 12], ['afternoon', 12, 17], ['evening', 17, 24]];
const hour = '(\\d{1,2})(?:[.:]\\d\\d)?(?: ?uhr)?';
const clock = new RegExp(`(?<![\\p{L}\\d])(?:(ab|nach|vor|bis|um|gegen|von|zwischen) )?(?:${hour} ?(?:-|–|bis|und) ?)?${hour}(?<=uhr)(?!\\p{L})`, 'gu');

/** What a word means, as [[[facet, value], …], whether it may be what is sought]; whatever its ending, and with a slip. */
async function meaningOf(index, word) {
  const { meanings } = index;
  const plain = each => each.replace(/(?:e[mnrs]?|s)$/, ''), inflected = each => meanings.get(each) ?? meanings.get(plain(each));
  if (word.length < shortestInflected) return meanings.get(word);
  const found = inflected(word);
  if (found || index.has(stem(word))) return found;
  for (let at = 4; at < word.length - 3; at++) {
    const [one, other] = [word.slice(0, at), word.slice(at)].map(inflected);
    if (one && other) return [[...one[0], ...other[0]]];
  }
  // What people say every day is no slip.
  if (index.isSaid(index.root(word))) return;
  // The ladder reads slips as words of the index; those that it does not have are read here.
  const { distance } = await guesses();
  for (const [said, meaning] of meanings) {
    if (said.length < shortestInflected || said[0] !== word[0] || distance(plain(word), plain(said), 1) > 1) continue;
    await index.ask([stem(said)]);
    if (!index.has(stem(said))) return meaning;
  }
}

/** Whether a word is one thing for the index with the words before or behind it. */
function isPartOf(index, word, before, behind) {
  const near = [...before.slice(-2), ...behind.slice(0, 2)], isOne = (...words) => index.has(phraseHash(words.map(stem).sort().join(' ')));
  return index.has(stem(before.slice(-1) + word)) && before.length || behind.length && index.has(stem(word + behind[0]))
    || near.some((one, n) => isOne(one, word) || near.slice(n + 1).some(other => isOne(one, other, word)));
}

/** Takes hours out of a folded text, as [words, what they mean]: no age is read from them. */
export function readClock(folded, facet) {
  const parts = [];
  if (!facet) return { parts, rest: folded };
  const rest = folded.replace(/(?<!\p{L})um \d{1,2}(?:[.:]\d\d)?(?![\d.:]| ?(?:uhr|jahr|monat|woch))/gu, '$& uhr').replace(clock, (said, before, first, last) => {
    const from = +(first ?? (/bis|vor/.test(before) ? 0 : last)), to = /ab|nach/.test(before) ? 24 : Math.max(last, from + 1);
    const met = partsOfDay.filter(([, start, end]) => from < end && to > start);
    if (met.length < partsOfDay.length) parts.push([wordsOf(said), met.map(([part]) => [facet, part])]);
    return ' ';
  });
  return { parts, rest };
}

/** Takes wishes out of a folded text: { wishes: [{ facet, value, words: [folded] }], words: those that are left }; hours went
 *  out before, as `parts`. What is `ignored`, as 'facet value', is neither. */
export async function readWishes(index, folded, parts, ignored) {
  const wishes = [], left = [], words = wordsOf(folded);
  const says = word => !index.stop.has(word) && !index.negations.has(word);
  for (let at = 0, end; at < words.length; at = end) {
    let meaning;
    for (end = Math.min(at + longestSaid, words.length); end > at + 1 && !(meaning = index.meanings.get(words.slice(at, end).join(' '))); end--);
    meaning ??= await meaningOf(index, words[at]);
    const said = words.slice(at, end), [word, other] = said.filter(says);
    const isPart = meaning && word && !other && isPartOf(index, word, words.slice(0, at).filter(says), words.slice(end).filter(says));
    const [values, isUnsure] = meaning ?? [[]];
    // "Betreuung am Wochenende" is one thing and still a wish; "offene Ganztagsschule" is open to nobody who comes along.
    parts.push([said, isPart && isUnsure ? [] : values, isUnsure, isPart]);
  }
  const isBeside = parts.some(([said, values, , isPart]) => (isPart || !values.length) && said.some(word => says(word) && !index.generic.has(stem(word))));
  for (const [said, values, isUnsure, isPart] of parts) {
    const isWish = values.length && (isBeside || !isUnsure), isKept = isWish && note(wishes, values, said, ignored);
    if (!isWish || isPart && isKept) left.push(...said);
    // The "am" of "am Samstag" goes with it.
    else if (index.stop.has(left.at(-1))) left.pop();
  }
  return { wishes, words: left };
}

/** Adds wishes, each once; tells whether one of them is not ignored. */
function note(wishes, values, words, ignored = []) {
  const kept = values.filter(value => !ignored.includes(value.join(' ')));
  for (const [facet, value] of kept) if (!wishes.some(wish => wish.facet === facet && wish.value === value)) wishes.push({ facet, value, words });
  return kept.length;
}

/** Makes a wish of a word that the ladder read as one: "Duelmn" is Dülmen. */
export function wishFor(index, wishes, word, fixed, ignored) {
  const [values] = index.meanings.get(fixed) ?? [];
  if (values) note(wishes, values, [word], ignored);
  return values;
}

/** Asks for what all wishes need. */
export function expectWishes(index) {
  for (const asked of [index.facetColumns(), narrowing()]) asked.catch(() => {});
}

/** The posting of the one word that a wish was said in. */
export const posted = async (index, [word, ...others]) => !word || others.length || index.negations.has(word) ? [] : index.posting(stem(word));
export const saidIn = (index, { words }) => words.filter(word => !index.stop.has(word));

/** Asks for what wishes need, so that it comes in one trip with the words. */
export function fetchWishes(index, wishes) {
  if (wishes.length) expectWishes(index);
  for (const wish of wishes) posted(index, saidIn(index, wish)).catch(() => {});
}
