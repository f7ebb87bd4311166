// Ages in what people type: "3 Jahre", "6 Monate alt", "zweijährig", "5. Klasse", "mein Sohn ist 4". Everything in months.
import { Scores } from './search-scores.js';

/** Months. */
export const year = 12;
/** After these a number is an age, even if nobody says years. */
const beforeAge = 'zwischen|unter|bis|ab|bin|ist|wird|sohn|tochter|kind|kinder|junge|madchen|klasse';
const unit = '(jahr|monat|woch|klass|einhalb|(?:j|mon)(?!\\p{L}))\\p{L}{0,4}(?!\\p{L})(?: alt\\p{L}*)?';

function spanOf(from, to, unit) {
  if (unit.startsWith('klass')) return [(from + 5) * year, (to + 7) * year - 1];
  if (unit.startsWith('woch')) return [Math.floor(from / 4.4), Math.floor(to / 4.4)];
  if (unit.startsWith('mon')) return [from, to];
  if (unit === 'einhalb') return [from * year + 6, to * year + 11];
  return [from * year, to * year + (to % 1 ? 5 : year - 1)];
}

/** Reads ages from a folded text: { spans: [[from, to], …], said: how each was, rest: the text without them }. */
export function readAges(folded, counting) {
  const number = `(\\d{1,2}(?:[.,]5| 1/2)?|(?:${counting.join('|')})(?:einhalb)?)`;
  const range = `${number}(?:e[mnrs]?)?(?: ?(?:-|–|bis|und|oder) ?${number})?`;
  const withUnit = `(?:(?<!\\p{L})(unter|bis|seit|vor|nach|in|noch|alle|mal) )?(?<![\\p{L}\\p{N}])${range}[. -]*${unit}`;
  const alone = `(?<!\\p{L})(${beforeAge}) (?:bald |schon |jetzt )?(?=\\d(?!\\d)|1[0-8])${range}(?![\\p{L}\\p{N}.:,]| (?:uhr|euro|kind))`;
  const value = text => {
    const [, whole, half] = /^(.+?)([.,]5| 1\/2|einhalb)?$/.exec(text);
    return (counting.indexOf(whole) + 1 || Number(whole)) + (half ? .5 : 0);
  };
  const spans = [], said = [];
  const note = (whole, before, first, second, unit) => {
    if (/^(?:seit|vor|nach|in)$/.test(before)) return ' '; // for how long, not how old
    if (/^(?:noch|alle|mal)$/.test(before)) return whole;
    const from = value(first), to = second ? value(second) : from;
    const [start, end] = spanOf(Math.min(from, to), Math.max(from, to), unit);
    spans.push(before === 'unter' ? [Math.max(0, start - year), start] : [before === 'bis' ? Math.max(0, start - 2 * year) : start, end]);
    said.push(whole.trim());
    return ' ';
  };
  const rest = folded.replace(/anderthalb/g, 'eineinhalb').replace(/halbe[rs]? jahr/g, '6 monat')
    .replace(new RegExp(withUnit, 'gu'), (...found) => note(...found))
    .replace(new RegExp(alone, 'gu'), (whole, before, first, second) => note(whole, before, first, second, before));
  return { spans, said, rest };
}

/** The ages of a text as what can be taken away: years, where it is one, else as they were typed; and those that are left. */
export function chipsOf(facet, { spans, said, rest }, ignored = []) {
  const ages = spans.map(([from, to], n) => ({ facet, value: from % year || to - from !== year - 1 ? said[n] : `${from / year}`, words: said[n].split(' ') }));
  const isLeft = ages.map(({ value }) => !ignored.includes(`${facet} ${value}`));
  return { ages: ages.filter((_, n) => isLeft[n]), spans: spans.filter((_, n) => isLeft[n]), rest };
}

/** Points for offers whose ages meet a span; offers made for just this age get most. */
export async function scoreAge(index, [from, to]) {
  const scores = new Scores(index.offers);
  for (const [[start, end], runs] of (await index.ageColumn())[0]) {
    const shared = Math.min(end, to) - Math.max(start, from) + 1;
    if (shared <= 0) continue;
    const share = shared / (Math.max(end, to) - Math.min(start, from) + 1);
    scores.raise(runs, .5 + 9 * Math.sqrt(share));
  }
  return scores;
}
