// Says whether somebody answers a phone now, from the hours that stand beside its number. They are local time of
// Germany, so that is what counts, wherever the phone is that shows the page. Without this file the hours stand alone.

const DAY = 24 * 60;
const wall = new Intl.DateTimeFormat('en', {
  timeZone: 'Europe/Berlin', hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric',
});

// Minutes since 1970 as a clock on the wall would count them: no hour is left out or counted twice between two days.
export function wallMinutes(now) {
  const part = Object.fromEntries(wall.formatToParts(now).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute) / 6e4;
}

const minutes = clock => clock.split(':').reduce((hours, rest) => hours * 60 + Number(rest), 0);

// `2026-11-26/2026-12-23 14:00-20:00=fbefbef …`: first and last day, then hours, each with a bit for each day on which
// they begin. The end is on the next day where it does not come after the beginning.
function spansOf(text) {
  const [days, ...hours] = text.split(' ');
  const [first, last] = days.split('/').map(day => Date.parse(day) / 6e4);
  const spans = hours.flatMap(part => {
    const [clock, mask] = part.split('=');
    const [from, to] = clock.split('-').map(minutes);
    const begin = Array.from({ length: 28 }, (_, day) => day).filter(day => parseInt(mask, 16) >> day & 1);
    return begin.map(day => [first + day * DAY + from, first + day * DAY + to + (to > from ? 0 : DAY)]);
  });
  const joined = [];
  for (const [from, to] of spans.sort((a, b) => a[0] - b[0])) {
    const before = joined.at(-1);
    if (before && from <= before[1]) before[1] = Math.max(before[1], to);
    else joined.push([from, to]);
  }
  return { joined, first, end: last + DAY };
}

// What holds at a minute: [name of the words, minute that they tell]; null where nobody knows.
export function stateAt(text, now) {
  const { joined, first, end } = spansOf(text);
  if (now < first + DAY || now >= end) return null;
  const [from, to] = joined.find(span => now < span[1]) ?? [];
  if (from === undefined) return ['closed'];
  if (from <= now) return to - now > DAY || to >= end ? ['open'] : ['until', to];
  const days = Math.floor(from / DAY) - Math.floor(now / DAY);
  return [['today', 'tomorrow'][days] ?? 'day', from, days > 6];
}

// The words for it: `fill` has {time} and {day}, which no line breaks in two.
export function wordsFor([name, minute, far], clock, language) {
  if (minute === undefined) return { name, fill: {} };
  const hour = minute % DAY === 0 && name === 'until' ? 24 : Math.floor(minute % DAY / 60);
  const past = String(minute % 60).padStart(2, '0');
  const time = clock[past === '00' ? 0 : 1].replace('{hour}', hour).replace('{minute}', past);
  const form = far ? { dateStyle: 'long' } : { weekday: 'long' };
  const day = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' }).format(minute * 6e4);
  return { name, fill: { time: time.replaceAll(' ', '\u00a0'), day: day.replace('. ', '.\u00a0') } };
}

const shown = new WeakMap();

function show(note, words) {
  const state = stateAt(note.dataset.answering, wallMinutes(Date.now()));
  const { name, fill } = state ? wordsFor(state, words.dataset.answeringWords.split('|'), note.closest('[lang]').lang) : {};
  const told = JSON.stringify([name, fill]);
  if (shown.get(note) === told) return;
  shown.set(note, told);
  note.hidden = !state;
  const part = what => [...words.content.querySelector(`[data-state="${what}"]`)?.cloneNode(true).childNodes ?? []];
  note.replaceChildren(...state ? part(name) : []);
  const texts = document.createTreeWalker(note, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) texts.currentNode.data = texts.currentNode.data.replace(/\{(\w+)\}/g, (_, key) => fill[key]);
  note.classList.toggle('is-open', name === 'open' || name === 'until');
  if ('crisis' in note.dataset && state && !note.classList.contains('is-open')) note.append(...part('other'));
}

// Nothing is read out when it changes: who wants to know finds it beside the number.
export function tellAnswering() {
  const words = document.querySelector('[data-answering-words]');
  if (!words) return;
  const tell = () => document.querySelectorAll('[data-answering]').forEach(note => show(note, words));
  tell();
  document.addEventListener('cards', tell);
  document.addEventListener('visibilitychange', tell);
  setInterval(tell, 6e4);
}
