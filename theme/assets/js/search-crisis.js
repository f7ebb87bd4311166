// Sentences in need, recognised before anything is ranked. What a pattern is: generator/search/crisis.py.
import { fold, stem, wordsOf } from './search-normalise.js';

const mostHeard = 100, atOnce = 30;

/** A folded word as it sounds, whoever spells it. Twin of `heard` in generator/search/normalise.py. */
export const heard = word => word.replace(/th/g, 't').replace(/ph/g, 'f').replace(/v/g, 'f').replace(/ie/g, 'i').replace(/ck/g, 'k')
  .replace(/tz/g, 'z').replace(/dt/g, 't').replace(/ai/g, 'ei').replace(/y/g, 'i').replace(/(\p{L})\1+/gu, '$1');

/** Puts lists together, and gives what tells who helps; the first list says so, and which need is more urgent. */
export function openCrisis(lists) {
  const [{ help }] = lists, spellings = new Map(lists.flatMap(list => Object.entries(list.spellings)));
  const classes = {}, whole = new Map(), needs = [], lines = [], starts = new Map();
  const kinds = { exact: new Set(), begins: new Set(), ends: new Set(), within: new Set(), around: new Set() };
  /** Notes a word of a pattern under the way in which it is looked for. */
  const note = part => {
    const [begin, end, more] = part.split('*');
    if (part[0] === '@' || part === '*') return;
    if (end === undefined) kinds.exact.add(part);
    else if (more !== undefined) kinds.within.add(end);
    else if (begin && end) kinds.around.add(part);
    else if (begin) kinds.begins.add(begin);
    else kinds.ends.add(end);
  };
  for (const list of lists) {
    for (const [name, words] of Object.entries(list.classes)) (classes[name] ??= []).push(...wordsIn(words));
    for (const [need, said] of Object.entries(list.whole)) for (const words of said.split('|')) if (!whole.has(words)) whole.set(words, need);
    for (const [need, more] of list.patterns) {
      if (!needs.includes(need)) needs.push(need);
      for (const line of more.split('\n')) lines.push([needs.indexOf(need), partsIn(line)]);
    }
  }
  for (const words of Object.values(classes)) words.flat().forEach(note);
  lines.forEach(([, parts], number) => {
    parts.forEach(([, ones]) => ones.flat().forEach(note));
    for (const [first] of parts[0][1]) starts.set(first, [...starts.get(first) ?? [], number]);
  });

  /** Word of a pattern → where it stands, a bit for each word of the text. */
  function heardIn(words) {
    const found = new Map([['*', (1 << words.length) - 1]]);
    const add = (part, at) => found.set(part, 1 << at | (found.get(part) ?? 0));
    words.forEach((word, at) => {
      if (kinds.exact.has(word)) add(word, at);
      for (let from = 0; from < word.length; from++) {
        const end = word.slice(from), begin = word.slice(0, from + 1);
        if (kinds.begins.has(begin)) add(`${begin}*`, at);
        if (kinds.ends.has(end)) add(`*${end}`, at);
        for (let length = 2; length <= end.length; length++) {
          if (kinds.within.has(end.slice(0, length))) add(`*${end.slice(0, length)}*`, at);
        }
      }
      for (const part of kinds.around) {
        const [begin, end] = part.split('*');
        if (word.length >= begin.length + end.length && word.startsWith(begin) && word.endsWith(end)) add(part, at);
      }
    });
    return found;
  }

  /** Notes which needs some words that stand together tell, and in whose words. */
  function meet(words, met, is) {
    const found = heardIn(words), there = ones => ones.some(parts => parts.reduce((at, part, n) => at & (found.get(part) ?? 0) >> n, -1));
    const isClass = {};
    for (const [name, ones] of Object.entries(classes)) {
      const at = ones.reduce((bits, parts) => (parts.length > 1 ? bits : bits | (found.get(parts[0]) ?? 0)), 0);
      if (at) found.set(`@${name}`, at);
    }
    for (const [name, ones] of Object.entries(classes)) isClass[name] = there(ones);
    const fits = ones => ones.some(parts => (parts.length === 1 && parts[0][0] === '@' ? isClass[parts[0].slice(1)] : there([parts])));
    const begun = new Set([...found.keys(), ...Object.keys(isClass).filter(name => isClass[name]).map(name => `@${name}`)]
      .flatMap(part => starts.get(part) ?? []));
    if (isClass.calm) return;
    for (const number of begun) if (lines[number][1].every(([isWanted, ones]) => fits(ones) === isWanted)) met.add(lines[number][0]);
    for (const name of Object.keys(isClass)) is[name] ||= isClass[name];
  }

  /** Places of the offers that help, in the order shown; none where nobody seems to be in need. */
  return sounds => {
    const words = sounds.map(word => spellings.get(word) ?? word), met = new Set(), is = {};
    // A bit for each word: more are read in parts, each with the second half of the one before.
    for (let start = 0; !start || start + atOnce / 2 < words.length; start += atOnce / 2) meet(words.slice(start, start + atOnce), met, is);
    const said = whole.get(words.join(' ')), named = needs.filter((_, number) => met.has(number));
    if (said) named.unshift(said);
    const who = is.young && !is.parent ? ['_young'] : is.others ? ['_about'] : [];
    return [...new Set(named.flatMap(need => help[who.map(one => need + one).find(key => key in help) ?? need] ?? []))];
  };
}

/** `a|b+c` as [["a"], ["b", "c"]]. */
const wordsIn = text => text.split('|').map(one => one.split('+'));

/** A pattern as [[true where one of the words has to be there and false where none may, words], …]. */
const partsIn = line => line.split(' ').map(part => (part[0] === '-' ? [false, wordsIn(part.slice(1))] : [true, wordsIn(part)]));

const scripts = [[/\p{Script=Cyrillic}/u, 2], [/\p{Script=Arabic}/u, 3]];

/** Who helps with what a text says, as [id, number], who helps with anything, and the runs of what may come first then. */
export async function inNeed(index, text) {
  const lists = scripts.filter(([letters]) => letters.test(text)).map(([, list]) => list), words = wordsOf(fold(text)).slice(0, mostHeard);
  const sounds = words.map(heard), ask = async chosen => {
    const { lists: read, urgent } = await index.crisis(chosen), [{ lines }] = read;
    const helpFor = index.needs[chosen] ??= openCrisis(read);
    return { lines: helpFor(sounds).map(place => lines[place]), others: lines, urgent };
  };
  const hasSign = async list => {
    const [sign, sentences] = await index.signs(list);
    return sounds.some(word => sign.test(word)) || sentences.includes(`|${sounds.join(' ')}|`);
  };
  const isForeign = words.filter(word => !index.stop.has(word) && !index.numbers.has(stem(word))).length * 2 >= words.length;
  const [hasOwn, hasOther] = await Promise.all([lists.length || hasSign(0), isForeign && hasSign(1)]);
  const found = hasOwn ? await ask([0, ...lists]) : { lines: [] };
  return found.lines.length || !hasOther ? found : ask([0, ...lists, 1]);
}
