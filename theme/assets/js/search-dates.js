// The days on which offers take place next, and lists in their order. The reader's day comes from the page.
const dayLength = 864e5;

/** How many days after that of the index the reader's day is, and what day of the week: 0 is Sunday. */
function dayOf({ first }, today) {
  const start = Date.parse(first), now = Date.parse(today), at = now > start ? now : start;
  return [Math.round((at - start) / dayLength), new Date(at || 0).getUTCDay()];
}

/** The runs of the offers of `today`, `tomorrow`, the `weekend` or the next `holidays`. */
export async function runsOfDays(index, value, today) {
  const dates = await index.dates(), { days, holidays } = dates, [now, weekday] = dayOf(dates, today);
  if (value === 'holidays') return holidays.find(([, last]) => last >= now)?.[2] ?? [];
  const saturday = now + (weekday ? 6 - weekday : -1);
  const [from, to] = value === 'weekend' ? [Math.max(now, saturday), saturday + 1] : value === 'today' ? [now, now] : [now + 1, now + 1];
  return days.slice(from, to + 1).flat();
}

/** Gives offers points in the order of their next days: first those that surely have all words, and last those that stand
 *  apart; days that nobody knows come after all others. */
export async function sortByDate(index, { scores, exact }, today) {
  const dates = await index.dates(), [now] = dayOf(dates, today), next = new Float32Array(index.offers).fill(Infinity);
  dates.days.forEach((runs, day) => {
    for (let r = 0; day >= now && r < runs.length; r += 2) for (let offer = runs[r]; offer < runs[r + 1]; offer++) next[offer] = Math.min(next[offer], day);
  });
  for (const [offer, day] of dates.later) if (day >= now) next[offer] = Math.min(next[offer], day);
  const found = [...scores.keys()].filter(offer => scores[offer] > 0), isApart = offer => offer >= index.families;
  found.sort((a, b) => isApart(a) - isApart(b) || exact[b] - exact[a] || (next[a] < next[b] ? -1 : next[a] > next[b] ? 1 : scores[b] - scores[a] || a - b));
  found.forEach((offer, place) => { scores[offer] = found.length - place; });
}
