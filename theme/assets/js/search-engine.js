// The search of the directory: no DOM, no dependency; runs in browsers and in Node.
import { addMeant } from './search-asked.js';
import { inNeed } from './search-crisis.js';
import { openIndex } from './search-index.js';
import { guesses, narrowing } from './search-later.js';
import { fold } from './search-normalise.js';
import { findByPhone, findPages, onlyOwners, placesOf, withPages } from './search-pages.js';
import { calm, combine, countBoth, found, pickBest } from './search-ranking.js';
import { understand } from './search-understanding.js';

export { fold };

const mostLetters = 300, mostNear = 5;

/** Opens the index; `load(name)` resolves to the unpacked bytes of a file of assets/search/. A page that knows what its
 *  manifest says gives these `facts`, and the manifest is not asked for. */
export async function openSearch(load, facts) {
  const index = await openIndex(load, facts);
  const read = text => String(text ?? '').slice(0, mostLetters);
  let facets;
  const getFacets = async () => (facets ??= await (await narrowing()).openFacets(index));
  const apply = async filters => (await narrowing()).applyFilters(await getFacets(), filters, index.offers);

  /** Words of the index that look like some that nobody knows; none where it can't be told. */
  async function nearOf(unfound) {
    const strange = unfound.filter(({ right }) => !right).slice(0, 3);
    if (!strange.length) return [];
    const { nearWords } = await guesses().catch(() => ({ nearWords: () => [] }));
    return [...new Set((await Promise.all(strange.map(({ word }) => nearWords(index, word)))).flat())].slice(0, mostNear);
  }

  let last = {};
  /** Who helps, looked for once in a text: whoever asks for an answer to it has mostly asked for this before. */
  const needIn = text => {
    if (last.text !== text) last = { text, need: inNeed(index, text).catch(error => { last = {}; throw error; }) };
    return last.need;
  };

  /**
   * Finds offers. `filters`: { facet: [values] }; `edition`: whose words cards have, by its tag; `ignore`: ['facet value'] of
   * what was understood and is not meant; `today`: the reader's day, '2026-11-27'; `sort`: 'date' for the order of the next days. Gives
   *   total        offers that were found; `professionals` of them are for professionals alone, and of the others
   *                `exact` surely have all words
   *   help         [{ id }] whom to call, in the order shown, where the text sounds like somebody in need
   *   understood   [{ facet, value, words }] what was read as a wish, in the words that were typed
   *   hits         [{ id, …card }] from `offset` on, and between them pages of other kinds, each with its `kind`
   *   pages        how many of these were found; nothing else counts them, and no filter leaves any
   *   corrections  [{ from, to }] words that were read differently
   *   translated   [{ from, to }] words of other languages, and the German word for each
   *   unfound      words, as typed, that no offer has, nor one that was meant instead
   *   near         words of the index that look alike, if no offer has any of the words and nobody knows them
   *   facets       { facet: { value: count } }; a promise of it if nothing asked for filters yet
   */
  async function search(text, { filters, limit = 10, offset = 0, edition, ignore, today, sort } = {}) {
    const asked = read(text);
    const isNarrow = Object.values(filters ?? {}).flat().length > 0, pagesCalled = corrected => (isNarrow ? [] : findPages(index, asked, corrected));
    const hearing = needIn(asked);
    hearing.catch(() => {});
    const [{ units, corrections, unfound, translated, wishes, understood, roots }, owners, called] = await Promise.all([
      understand(index, asked, ignore), findByPhone(index, asked), pagesCalled([]), filters && getFacets(),
    ]);
    const points = combine(index, units), { scores, exact, whole } = points;
    // Pages are called by their names: they stand among offers by the words of these alone, and no page has a day.
    const sought = scores.slice();
    if (units.length) await addMeant(index, roots, points, units);
    const filtering = filters && await apply(filters);
    const show = (some, own, from = scores) => {
      const { total, best } = pickBest(from, offset + limit), pages = placesOf(some, own, whole, total);
      return { total, pages, hits: index.cards(withPages(best, pages, index, offset, limit), edition) };
    };
    // What is most likely shown comes while the need is heard.
    if (units.length && !wishes.length) show(called, sought, scores.map((score, offer) => filtering?.[offer] > 1 ? 0 : score)).hits.catch(() => {});
    const need = await hearing, isInNeed = need.lines.length > 0;
    const named = owners && !isNarrow ? onlyOwners(owners, index, scores, exact) : corrections.length ? await pagesCalled(corrections) : called;
    // Whoever is in need today needs no offer that has a date today.
    const isWished = wishes.length && !owners && !(isInNeed && units.length);
    if (isWished) await (await narrowing()).weigh(index, points, wishes, units, filters, today);
    if (isInNeed && units.length) calm(scores, need);
    const matches = found(scores);
    // Without words it is a list, as pages have them. One that nothing makes narrower is shown nowhere.
    if (filtering && !units.length && !wishes.length) scores.set((await narrowing()).scoreList(await index.facetColumns(), filters));
    if (filtering) filtering.forEach((fails, offer) => { if (fails > 1) scores[offer] = 0; });
    if (sort === 'date' && !isInNeed) await (await narrowing()).sortByDate(index, points, today);
    const { total, pages, hits } = show(named, isInNeed || owners ? scores : sought);
    const count = async () => {
      const all = await getFacets(), { countFacets } = await narrowing();
      // Families are promised what families find; where there is nothing for them, professionals choose.
      const families = matches.subarray(0, index.professionals);
      return countFacets(all, filters, filtering ?? await apply(filters), families.includes(1) ? families : matches);
    };
    const answer = {
      help: need.lines.map(([id]) => ({ id })),
      understood,
      total,
      exact: total && countBoth(found(scores).subarray(0, index.professionals), exact),
      professionals: countBoth(found(scores.subarray(index.professionals))),
      pages: pages.length,
      hits: await hits,
      // Who is in need meant every word.
      corrections: isInNeed || owners ? [] : corrections,
      translated,
      unfound: isInNeed || owners || pages.length ? [] : unfound.map(({ typed }) => typed),
      near: matches.includes(1) || pages.length ? [] : await nearOf(unfound),
    };
    let counts = filtering && await count();
    Object.defineProperty(answer, 'facets', { get: () => (counts ??= count()), enumerable: Boolean(filtering) });
    return answer;
  }
  /** Whom to call, as `help` of an answer, whatever becomes of everything else that the answer needs. */
  const help = async text => (await needIn(read(text))).lines.map(([id]) => ({ id }));
  return { search, help };
}
