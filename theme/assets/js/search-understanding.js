// What a text asks for: its words and ages, each with the points that it gives every offer.
import { readAges, scoreAge } from './search-ages.js';
import { phraseHash } from './search-index.js';
import { climb, Scores } from './search-ladder.js';
import { fold, stem, wordsOf } from './search-normalise.js';
import { knownForm, rootsOf } from './search-verbs.js';

const mostWords = 10, longestWord = 40;
const genericWeight = .4, genericBesideAge = .1, besideAge = .6, besideWords = .6, guessWeight = .6;

/** Turns a text into units: [{ scores, weight }], one for each word or age that counts; and tells the words. */
export async function understand(index, text) {
  const { spans, rest } = readAges(fold(text), index.counting);
  const all = wordsOf(rest);
  let words = all.filter(word => !index.stop.has(word) && !index.negations.has(word) && (word.length > 1 || /\d/.test(word)));
  const onlySmall = !words.length && !spans.length;
  if (onlySmall) words = all;
  words = [...new Set(words.map(word => word.slice(0, longestWord)))].slice(0, mostWords);

  let together = await joined(index, words, all);
  // "Ich kann nicht mehr": nothing but small words, yet a phrase that somebody wrote down.
  const onlyPhrase = onlySmall && together.length > 0;
  if (onlyPhrase) [words, together] = [words.filter((_, position) => together[position]), together.filter(Boolean)];
  const finds = await Promise.all(words.map(word => onlyPhrase ? {} : climb(index, knownForm(index, word))));
  // What was misspelt is part of a phrase too.
  if (finds.some(found => found.fixed)) {
    together = await joined(index, words.map((word, position) => wordsOf(fold(finds[position].fixed ?? word)).join('')), all);
  }
  const corrections = [];
  const units = await Promise.all(words.map(async (word, position) => {
    const scores = together[position] ?? new Scores(index.offers);
    const found = finds[position];
    const span = index.ages.find(([key]) => key === stem(word));
    if (found.scores) scores.raiseAll(found.scores, span ? besideAge : 1);
    if (found.fixed) corrections.push({ from: writtenAs(text, word), to: found.fixed });
    if (span) scores.raiseAll(await scoreAge(index, span[1]));
    return { scores, fixed: found.fixed, generic: index.generic.has(stem(word)) };
  }));
  const onlyGeneric = units.every(unit => unit.generic);
  for (const span of spans) units.push({ scores: await scoreAge(index, span), age: !onlyGeneric });
  for (const unit of units) {
    unit.weight = unit.age ? besideWords : !unit.generic || onlyGeneric && !spans.length ? 1 : spans.length ? genericBesideAge : genericWeight;
    // In "totes Baby" the word that fewer offers have says more.
    unit.weight *= (unit.fixed ? guessWeight : 1) * (1 - Math.sqrt(unit.scores.count(.1) / index.offers) / 2);
  }
  return { units, corrections, words };
}

/** The word as it was typed. */
const writtenAs = (text, word) => text.split(/[^\p{L}\p{N}]+/u).find(each => fold(each) === word) ?? word;

/** Neighbours that are one word of the index ("Eltern Kind Turnen"), and phrases: scores for each position. */
async function joined(index, words, all) {
  const found = [], tries = [], keys = words.map(stem), roots = rootsOf(index, words, all), negated = all.some(word => index.negations.has(word));
  for (let first = 0; first < words.length; first++) {
    for (let last = first + 1; last < Math.min(first + 3, words.length); last++) {
      const positions = words.slice(first, last + 1).map((_, i) => first + i), before = words.slice(first, last).join('');
      for (const link of ['', 's', 'n']) tries.push([stem(before + link + words[last]), positions, positions.length]);
    }
  }
  for (let chosen = 1; chosen < 1 << words.length; chosen++) {
    const positions = [...keys.keys()].filter(position => chosen >> position & 1);
    if (positions.length > 3) continue;
    for (const parts of positions.reduce((lists, position) => lists.flatMap(list => roots[position].map(root => [...list, root])), [[]])) {
      if (parts.length > 1) tries.push([phraseHash([...parts].sort().join(' ')), positions, parts.length]);
      else if (parts[0] !== roots[positions[0]][0]) tries.push([parts[0], positions, 0]);
      if (negated) tries.push([phraseHash([...parts, 'nicht'].sort().join(' ')), positions, parts.length + 1]);
    }
  }
  for (const [key, positions, length] of tries) {
    const number = index.numbers.get(key);
    if (number === undefined) continue;
    const posting = await index.posting(number);
    // A longer phrase says more, but none as much as a short title.
    for (const position of positions) (found[position] ??= new Scores(index.offers)).raisePosting(posting, 1 + length / 7);
  }
  return found;
}
