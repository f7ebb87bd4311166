// Sentences in need, recognised before anything is ranked. What a pattern is: generator/search/crisis.py.
import { fold, wordsOf } from './search-normalise.js';

const mostHeard = 30;

/** A folded word as it sounds, whoever spells it. Twin of `heard` in generator/search/crisis.py. */
export const heard = word => word.replace(/th/g, 't').replace(/ph/g, 'f').replace(/v/g, 'f').replace(/ie/g, 'i').replace(/ck/g, 'k')
  .replace(/tz/g, 'z').replace(/dt/g, 't').replace(/ai/g, 'ei').replace(/y/g, 'i').replace(/(\p{L})\1/gu, '$1');

/** A function that tells whether a word is meant by `umbring*`, `*mord`, `ver*t`, `*brech*` or the word itself. */
function meaning(pattern) {
  const [begin, end, more] = pattern.split('*');
  if (end === undefined) return word => word === begin;
  if (more !== undefined) return word => word.includes(end);
  if (!end) return word => word.startsWith(begin);
  return word => word.length >= begin.length + end.length && word.endsWith(end) && word.startsWith(begin);
}

/** Puts lists together, and gives what tells who helps; the first list says so, and which need is more urgent. */
export function openCrisis(lists) {
  const [{ help }] = lists, spellings = Object.assign({}, ...lists.map(list => list.spellings));
  const classes = {}, patterns = {}, whole = {};
  const add = (into, name, more) => { into[name] = [...into[name] ?? [], ...more]; };
  for (const list of lists) {
    for (const [name, words] of Object.entries(list.classes)) add(classes, name, wordsIn(words));
    for (const [need, said] of Object.entries(list.whole)) for (const words of said.split('|')) whole[words] ??= need;
    for (const [need, lines] of list.patterns) add(patterns, need, lines.split('\n').map(partsIn));
  }

  const meanings = new Map();
  const meant = part => {
    if (!meanings.has(part)) meanings.set(part, meaning(part));
    return meanings.get(part);
  };

  /** Places of the offers that help, in the order shown; none where nobody seems to be in need. */
  return text => {
    const words = wordsOf(fold(text)).slice(0, mostHeard).map(heard).map(word => spellings[word] ?? word), known = new Map();
    /** Where words of a part of a pattern stand: a bit for each word of the text. */
    const places = part => {
      if (!known.has(part)) {
        const bits = part[0] === '@'
          ? (classes[part.slice(1)] ?? []).reduce((found, one) => (one.length > 1 ? found : found | places(one[0])), 0)
          : words.reduce((found, word, at) => (meant(part)(word) ? found | 1 << at : found), 0);
        known.set(part, bits);
      }
      return known.get(part);
    };
    const isClass = name => {
      const key = `@@${name}`;
      if (!known.has(key)) known.set(key, (classes[name] ?? []).some(has));
      return known.get(key);
    };
    const has = parts => (parts.length > 1
      ? parts.reduce((found, part, n) => found & places(part) >> n, -1) !== 0
      : parts[0][0] === '@' ? isClass(parts[0].slice(1)) : places(parts[0]) !== 0);
    const said = whole[words.join(' ')], found = isClass('calm') ? [] : Object.keys(patterns)
      .filter(need => patterns[need].some(line => line.every(([isWanted, ones]) => ones.some(has) === isWanted)));
    if (said) found.unshift(said);
    const who = isClass('young') && !isClass('parent') ? ['_young'] : isClass('others') ? ['_about'] : [];
    return [...new Set(found.flatMap(need => help[who.map(one => need + one).find(key => key in help) ?? need] ?? []))];
  };
}

/** `a|b+c` as [["a"], ["b", "c"]]. */
const wordsIn = text => text.split('|').map(one => one.split('+'));

/** A pattern as [[true where one of the words has to be there and false where none may, words], …]. */
const partsIn = line => line.split(' ').map(part => (part[0] === '-' ? [false, wordsIn(part.slice(1))] : [true, wordsIn(part)]));
