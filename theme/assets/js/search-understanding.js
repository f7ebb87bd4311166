// What a text asks for: its words and ages, each with the points that it gives every offer, and what is wished beside them.
import { chipsOf, readAges, scoreAge } from './search-ages.js';
import { phraseHash } from './search-index.js';
import { climb } from './search-ladder.js';
import { expectWishes, fetchWishes, readClock, readWishes, wishFor } from './search-meaning.js';
import { fold, foreignKey, stem, wordsOf } from './search-normalise.js';
import { Scores } from './search-scores.js';
import { translate } from './search-strange.js';
import { knownForm, rootsOf } from './search-verbs.js';

const mostWords = 10, longestWord = 40, few = 2;
const genericWeight = .4, genericBesideAge = .1, besideAge = .6, besideWords = .6, guessWeight = .6, common = .5;

/** Turns a text into units: [{ scores, weight }], one for each word, concept or age that counts; and tells the words, the
 *  wishes and what of all that can be taken away, which is not there where it is `ignored`. */
export async function understand(index, text, ignored, isDoubtful) {
  const typedWords = wordsOf(fold(text));
  if (typedWords.some(word => index.meanings.has(word))) expectWishes(index);
  await fetchWords(index, typedWords);
  const { rest: german, concepts, translated, isForeign, isGerman } = await translate(index, text, isDoubtful);
  const clock = readClock(fold(german), index.clock), { ages, spans, rest } = chipsOf(index.ageFacet, readAges(clock.rest, index.counting), ignored);
  await fetchWords(index, wordsOf(rest));
  const { wishes, words: all } = await readWishes(index, rest, clock.parts, ignored);
  fetchWishes(index, wishes);
  let words = all.filter(word => !index.stop.has(word) && !index.negations.has(word) && (word.length > 1 || /\d/.test(word)));
  const onlySmall = !words.length && !concepts.length && all.length === typedWords.length;
  if (onlySmall) words = all;
  words = [...new Set(words.map(word => word.slice(0, longestWord)))].slice(0, mostWords);

  const written = new Map(wordsAsTyped(text).reverse().map(typed => [fold(typed), typed]));
  const typed = word => written.get(word) ?? word;
  const each = () => Promise.all(words.map(word => climb(index, knownForm(index, word), hasOtherLetters(typed(word)), words.length > few)));
  const ageOf = word => index.ages.find(([key]) => key === stem(word))?.[1];
  let [together, climbed, aged, spanned] = await Promise.all([
    joined(index, words, all), onlySmall ? [] : each(),
    Promise.all(words.map(word => ageOf(word) && scoreAge(index, ageOf(word)))), Promise.all(spans.map(span => scoreAge(index, span))),
  ]);
  // "Ich kann nicht mehr": nothing but small words, yet a phrase that somebody wrote down.
  if (onlySmall && !together.length) climbed = await each();
  // What was misspelt is part of a phrase too.
  if (climbed.some(({ fixed }) => fixed)) {
    together = await joined(index, words.map((word, position) => wordsOf(fold(climbed[position].fixed ?? word)).join('')), all);
  }
  const units = words.map((word, position) => {
    const { scores: found, ...more } = climbed[position] ?? {}, age = aged[position], parts = together[position];
    const scores = age || !found ? new Scores(index.offers) : found;
    if (age && found) scores.raiseAll(found, besideAge);
    for (const other of [age, parts]) if (other) scores.raiseAll(other);
    return { ...more, scores, word, typed: typed(word), generic: index.generic.has(stem(word)) };
  }).filter(({ fixed, word }, position) => (climbed.length || together[position]) && !(fixed && wishFor(index, wishes, word, fold(fixed), ignored)));
  const corrections = units.filter(unit => unit.fixed).map(unit => ({ from: unit.typed, to: unit.fixed }));
  const unfound = units.filter(unit => !unit.scores.found);
  if (isGerman && unfound.some(({ right }) => !right)) return understand(index, text, ignored, true);
  units.push(...concepts);
  // "українською мовою": a wish, and words that nothing has.
  if (wishes.length && units.every(unit => !unit.scores.found)) units.length = 0;
  const onlyGeneric = units.every(unit => unit.generic);
  for (const scores of spanned) units.push({ scores, age: !onlyGeneric });
  for (const unit of units) {
    unit.weight = unit.age ? besideWords : !unit.generic || onlyGeneric && !spans.length ? 1 : spans.length || unit.isConcept ? genericBesideAge : genericWeight;
    // In "totes Baby" the word that fewer offers have says more.
    if (unit.word) unit.weight *= common + (1 - common) * index.rarenessOf(index.root(fold(unit.fixed ?? unit.word)));
    unit.weight *= (unit.fixed ? guessWeight : 1) * (1 - Math.sqrt(unit.scores.found / index.offers) / 2);
  }
  const understood = [...ages, ...wishes].map(({ words, ...chip }) => ({ ...chip, words: words.map(typed).join(' ') }));
  const right = new Map(words.map((word, position) => [word, wordsOf(fold(climbed[position]?.fixed ?? word))]));
  // Words of another language are no words of the index, but examples have them; small words tell much about what is meant,
  // and an age beside others.
  const spoken = all.length ? [...all, ...ages.flatMap(({ words }) => words)] : [];
  const roots = spoken.flatMap(word => right.get(word) ?? [word]).map(index.root).concat(isForeign ? typedWords.map(foreignKey) : []);
  await index.ask([], roots).catch(() => {});
  return { units, corrections, unfound, translated, wishes, understood, roots };
}

const wordsAsTyped = text => text.split(/[^\p{L}\p{M}\p{N}]+/u);

/** Letters that German does not have: nobody who meant a German word typed them. */
const hasOtherLetters = typed => /[ıłđøæ\u0300-\u0307\u0309-\u036f]/.test(typed.normalize('NFKD').toLowerCase());

/** Asks for all that words may be in the index, alone and together. */
async function fetchWords(index, all) {
  const says = all.filter(word => !index.stop.has(word) && !index.negations.has(word)), words = says.length ? says : all;
  const roots = rootsOf(index, words, all).flat(), joined = words.flatMap((_, at) => [2, 3].map(count => words.slice(at, at + count).join('')));
  index.answers().catch(() => {});
  // Where what people say can't be loaded, the words alone find something.
  await Promise.all([index.ask([...words, ...joined].map(stem).concat(roots)), index.ask([], roots.concat(all.map(index.root))).catch(() => {})]);
}

/** Neighbours that are one word of the index ("Eltern Kind Turnen"), and phrases: scores for each position. */
async function joined(index, words, all) {
  const found = [], tries = [], roots = rootsOf(index, words, all), negated = all.some(word => index.negations.has(word));
  for (let first = 0; first < words.length; first++) {
    for (let last = first + 1; last < Math.min(first + 3, words.length); last++) {
      const positions = words.slice(first, last + 1).map((_, i) => first + i), before = words.slice(first, last).join('');
      for (const link of ['', 's', 'n']) tries.push([stem(before + link + words[last]), positions, positions.length]);
    }
  }
  /** Tries these places as a phrase, and those with up to three words that go on from them. */
  const extend = positions => {
    for (const parts of positions.reduce((lists, position) => lists.flatMap(list => roots[position].map(root => [...list, root])), [[]])) {
      if (parts.length > 1) tries.push([phraseHash([...parts].sort().join(' ')), positions, parts.length]);
      else if (parts[0] !== roots[positions[0]][0]) tries.push([parts[0], positions, 0]);
      if (negated) tries.push([phraseHash([...parts, 'nicht'].sort().join(' ')), positions, parts.length + 1]);
    }
    if (positions.length < 3) for (let next = positions.at(-1) + 1; next < words.length; next++) extend([...positions, next]);
  };
  words.forEach((_, first) => extend([first]));
  await Promise.all(tries.map(async ([key, positions, length]) => {
    if (!index.has(key)) return;
    const posting = await index.posting(key);
    // A longer phrase says more, but none as much as a short title.
    for (const position of positions) (found[position] ??= new Scores(index.offers)).raisePosting(posting, 1 + length / 7);
  }));
  return found;
}
