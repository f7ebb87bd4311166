// Words of other languages: what "midwife", "ebe" or "акушерка" means. What the lists hold: generator/search/concepts.py.
import { nearest } from './search-guesses.js';
import { climb } from './search-ladder.js';
import { fold, stem, wordsOf } from './search-normalise.js';
import { Scores } from './search-scores.js';

const more = .1;

/** A key in Latin letters as Ukrainian and Russian would sound in it. Twin of `sounded` there. */
export const sounded = key => key.replace(/shch|schtsch/g, 's').replace(/tsch|tch/g, 'q').replace(/sch|sh/g, 's').replace(/ch/g, 'q')
  .replace(/zh/g, 'z').replace(/kh|g/g, 'h').replace(/t[sz]|c/g, 'z').replace(/w/g, 'v').replace(/[yj]/g, 'i').replace(/ie/g, 'e').replace(/([a-z])\1/g, '$1');

const digits = { 2: '', 3: 'a', 5: 'kh', 6: 't', 7: 'h', 9: 'q' };
/** A key without the digits that stand for Arabic letters: "7adana". Twin of `arabized` there. */
export const arabized = key => key.replace(/[235679]/g, digit => digits[digit]);

/** Arabic writes "and", "the", "for", "with" as one word with the next. */
const formsOf = key => [...new Set([key, key.replace(/^[وف](?=...)/, ''), key.replace(/^[وف]?(?:[بك]?ال|لل|[بلك])(?=..)/, '')])];

/** Ways to look a key up in a list that needs others than the key; what has an umlaut is no language in other letters. */
const spellings = {
  typed: (key, isPlain) => isPlain ? [sounded(key)] : [],
  arabizi: (key, isPlain) => isPlain ? [arabized(key)] : [],
  tr: key => [key, key.replace(/g/g, 'k')],
  ar: formsOf,
};

/** Number of the file where a key stands; 0 where none can have it. */
const fileOf = key => /^[a-z]/.test(key) ? key.charCodeAt() - 96 : /^\p{Script=Arabic}/u.test(key) ? 35 + key.charCodeAt() % 4
  : /^\p{Script=Cyrillic}/u.test(key) ? 27 + key.charCodeAt() % 8 : 0;

/** Every list of some files: name → { rest: letters that may follow a stem, said: first stem → [[other stems, concept], …] }. */
function listsOf(files) {
  const lists = new Map();
  for (const [name, [rest, lines]] of files.flatMap(file => Object.entries(file))) {
    if (!lists.has(name)) lists.set(name, { rest, said: new Map() });
    const { said } = lists.get(name);
    for (const line of lines.split('|')) {
      const [first, ...more] = line.split(' '), concept = parseInt(more.pop(), 36);
      said.set(first, [...said.get(first) ?? [], [more, concept]]);
    }
  }
  return lists;
}

/** What a list says of words, each with its forms: [{ at: [positions], concept, letters }]. */
function matchesOf({ rest, said }, words, meanings) {
  const found = [];
  /** Latin words of three letters begin too many German ones. */
  const mayFollow = (form, length) => form.length - length <= Math.min(rest, length > 3 || form > 'а' ? length : Math.max(0, length - 2));
  const fits = (at, part) => words[at]?.some(form => form.startsWith(part) && mayFollow(form, part.length));
  /** Entries that begin with the word at a position: [[stem, [other stems], concept], …]. */
  const beginning = words.map(forms => forms.flatMap(form => {
    const ends = [...form].map((_, end) => end + 1).filter(end => mayFollow(form, end));
    return ends.flatMap(end => (said.get(form.slice(0, end)) ?? []).filter(([, concept]) => !/^[-=+]/.test(meanings[concept]) || end === form.length)
      .map(([more, concept]) => [end, more, concept]));
  }));
  // Between the words of a phrase may stand small ones, and such as "my son".
  const isLoose = beginning.map(entries => entries.some(([, more, concept]) => !more.length && /^[-~]/.test(meanings[concept])));
  beginning.forEach((entries, first) => entries.forEach(([length, more, concept]) => {
    for (const step of more.length === 1 ? [1, -1] : [1]) {
      const at = [first];
      let next = first, letters = length;
      const isThere = more.every(part => {
        do next += step; while (isLoose[next] && !fits(next, part));
        at.push(next);
        letters += part.length;
        return fits(next, part);
      });
      if (isThere) found.push({ at, concept, letters });
    }
  }));
  return found;
}

/** Points for the German words of a concept: the first of them counts most, and an offer with several of them a little more. */
async function scoreWords(index, german) {
  const scores = new Scores(index.offers);
  await Promise.all(german.split(', ').map(async (expression, place) => {
    const words = wordsOf(fold(expression.replace(/-/g, ''))).filter(word => !index.stop.has(word)), found = new Scores(index.offers);
    const parts = await Promise.all(words.map(async word => (await climb(index, word)).scores));
    if (parts.length > 1) found.raiseTogether(parts, 1.25);
    else found.raiseAll(parts[0]);
    return [found.values, Math.max(.5, 1 - place / 8)];
  })).then(all => all.forEach(([values, sure]) => values.forEach((value, offer) => {
    const before = scores.values[offer], now = value * sure;
    scores.lift(offer, Math.max(before, now) + Math.min(before, now) * more);
  })));
  return scores;
}

/** What `translate` of search-strange.js tells of the words of another language in a text, if there are any. The text comes in
 *  `pieces`, some of which are `words`: [{ at, typed, key, isStop, isStrange }], `at` the piece's place. */
export async function readStrange(index, written, words) {
  const pieces = [...written];
  const files = new Set(words.flatMap(({ key }) => [sounded(key), arabized(key), ...formsOf(key)].map(fileOf)).filter(Boolean));
  const [meanings = [], ...read] = files.size ? await index.concepts([0, ...files]) : [];
  const isSmall = concept => meanings[concept] === '-';
  // The language that explains most of the words comes first: "sad" is no garden in an English question.
  const languages = [...listsOf(read)].map(([name, list]) => {
    const matches = matchesOf(list, words.map(({ key, typed }) => (spellings[name] ?? (() => [key]))(key, !/[äöüß]/i.test(typed))), meanings);
    return { name, matches, known: new Set(matches.flatMap(({ at }) => at)), letters: Math.max(0, ...matches.map(({ letters }) => letters)) };
  }).sort((a, b) => b.known.size - a.known.size || b.letters - a.letters);
  const known = languages[0]?.known ?? new Set();
  // "Ich suche eine Nanny" is German with one word of another language.
  const isForeign = words.every(({ isStop }, n) => !isStop || known.has(n)) && words.some(({ isStrange }, n) => isStrange && known.has(n));
  const taken = new Set(), chosen = [];
  // "Kitaplaz" is a German word, however Turkish books begin.
  const list = languages.some(({ matches }) => matches.some(({ at }) => at.length < 2 && words[at[0]].isStrange)) && await index.spellings();
  const isSlip = ([n, ...more]) => !more.length && words[n].isStrange && nearest(index, list, words[n].key, words[n].key.length > 7 ? 1 : .5).length > 0;
  for (const [place, { name, matches }] of languages.entries()) {
    for (const match of matches.sort((a, b) => b.at.length - a.at.length || b.letters - a.letters)) {
      if (match.at.some(n => taken.has(n)) || (place || !isForeign) && match.letters < 5 || isSlip(match.at)) continue;
      if (!isForeign && (/^(typed|arabizi)$/.test(name) || match.at.some(n => !words[n].isStrange))) continue;
      match.at.forEach(n => taken.add(n));
      chosen.push(match);
    }
  }
  const meant = chosen.filter(({ concept }) => !isSmall(concept)).sort((a, b) => a.at[0] - b.at[0]);
  if (!meant.length) return undefined;
  const concepts = new Map(), translated = [];
  // What neither language knows is no slip of the finger in the other.
  words.forEach(({ at, isStrange }, n) => { if (taken.has(n) || isForeign && isStrange) pieces[at] = ''; });
  for (const { at, concept } of meant) {
    const [, sign, german] = /^([=+~]?)(.+)$/.exec(meanings[concept]);
    if (sign === '+' && !written.some(piece => /\d/.test(piece))) continue;
    if (/[=+]/.test(sign)) pieces[words[at[0]].at] = german;
    else concepts.set(concept, { german, generic: sign === '~' });
    translated.push({ sign, from: at.sort((a, b) => a - b).map(n => words[n].typed).join(' '), to: german.split(',')[0] });
  }
  const units = [...concepts.values()].map(async ({ german, generic }) => ({ scores: await scoreWords(index, german), generic, isConcept: true }));
  // What says little is told where nothing says more.
  const said = translated.filter(({ sign }) => sign !== '~'), told = (said.length ? said : translated).map(({ from, to }) => ({ from, to }));
  return { rest: pieces.join(''), concepts: await Promise.all(units), translated: told };
}
