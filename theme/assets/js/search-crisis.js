// Sentences in need, recognised before anything is ranked. What a pattern is: generator/search/crisis.py.
import { lastNotAbove } from './search-index.js';
import { fold, foreignKey, stem, wordsOf } from './search-normalise.js';

const mostHeard = 100, atOnce = 30;

/** A folded word as it sounds, whoever spells it. Twin of `heard` in generator/search/normalise.py. */
export const heard = word => word.replace(/th/g, 't').replace(/ph/g, 'f').replace(/v/g, 'f').replace(/ie/g, 'i').replace(/ck/g, 'k')
  .replace(/tz/g, 'z').replace(/dt/g, 't').replace(/ai/g, 'ei').replace(/y/g, 'i').replace(/(\p{L})\1+/gu, '$1');

/** Tells which needs some words that stand together say, by the lines that have a sign of them, and in whose words. */
function openPatterns(lines, told) {
  const classes = {}, kinds = { exact: new Set(), begins: new Set(), ends: new Set(), within: new Set(), around: new Set() };
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
  for (const list of told) for (const [name, words] of Object.entries(list)) (classes[name] ??= []).push(...wordsIn(words));
  for (const words of Object.values(classes)) words.flat().forEach(note);
  const patterns = lines.map(([need, line]) => [need, partsIn(line)]);
  for (const [, parts] of patterns) for (const [, ones] of parts) ones.flat().forEach(note);

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

  /** Notes the needs that words tell, in `met`, and whose words they are, in `is`. */
  return function meet(words, met, is) {
    const found = heardIn(words), there = ones => ones.some(parts => parts.reduce((at, part, n) => at & (found.get(part) ?? 0) >> n, -1));
    const isClass = {};
    for (const [name, ones] of Object.entries(classes)) {
      const at = ones.reduce((bits, parts) => (parts.length > 1 ? bits : bits | (found.get(parts[0]) ?? 0)), 0);
      if (at) found.set(`@${name}`, at);
    }
    for (const [name, ones] of Object.entries(classes)) isClass[name] = there(ones);
    const fits = ones => ones.some(parts => (parts.length === 1 && parts[0][0] === '@' ? isClass[parts[0].slice(1)] : there([parts])));
    if (isClass.calm) return;
    for (const [need, parts] of patterns) if (parts.every(([isWanted, ones]) => fits(ones) === isWanted)) met.add(need);
    for (const name of Object.keys(isClass)) is[name] ||= isClass[name];
  };
}

/** `a|b+c` as [["a"], ["b", "c"]]. */
const wordsIn = text => text.split('|').map(one => one.split('+'));

/** A pattern as [[true where one of the words has to be there and false where none may, words], …]. */
const partsIn = line => line.split(' ').map(part => (part[0] === '-' ? [false, wordsIn(part.slice(1))] : [true, wordsIn(part)]));

const scripts = [[/\p{Script=Cyrillic}/u, 2], [/\p{Script=Arabic}/u, 3]];

/** Twin of `matches` in generator/search/signs.py: whether a word is what a sign stands for: `word`, `begin*`, `*end`, `*within*`, `begin*end`. */
function isSign(sign, word) {
  const [begin, end, more] = sign.split('*');
  return end === undefined ? word === begin : more !== undefined ? word.includes(end)
    : word.length >= begin.length + end.length && word.startsWith(begin) && word.endsWith(end);
}

/** The lines of a list that have a sign in some words: [[need, pattern], …]. */
async function linesOf(index, { first, starts, anywhere }, words) {
  const has = sign => words.some(word => isSign(sign, word)), files = new Set(words.map(word => lastNotAbove(starts, word)).filter(n => n >= 0));
  anywhere.forEach((signs, n) => { if (signs.some(has)) files.add(starts.length + n); });
  const parts = await Promise.all([...files].map(n => index.crisis(first + n)));
  const lines = new Set(parts.flatMap(part => part.filter(([sign]) => has(sign)).flatMap(([, said]) => said.split('\n'))));
  return [...lines].map(line => [parseInt(line, 10), line.slice(line.indexOf(' ') + 1)]);
}

/** Numbers of the needs that a text tells, by some lists, and whose words they are. */
async function needsIn(index, lists, sounds) {
  const read = await Promise.all(lists.map(index.signs)), met = new Set(), is = {};
  const spellings = new Map(read.flatMap(list => list.spellings)), words = sounds.map(word => spellings.get(word) ?? word);
  // What one list spells anew is another word in the next.
  const lines = (await Promise.all(read.map(list => linesOf(index, list, [...new Set([...words, ...sounds])])))).flat();
  if (!lines.length) return { met, is };
  const meet = openPatterns(lines.filter(([, line]) => line[0] !== '='), await Promise.all(lists.map(index.classes)));
  // A bit for each word: more are read in parts, each with the second half of the one before.
  for (let start = 0; !start || start + atOnce / 2 < words.length; start += atOnce / 2) meet(words.slice(start, start + atOnce), met, is);
  const whole = lines.find(([, line]) => line === `=${words.join(' ')}`)?.[0];
  return { met, is, whole };
}

/** Who helps with what a text says, as [id, number], who helps with anything, and the runs of what may come first then. */
export async function inNeed(index, text) {
  const lists = [0, ...scripts.filter(([letters]) => letters.test(text)).map(([, list]) => list)], words = wordsOf(fold(text)).slice(0, mostHeard);
  const sounds = words.map(heard);
  let found = await needsIn(index, lists, sounds), isForeign = false;
  if (!found.met.size && found.whole === undefined) {
    // What can't be loaded is no reason to name nobody.
    const telling = words.filter(word => !index.stop.has(word) && !index.negations.has(word));
    await index.ask(telling.map(stem), telling.map(index.root)).catch(() => {});
    const isStrange = word => !/\p{N}/u.test(word) && !index.stop.has(word) && !index.has(stem(word));
    isForeign = words.filter(isStrange).length * 2 >= words.length;
    if (isForeign) found = await needsIn(index, [...lists, 1], sounds);
  }
  const { met, whole, is } = found, numbers = [...whole === undefined ? [] : [whole], ...[...met].sort((a, b) => a - b)];
  const speaking = numbers.length ? [] : await rootsInNeed(index, words, isForeign);
  if (!numbers.length && !speaking.length) return { lines: [] };
  const { lines, needs, help, voices, urgent } = await index.help(), who = is.young && !is.parent ? ['_young'] : is.others ? ['_about'] : [];
  const named = numbers.length ? numbers.map(number => [...who.map(one => needs[number] + one), needs[number]]) : [await voiceOf(index, speaking, voices)];
  const places = new Set(named.flatMap(names => help[names.find(name => name in help)] ?? []));
  return { lines: [...places].map(place => lines[place]), others: lines, urgent };
}

/** The roots of some words, if they sound like somebody in need. */
async function rootsInNeed(index, words, isForeign) {
  const own = words.map(index.root), others = isForeign ? words.map(foreignKey) : [], roots = [...new Set([...own, ...others])];
  // What can't be loaded tells nothing.
  await index.ask([], others).catch(() => {});
  return roots.reduce((sum, root) => sum + index.soundOf(root), 0) < index.enoughInNeed ? [] : roots;
}

/** Whose voice it is: [its name, and that of its need alone]. */
async function voiceOf(index, roots, voices) {
  const sums = voices.map(() => 0);
  for (const [voice, much] of await index.voicesOf(roots)) sums[voice] += much;
  const name = voices[sums.indexOf(Math.max(...sums))];
  return [name, name.replace(/_(?:young|about)$/, '')];
}
