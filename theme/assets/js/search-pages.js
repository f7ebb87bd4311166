// What is found beside offers by its name: offices, providers, programmes, towns, words, texts, what has ended. And whose number it is.
import { fold, stem, wordsOf } from './search-normalise.js';

const allOfName = .99, mostOfName = .45, littleSaid = .4, mostInPart = 3, manyInPart = 1.9, oneWord = 5.9, lastPlace = 9;
/** Points of a kind whose name is all there, and of one that has the words among others. Offers with as many come first. */
const worth = { office: [99, 0], provider: [10, oneWord], programme: [10, oneWord], town: [99, 0], page: [oneWord, 3], term: [4, 0], ended: [5, 3] };

/** Pages that are called like a text: [{ page, points, isAll: not some words of its name, least: offers before it }], best
 *  first. `corrections` tell how the text was read. */
export async function findPages({ kinds, stop, negations, generic, pagesWith }, text, corrections) {
  const all = wordsOf(corrections.reduce((read, { from, to }) => read.replaceAll(fold(from), fold(to)), fold(text)));
  const said = all.filter(word => !stop.has(word) && !negations.has(word));
  const keys = [...new Set((said.length ? said : all).map(stem))].slice(0, 10), found = new Map();
  const weightOf = key => generic.has(key) ? littleSaid : 1, sum = keys.reduce((so, key) => so + weightOf(key), 0);
  await Promise.all(keys.map(async key => {
    for (const [level, runs] of await pagesWith(key)) {
      for (let r = 0; r < runs.length; r += 2) {
        for (let page = runs[r]; page < runs[r + 1]; page++) {
          const has = found.get(page) ?? { page, name: 0, text: 0 };
          has.name += 1 / (7 - level);
          has.text += weightOf(key) / sum;
          if (level > 5) has.isWord = true;
          found.set(page, has);
        }
      }
    }
  }));
  const isFew = [...found.values()].filter(has => has.text > allOfName && has.name < allOfName).length <= mostInPart;
  const fitting = [...found.values()].flatMap(({ page, name, text, isWord }) => {
    const kind = kindOf(kinds, page), isAll = name > allOfName, [most, inPart] = worth[kind];
    // "Hebamme in Senden" asks for no town, and "Beratung" for nobody by name.
    if (text < (isAll && !isWord ? mostOfName : allOfName) || !isAll && (sum < 1 || name < mostOfName && !isFew)) return [];
    const isSaid = text > allOfName, points = !isAll ? Math.min(inPart, isFew ? oneWord : manyInPart) : !isSaid ? Math.min(most, 10) * text ** 2
      : isWord && most === 10 ? oneWord : most;
    // In a sentence somebody means more than a word.
    return points ? [{ page, points, isAll, least: kind === 'term' && all.length > keys.length ? 3 : 0 }] : [];
  }).sort((a, b) => b.points - a.points || a.page - b.page);
  let inPart = 0;
  // Where one is called just like that, nobody means those who are called so among other words.
  return fitting.filter(({ isAll }) => isAll || !fitting[0].isAll && inPart++ < mostInPart);
}

function kindOf(kinds, page) {
  for (const [kind, count] of Object.entries(kinds)) if ((page -= count) < 0) return kind;
}

/** Whose number it is, if it is one: the numbers of offers, then of pages; nothing where it is no number that we know. */
export async function findByPhone(index, text) {
  const [typed] = /\+?\d[\d\s()/.–-]*\d/.exec(text) ?? [''], all = typed.replace(/\(0\)|\D/g, ''), digits = all.replace(/^0+/, '');
  // "10 - 12" and a year are no part of a number, and a postcode that we know is one.
  const least = /\p{L}/u.test(text) ? 6 : typed === all ? 4 : 5;
  if (digits.length < 3) return;
  await index.ask([all]);
  if (index.has(all)) return;
  const book = await index.phones(), same = book.filter(([phone]) => phone === digits);
  const found = same.length || all.length < least ? same : book.filter(([phone]) => phone.includes(digits));
  if (found.length) return [...new Set(found.flatMap(([, owners]) => owners))].sort((a, b) => a - b);
}

/** Nothing is found but who has a number; gives the pages among them. */
export function onlyOwners(owners, { offers }, scores, exact) {
  scores.fill(0);
  exact.fill(0);
  for (const owner of owners) if (owner < offers) [scores[owner], exact[owner]] = [1e3, 1];
  return owners.filter(owner => owner >= offers).map(owner => ({ page: owner - offers, points: 10, isAll: true, least: 0 }));
}

/** Where pages stand: [[how many offers before it, page], …]. In need the first three offers have more points than any page. */
export function placesOf(pages, scores, weight, total) {
  // Where nothing but a day or a town was said, nobody means those who are called so among other words.
  return pages.filter(({ isAll }) => isAll || weight !== 0).map(({ page, points, isAll, least }) => {
    // Scores are rounded to 32 bits.
    const enough = points * weight * .999, before = weight ? scores.reduce((count, score) => count + (score > enough), 0) : 0;
    return [Math.max(isAll ? Math.min(before, lastPlace) : before, Math.min(least, total)), page];
  }).filter(([place]) => place <= lastPlace && place <= total);
}

/** Puts pages among the best offers, of which those from `offset` on are shown. */
export function withPages(best, places, { offers }, offset, limit) {
  const list = best.slice(offset), here = places.filter(([place]) => place >= offset && place < offset + limit);
  for (const [place, page] of here.sort(([one], [other]) => one - other).reverse()) list.splice(place - offset, 0, offers + page);
  return list;
}
