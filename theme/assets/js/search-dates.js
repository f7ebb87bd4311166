// The days on which offers take place next, and lists in their order. The reader's day comes from the page.
import { eachOffer } from './search-scores.js';

/** The reader's day, counted from that of the index, and its day of the week: 0 is Sunday. */
function dayOf({ first }, today) {
  const start = Date.parse(first), at = Math.max(start, Date.parse(today) || 0);
  return [(at - start) / 864e5, new Date(at).getUTCDay()];
}

/** The runs of the offers of `today`, `tomorrow`, the `weekend` or the next `holidays`. */
export async function runsOfDays(index, value, today) {
  const dates = await index.dates(), [now, weekday] = dayOf(dates, today), saturday = now + (weekday ? 6 - weekday : -1);
  if (value === 'holidays') return dates.holidays.find(([, last]) => last >= now)?.[2] ?? [];
  const [from, to] = { today: [now, now], tomorrow: [now + 1, now + 1], weekend: [Math.max(now, saturday), saturday + 1] }[value];
  return dates.days.slice(from, to + 1).flat();
}

/** Gives offers points in the order of their next days: first those that surely have all words, and last those that stand
 *  apart; days that nobody knows come after all others. */
export async function sortByDate(index, { scores, exact }, today) {
  const dates = await index.dates(), [now] = dayOf(dates, today), next = scores.map(() => 1e6);
  for (const [offer, day] of dates.later) next[offer] = day;
  dates.days.map((runs, day) => [runs, day]).slice(now).reverse().forEach(([runs, day]) => eachOffer(runs, offer => { next[offer] = day; }));
  const isApart = offer => offer >= index.families, found = [...scores.keys()].filter(offer => scores[offer] > 0);
  found.sort((a, b) => isApart(a) - isApart(b) || exact[b] - exact[a] || next[a] - next[b] || scores[b] - scores[a] || a - b);
  found.forEach((offer, place) => { scores[offer] = found.length - place; });
}
