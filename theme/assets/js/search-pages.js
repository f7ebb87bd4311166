// What is found beside offers by its name: offices, providers, programmes, towns, words, texts, what has ended. And whose number it is.
import { fold, stem, wordsOf } from './search-normalise.js';

const allOfName = .99, littleSaid = .4, mostInPart = 3, afterOffers = 10;
/** Points of a kind whose name is all there, and of one that has the words among others. Offers with as many come first. */
const worth = { provider: [10, 5.9], programme: [10, 5.9], page: [5.9, 3], term: [4, 0], ended: [5, 3], office: [99, 0], town: [99, 0] };

/** Pages that are called like a text: [{ page, points }], best first. `corrections` tell how its words were read. */
export async function findPages({ kinds, stop, negations, generic, pagesWith }, text, corrections) {
  const all = wordsOf(corrections.reduce((read, { from, to }) => read.replaceAll(fold(from), fold(to)), fold(text)));
  const said = all.filter(word => !stop.has(word) && !negations.has(word));
  const keys = [...new Set((said.length ? said : all).map(stem))].slice(0, 10), found = new Map();
  const weightOf = key => generic.has(key) ? littleSaid : 1, sum = keys.reduce((so, key) => so + weightOf(key), 0);
  await Promise.all(keys.map(async key => {
    for (const [level, runs] of await pagesWith(key)) {
      for (let r = 0; r < runs.length; r += 2) {
        for (let page = runs[r]; page < runs[r + 1]; page++) {
          const has = found.get(page) ?? { share: 0, weight: 0 };
          found.set(page, { share: has.share + 1 / (6 - level), weight: has.weight + weightOf(key) });
        }
      }
    }
  }));
  const isRare = [...found.values()].filter(({ weight }) => weight === sum).length <= mostInPart && sum >= 1;
  const fitting = [...found].map(([page, { share, weight }]) => {
    const isAll = share > allOfName, part = weight / sum, most = worth[kindOf(kinds, page)][isAll ? 0 : 1];
    const fits = isAll || share > .45 && sum >= 1 || isRare && part === 1;
    return { page, isAll, points: fits && part > .45 ? (part < 1 ? Math.min(most, 10) * part ** 2 : most) : 0 };
  }).filter(({ points }) => points).sort((a, b) => b.points - a.points || a.page - b.page);
  let inPart = 0;
  return fitting.filter(({ isAll }) => isAll || inPart++ < mostInPart);
}

function kindOf(kinds, page) {
  for (const [kind, count] of Object.entries(kinds)) if ((page -= count) < 0) return kind;
}

/** Whose number it is, if it is one: the numbers of offers, then of pages; nothing where it is no number that we know. */
export async function findByPhone(index, text) {
  const [typed] = /\+?\d[\d\s()/.–-]*\d/.exec(text) ?? [''], all = typed.replace(/\(0\)|\D/g, ''), digits = all.replace(/^0+/, '');
  const least = /\p{L}/u.test(text) ? 6 : typed === all ? 4 : 5;
  if (digits.length < 3 || index.numbers.has(all)) return;
  const book = await index.phones(), same = book.filter(([phone]) => phone === digits);
  const found = (same.length || all.length < least ? same : book.filter(([phone]) => phone.includes(digits))).flatMap(([, owners]) => owners);
  if (found.length) return [...new Set(found)].sort((a, b) => a - b);
}

/** Nothing is found but who has a number; gives the pages among them. */
export function onlyOwners(owners, { offers }, scores, exact) {
  scores.fill(0);
  exact.fill(0);
  for (const owner of owners) if (owner < offers) [scores[owner], exact[owner]] = [1e3, 1];
  return owners.filter(owner => owner >= offers).map(owner => ({ page: owner - offers, points: 10, isAll: true }));
}

/** Puts pages among the best offers from `offset` on; what an offer has as many points as stands behind it. */
export function withPages(best, pages, scores, weight, { offers }, isInNeed, offset, limit) {
  const list = best.slice(offset), places = pages.map(({ page, points, isAll }) => {
    const before = weight ? scores.reduce((count, score) => count + (score >= points * weight), 0) : 0;
    return [Math.max(isAll ? Math.min(before, afterOffers) : before, isInNeed ? 3 : 0), page];
  }).filter(([place]) => (place > offset || !offset) && place <= Math.max(offset + limit, 0) && limit && (!isInNeed || best.length >= 3));
  for (const [place, page] of places.reverse().sort(([one], [other]) => other - one)) list.splice(place - offset, 0, offers + page);
  return list;
}
