// Sentences in need, recognised before anything is ranked. What a pattern is: generator/search/crisis.py.
import { fold, wordsOf } from './search-normalise.js';

/** A folded word as it sounds, whoever spells it. Twin of `heard` in generator/search/crisis.py. */
export const heard = word => word.replace(/th/g, 't').replace(/ph/g, 'f').replace(/v/g, 'f').replace(/ie/g, 'i').replace(/ck/g, 'k')
  .replace(/tz/g, 'z').replace(/dt/g, 't').replace(/ai/g, 'ei').replace(/y/g, 'i').replace(/(\p{L})\1/gu, '$1');

/** Whether a word is meant by `umbring*`, `*mord`, `ver*t` or the word itself. */
function isMeant(pattern, word) {
  const [begin, end, more] = pattern.split('*');
  if (end === undefined) return word === begin;
  if (more !== undefined) return word.includes(end);
  return word.length >= begin.length + end.length && word.startsWith(begin) && word.endsWith(end);
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

  /** Ids of the offers that help, in the order shown; none where nobody seems to be in need. */
  return text => {
    const words = wordsOf(fold(text)).map(heard).map(word => spellings[word] ?? word), known = {};
    const hasClass = name => known[name] ??= classes[name]?.some(has) ?? false;
    const fits = (part, word) => (part[0] === '@' ? classes[part.slice(1)].some(([one]) => isMeant(one, word)) : isMeant(part, word));
    const has = parts => (parts.length === 1 && parts[0][0] === '@'
      ? hasClass(parts[0].slice(1))
      : words.some((_, at) => at + parts.length <= words.length && parts.every((part, n) => fits(part, words[at + n]))));
    const said = whole[words.join(' ')], found = hasClass('calm') ? [] : Object.keys(patterns)
      .filter(need => patterns[need].some(line => line.every(([isWanted, ones]) => ones.some(has) === isWanted)));
    if (said) found.unshift(said);
    const who = hasClass('young') && !hasClass('parent') ? ['_young'] : hasClass('others') ? ['_about'] : [];
    return [...new Set(found.flatMap(need => help[who.map(one => need + one).find(key => key in help) ?? need] ?? []))];
  };
}

/** `a|b+c` as [["a"], ["b", "c"]]. */
const wordsIn = text => text.split('|').map(one => one.split('+'));

/** A pattern as [[true where one of the words has to be there and false where none may, words], …]. */
const partsIn = line => line.split(' ').map(part => (part[0] === '-' ? [false, wordsIn(part.slice(1))] : [true, wordsIn(part)]));
