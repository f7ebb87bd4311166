// Filters and their counts: OR inside a facet, AND between facets; a value's count ignores its own facet.
import { year } from './search-ages.js';

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
  const [{ columns }, [spans, name, oldest]] = await Promise.all([index.facetColumns(), index.ageColumn()]);
  return { ...columns, [name]: ageFacet(spans, oldest, index.offers) };
}

function eachOffer(runs, visit) {
  for (let r = 0; r < runs.length; r += 2) for (let offer = runs[r]; offer < runs[r + 1]; offer++) visit(offer);
}

/** For every offer: how many chosen facets it fails, and (one up) which one failed last. */
export function applyFilters(facets, filters, offers) {
  const fails = new Uint8Array(offers), failed = new Uint8Array(offers);
  Object.keys(facets).forEach((facet, number) => {
    const chosen = [].concat(filters?.[facet] ?? []);
    if (!chosen.length) return;
    const passes = new Uint8Array(offers);
    for (const value of chosen) eachOffer(facets[facet].get(String(value)) ?? [], offer => { passes[offer] = 1; });
    passes.forEach((does, offer) => { if (!does) { fails[offer]++; failed[offer] = number + 1; } });
  });
  return { fails, failed };
}

/** Scores for a list, in the order of the pages: what takes place in one of the towns first, then what is for them, then
 *  what is for the whole county; in each what is for one age before what is for every age. Lines for emergencies come after
 *  it, but first where they are what the topic is about; what is for professionals alone comes last. */
export function scoreList({ asks, here, county, order, starts }, filters) {
  const [towns, phases, topics] = asks.map(name => [].concat(filters[name] ?? [])), isCounty = new Uint8Array(order.length);
  eachOffer(county, offer => { isCounty[offer] = 1; });
  // Who names no town can use what is for the whole county; a provider's list tells nothing apart.
  const isCountyFirst = phases.length + topics.length;
  const far = isCounty.map(is => towns.length ? 1 + is : isCountyFirst ? 1 - is : 0);
  for (const town of towns) eachOffer(here.get(town) ?? [], offer => { far[offer] = 0; });
  return order.reduce((scores, offer, place) => {
    const kind = starts.filter(start => place >= start).length, isLine = kind === 2;
    const group = kind < 2 ? 4 * far[offer] + 2 * kind + (towns.length ? isCounty[offer] : 0) : 8 * kind + far[offer];
    scores[offer] = (isLine && topics.length ? 40 : 32 - group) * order.length - place;
    return scores;
  }, new Float32Array(order.length));
}

/** { facet: { value: count } } over the offers that match the text. */
export function countFacets(facets, { fails, failed }, matches) {
  const counts = {};
  Object.keys(facets).forEach((facet, number) => {
    counts[facet] = {};
    for (const [value, runs] of facets[facet]) {
      let count = 0;
      eachOffer(runs, offer => {
        if (matches[offer] && (!fails[offer] || fails[offer] === 1 && failed[offer] === number + 1)) count++;
      });
      counts[facet][value] = count;
    }
  });
  return counts;
}
