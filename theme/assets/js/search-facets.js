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
  const [columns, [spans, name, oldest]] = await Promise.all([index.facetColumns(), index.ageColumn()]);
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
