// Ages in what people type: "3 Jahre", "6 Monate alt", "zweijährig", "5. Klasse", "Baby". Everything in months.
import { Scores } from './search-ladder.js';

/** Months. */
export const year = 12;

function spanOf(from, to, unit) {
  if (unit.startsWith('klass')) return [(from + 5) * year, (to + 7) * year - 1];
  if (unit.startsWith('woche')) return [Math.floor(from / 4.4), Math.floor(to / 4.4)];
  if (unit.startsWith('monat')) return [from, to];
  return [from * year, to * year + (to % 1 ? 5 : year - 1)];
}

/** Reads ages from a folded text: { spans: [[from, to], …], rest: the text without them }. */
export function readAges(folded, counting) {
  const words = counting.join('|');
  const number = `(\\d{1,2}(?:[.,]5)?|${words})`;
  const pattern = new RegExp(`(unter )?(?<![\\p{L}\\p{N}])${number}(?:e[mnrs]?)?(?: ?(?:-|–|bis|und|oder) ?${number})?[. -]*(jahr|monat|woche|klasse)\\p{L}*(?: alt\\p{L}*)?`, 'gu');
  const value = text => counting.includes(text) ? counting.indexOf(text) + 1 : Number(text.replace(',', '.'));
  const spans = [];
  const rest = folded.replace(pattern, (_, under, first, second, unit) => {
    const from = value(first), to = second ? value(second) : from;
    const span = spanOf(Math.min(from, to), Math.max(from, to), unit);
    spans.push(under ? [Math.max(0, span[0] - year), span[0]] : span);
    return ' ';
  });
  return { spans, rest };
}

/** Points for offers whose ages meet a span; offers made for just this age get most. */
export async function scoreAge(index, [from, to]) {
  const scores = new Scores(index.offers);
  for (const [[start, end], runs] of await index.ageColumn()) {
    const shared = Math.min(end, to) - Math.max(start, from) + 1;
    if (shared <= 0) continue;
    const share = shared / (Math.max(end, to) - Math.min(start, from) + 1);
    scores.raise(runs, .5 + 9 * Math.sqrt(share));
  }
  return scores;
}
