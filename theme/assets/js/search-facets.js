// Filters and their counts: OR inside a facet, AND between facets; a value's count ignores its own facet. Town and weekday
// belong together: an offer with other days in one town than in another has to have one of the days in one of the towns.
import { year } from './search-ages.js';
import { eachOffer } from './search-scores.js';

/** The ages as a facet of whole years, from "0" to the oldest (and older); offers for no certain age are for every age. */
function ageFacet(spans, oldest, offers) {
  const values = new Map();
  const open = new Uint8Array(offers).fill(1);
  for (const [, runs] of spans) for (let r = 0; r < runs.length; r += 2) open.fill(0, runs[r], runs[r + 1]);
  const anyAge = [];
  open.forEach((is, offer) => { if (is) anyAge.push(offer, offer + 1); });
  for (let age = 0; age <= oldest; age++) {
    const last = age === oldest ? Infinity : age * year + year - 1;
    const fitting = spans.filter(([[from, to]]) => from <= last && to >= age * year);
    values.set(`${age}`, [...anyAge, ...fitting.flatMap(([, runs]) => runs)]);
  }
  return values;
}

export async function openFacets(index) {
  const [facets, [spans, name, oldest]] = await Promise.all([index.facetColumns(), index.ageColumn()]);
  return { ...facets, columns: { ...facets.columns, [name]: ageFacet(spans, oldest, index.offers) } };
}

const chosen = (filters, facet) => [].concat(filters?.[facet] ?? []);

/** The offers of a value; of a weekday and a part of the day those that have both at once. */
export function runsOf({ columns, asks }, filters, facet, value) {
  const [, , , day, partOfDay] = asks, both = columns[`${day} ${partOfDay}`], ways = facet === day ? chosen(filters, partOfDay).map(part => `${value} ${part}`)
    : facet === partOfDay ? chosen(filters, day).map(one => `${one} ${value}`) : [];
  return both && ways.length ? ways.flatMap(way => both.get(way) ?? []) : columns[facet]?.get(String(value)) ?? [];
}

/** Whether an offer has one of the days in one of the towns. */
export function meets(pairs, [town, , , day], filters) {
  const towns = chosen(filters, town), days = chosen(filters, day);
  return !towns.length || !days.length || towns.some(one => days.some(other => pairs.includes(`${one} ${other}`)));
}

/** For every offer what it fails, a bit each: 4 and more for the facets, 2 for the pair of town and weekday; with 1 it is an
 *  offer whose pairs count, which fails nothing yet. */
export function applyFilters(facets, filters, offers) {
  const { columns, asks, pairs } = facets, fails = new Uint32Array(offers);
  Object.keys(columns).forEach((facet, number) => {
    const values = chosen(filters, facet);
    if (!values.length) return;
    const passes = new Uint8Array(offers);
    for (const value of values) eachOffer(runsOf(facets, filters, facet, value), offer => { passes[offer] = 1; });
    passes.forEach((does, offer) => { if (!does) fails[offer] |= 4 << number; });
  });
  for (const [offer, own] of pairs) fails[offer] |= meets(own, asks, filters) ? 1 : 3;
  return fails;
}

/** Scores for a list, in the order of the pages: what takes place in one of the towns first, then what is for them, then
 *  what is for the whole county; in each what is real before what is invented, and one age before every age: the ages first
 *  where pages have headings for them. Lines for emergencies come after it, but in the list of a topic first those that every page names,
 *  and all where the topic is such a need; what is for professionals alone comes last. */
export function scoreList({ asks, here, county, order, moves, urgent, starts }, filters) {
  const [towns, phases, topics] = asks.map(facet => chosen(filters, facet)), isCounty = new Uint8Array(order.length);
  // What takes place in several towns has its place in the list of one by the next day there.
  for (const town of towns) {
    const moved = new Map(moves.get(town));
    order = order.filter(offer => !moved.has(offer));
    for (const [offer, place] of moved) order.splice(place, 0, offer);
  }
  eachOffer(county, offer => { isCounty[offer] = 1; });
  // Who names no town can use what is for the whole county; a provider's list tells nothing apart.
  const isCountyFirst = phases.length + topics.length;
  const far = isCounty.map(is => towns.length ? 1 + is : isCountyFirst ? 1 - is : 0);
  for (const town of towns) eachOffer(here.get(town) ?? [], offer => { far[offer] = 0; });
  const isUrgent = topics.some(topic => urgent.includes(topic));
  const isAgeFirst = !topics.length && towns.length + phases.length, scores = new Float32Array(order.length);
  let kind = 0;
  order.forEach((offer, place) => {
    while (place >= starts[kind]) kind++;
    const every = kind >> 1, invented = kind & 1, own = towns.length ? isCounty[offer] : 0;
    const group = isAgeFirst ? 4 * every + 2 * own + invented : 4 * own + 2 * invented + every;
    const part = kind < 4 ? 8 * far[offer] + group : kind > 5 ? 28 + far[offer] : (kind > 4 ? isUrgent : topics.length) ? -1 : 24;
    scores[offer] = (32 - part) * order.length - place;
  });
  return scores;
}

/** { facet: { value: count } } over the offers that match the text. */
export function countFacets(facets, filters, fails, matches) {
  const { columns, asks, pairs } = facets, counts = {}, names = Object.keys(columns), together = asks.slice(3), seen = new Uint32Array(fails.length);
  let turn = 0;
  Object.entries(columns).forEach(([facet, sets]) => {
    if (facet.includes(' ')) return;
    // A weekday and a part of the day are counted as one thing.
    const others = ~((together.includes(facet) ? together : [facet]).reduce((bits, name) => bits | 4 << names.indexOf(name), 3));
    counts[facet] = {};
    for (const value of sets.keys()) {
      let count = 0;
      turn++;
      eachOffer(runsOf(facets, filters, facet, value), offer => {
        if (!matches[offer] || fails[offer] & others || seen[offer] === turn) return;
        seen[offer] = turn;
        if (!(fails[offer] & 1) || meets(pairs.get(offer), asks, { ...filters, [facet]: value })) count++;
      });
      counts[facet][value] = count;
    }
  });
  return counts;
}
