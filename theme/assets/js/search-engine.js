// The search of the directory: no DOM, no dependency; runs in browsers and in Node.
import { inNeed } from './search-crisis.js';
import { openFacets, applyFilters, countFacets, scoreList } from './search-facets.js';
import { openIndex } from './search-index.js';
import { nearWords } from './search-ladder.js';
import { fold } from './search-normalise.js';
import { findByPhone, findPages, onlyOwners, placesOf, withPages } from './search-pages.js';
import { calm, combine, pickBest } from './search-ranking.js';
import { understand } from './search-understanding.js';

export { fold };

const mostLetters = 300, mostNear = 5;

/** Opens the index; `load(name)` resolves to the unpacked bytes of a file of assets/search/. */
export async function openSearch(load) {
  const index = await openIndex(load);
  let facets;
  const getFacets = async () => (facets ??= await openFacets(index));

  /**
   * Finds offers. `filters`: { facet: [values] }; `edition`: whose words cards have, by its tag. Gives
   *   total        offers that were found; `professionals` of them are for professionals alone, and of the others
   *                `exact` surely have all words
   *   help         [{ id }] whom to call, in the order shown, where the text sounds like somebody in need
   *   hits         [{ id, …card }] from `offset` on, and between them pages of other kinds, each with its `kind`
   *   pages        how many of these were found; nothing else counts them, and no filter leaves any
   *   corrections  [{ from, to }] words that were read differently
   *   near         words of the index that look alike, if no offer has any of the words
   *   facets       { facet: { value: count } }; a promise of it if nothing asked for filters yet
   */
  async function search(text, { filters, limit = 10, offset = 0, edition } = {}) {
    const asked = String(text ?? '').slice(0, mostLetters);
    const [{ units, corrections, words }, need, owners] =
      await Promise.all([understand(index, asked), inNeed(index, asked), findByPhone(index, asked)]);
    const { scores, exact, whole } = combine(index, units);
    const isNarrow = Object.values(filters ?? {}).flat().length > 0;
    const named = isNarrow ? [] : owners ? onlyOwners(owners, index, scores, exact) : await findPages(index, asked, corrections);
    if (need.lines.length && units.length) calm(scores, need);
    const matches = scores.map(score => score > 0 ? 1 : 0);
    const filtering = filters && applyFilters(await getFacets(), filters, index.offers);
    // Without words it is a list, as pages have them. One that nothing makes narrower is shown nowhere.
    if (filtering && !units.length) scores.set(scoreList(await index.facetColumns(), filters));
    if (filtering) filtering.forEach((fails, offer) => { if (fails > 1) scores[offer] = 0; });
    const { total, best } = pickBest(scores, offset + limit), pages = placesOf(named, scores, whole, total);
    const count = async () => {
      const all = await getFacets();
      // Families are promised what families find; where there is nothing for them, professionals choose.
      const families = matches.subarray(0, index.professionals);
      return countFacets(all, filters, filtering ?? applyFilters(all, filters, index.offers), families.includes(1) ? families : matches);
    };
    const answer = {
      help: need.lines.map(([id]) => ({ id })),
      total,
      exact: total && scores.reduce((sum, score, offer) => sum + (score > 0 && exact[offer] && offer < index.professionals), 0),
      professionals: scores.subarray(index.professionals).reduce((sum, score) => sum + (score > 0), 0),
      pages: pages.length,
      hits: await index.cards(withPages(best, pages, index, offset, limit), edition),
      // Who is in need meant every word.
      corrections: need.lines.length || owners ? [] : corrections,
      near: matches.includes(1) || pages.length ? [] : [...new Set(words.slice(0, 3).flatMap(word => nearWords(index, word)))].slice(0, mostNear),
    };
    let counts = filtering && await count();
    Object.defineProperty(answer, 'facets', { get: () => (counts ??= count()), enumerable: Boolean(filtering) });
    return answer;
  }
  return { search };
}
