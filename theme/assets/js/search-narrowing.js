// What makes an answer narrower, or puts it into another order: filters, wishes, days.
import { runsOfDays, sortByDate } from './search-dates.js';
import { applyFilters, countFacets, meets, openFacets, runsOf, scoreList } from './search-facets.js';
import { posted, saidIn } from './search-meaning.js';
import { eachOffer } from './search-scores.js';

export { applyFilters };
export { countFacets };
export { openFacets };
export { scoreList };
export { sortByDate };

/** What is left of an offer's points where it fails a wish, or is for a town because it is for the whole county. */
const failing = .4, countyWide = .6;
/** More for what is called like a wish ("Sprachcafé Türkisch"); and points for whatever meets all wishes. */
const named = 1.3, listed = .5, first = 99;

/** Who meets a wish, as [[how well, runs], …]: by its facet, or since it is called so. Towns and days are no names; a village
 *  of a town is one for what takes place there. */
async function meeting(index, wish, asked, today) {
  const { facet, value } = wish, facets = await index.facetColumns(), { asks } = facets, isTown = facet === asks[0];
  const called = isTown || !asks.includes(facet) ? await posted(index, saidIn(index, wish)) : [];
  const runs = facet === 'date' ? await runsOfDays(index, value, today) : runsOf(facets, asked, facet, value);
  return [[1, runs], ...called.filter(([level]) => level > (isTown ? 4 : 2)).map(([level, where]) => [level > 4 ? named : 1, where])];
}

/** Weighs the points of offers by the wishes; where nothing is sought, it is the list of the offers that meet them all. */
export async function weigh(index, { scores, exact }, wishes, units, filters, today) {
  const asked = {};
  for (const { facet, value } of wishes) (asked[facet] ??= []).push(value);
  const [facets, ...found] = await Promise.all([index.facetColumns(), ...wishes.map(wish => meeting(index, wish, asked, today))]);
  const { asks, pairs, here, county } = facets, weights = scores.map(() => 1), fails = exact.map(() => 0);
  for (const [facet, values] of Object.entries(asked)) {
    const met = scores.map(() => 0), raise = ([value, runs]) => eachOffer(runs, offer => { met[offer] = Math.max(met[offer], value); });
    wishes.forEach((wish, n) => { if (wish.facet === facet) found[n].forEach(raise); });
    if (facet === asks[0]) {
      eachOffer(county, offer => { met[offer] = countyWide; });
      for (const town of values) raise([1, here.get(town) ?? []]);
    }
    met.forEach((value, offer) => { weights[offer] *= value || failing; fails[offer] |= !value; });
  }
  for (const [offer, own] of pairs) {
    if (fails[offer] || meets(own, asks, asked)) continue;
    fails[offer] = 1;
    weights[offer] *= failing;
  }
  const isNothingSought = !units.length, isMet = fails.includes(0), list = isNothingSought && scoreList(facets, { ...filters, ...asked });
  // "Angebote in Dülmen": whatever meets the wishes is meant, what has the words too comes first.
  const isOpen = units.every(unit => unit.generic);
  scores.forEach((score, offer) => {
    if (isNothingSought) scores[offer] = list[offer] * (isMet ? !fails[offer] * (weights[offer] > 1 ? first : 1) : weights[offer]);
    else scores[offer] = (!isOpen ? score : fails[offer] ? score / 4 : Math.max(score, offer < index.families ? listed : listed / 1e6)) * weights[offer];
    exact[offer] &= !fails[offer];
  });
}
