// What the search page shows: cards, counts, what was chosen, and a way on where nothing was found.
import { searchAddress } from './search-address.js';
import { fold } from './search-normalise.js';

const mostHelp = 4;
export const find = name => document.querySelector(`[data-${name}]`);
const offices = JSON.parse(find('offices').textContent);
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
const counted = (words, name, count, more) => fill(words[`${name}_${count === 1 ? 'one' : 'many'}`], { count, ...more });
const nameOf = box => box.closest('label').querySelector('[data-name]').textContent;

function element(tag, text, more = {}) {
  return Object.assign(document.createElement(tag), { textContent: text, ...more });
}

export const linkTo = (href, text) => element('a', text, { href });
const button = (text, press) => {
  const made = element('button', text, { type: 'button' });
  made.addEventListener('click', press);
  return made;
};

/** Says something in a line of the live status, which is read out where it is new. */
export function say(name, text = '') {
  const line = find(name);
  if (line.textContent !== text) line.textContent = text;
  line.hidden = !text;
}

/** Fills the list inside a part of the page with links or buttons; a part without any is hidden. */
export function showLinks(part, items) {
  part.hidden = !items.length;
  part.querySelector('ul').replaceChildren(...items.map(item => {
    const line = document.createElement('li');
    line.append(item);
    return line;
  }));
}

/** Puts words into an element, line by line; those of records stand between two marks where the page is in another language. */
function quote(into, words) {
  let depth = 0;
  into.replaceChildren(...words.split(/(?=[\ue000\ue001\n])/).flatMap(part => {
    depth += { '\ue000': 1, '\ue001': -1 }[part[0]] ?? 0;
    const text = part.replace(/^[\ue000\ue001\n]/, '');
    const made = depth ? element('span', text, { lang: find('cards').dataset.quoted }) : text;
    return part[0] === '\n' ? [document.createElement('br'), made] : [made];
  }));
}

/** Towns that are chosen, or named in what is typed. */
function townsAsked(text) {
  const typed = ` ${fold(text).replace(/[^a-z0-9]+/g, ' ')} `;
  return [...document.querySelectorAll('[data-filter="ort"] input')]
    .filter(box => box.checked || typed.includes(` ${fold(nameOf(box))} `)).map(({ value }) => value);
}

/** A number stays in a line with what it counts: `9 Uhr`, `26. November`. */
const bound = text => text.replace(/(\d\.?) (?=\p{Lu})/gu, '$1\u00a0');

/** A card; what the record does not say is left out. An office in charge is that of the town that is asked for. */
function cardOf(hit, towns) {
  const card = find('card').content.firstElementChild.cloneNode(true);
  const words = offices[hit.office], here = words && towns.length === 1 && towns[0] in words ? towns[0] : '';
  const value = name => (name === 'office' ? words?.[here] : hit[name]);
  for (const slot of card.querySelectorAll('[data-slot]')) {
    quote(slot, bound(value(slot.dataset.slot) ?? ''));
    if (!slot.textContent) slot.parentElement.remove();
  }
  const note = card.querySelector('[data-answering]');
  if (hit.answering) note.dataset.answering = hit.answering;
  else note.remove();
  if (hit.crisis) note.dataset.crisis = '';
  for (const badge of card.querySelectorAll('[data-badge]')) if (!hit[badge.dataset.badge]) badge.remove();
  for (const label of card.querySelectorAll('[data-kind]')) if (label.dataset.kind !== hit.kind) label.remove();
  for (const call of card.querySelectorAll('[data-call]')) call.href = `tel:${hit.tel}`;
  const { offers: list, home } = find('search').dataset;
  card.querySelector('a').href = hit.address ? home + hit.address : `${list}${hit.id}/${here && `#ort-${here}`}`;
  for (const part of card.querySelectorAll('dl, .badges')) if (!part.children.length) part.remove();
  return card;
}

/** Shows whom to call in need, the first one first. */
export function showHelp(help) {
  const lines = help.map(({ id }) => document.querySelector(`[data-line="${id}"]`)?.content.querySelector('li').cloneNode(true));
  const box = find('help'), list = box.querySelector('ul'), shown = lines.filter(Boolean).slice(0, mostHelp);
  const told = shown.map(line => line.textContent).join();
  // Who listens hears it once, however long somebody goes on typing.
  if (list.dataset.told !== told) list.replaceChildren(...shown);
  list.dataset.told = told;
  box.hidden = find('way-out').hidden = !shown.length;
}

/** Shows an answer, and says what it is. `without`: [filter, how many offers there are without it]. */
export function showHits({ total, pages, exact, professionals, hits, corrections, near, translated, unfound }, text, without, words, drop) {
  const towns = townsAsked(text);
  find('cards').replaceChildren(...hits.map(hit => cardOf(hit, towns)));
  document.dispatchEvent(new Event('cards'));
  const told = (found, sentence, separator) => found.length ? fill(sentence, { word: found.join(separator) }) : '';
  say('translated', told(translated.map(({ to }) => to), words.translated, ', '));
  say('corrected', told(corrections.map(({ to }) => to), words.corrected, ' '));
  say('unfound', total && told(unfound, words.unfound, ' '));
  find('nothing').hidden = hits.length > 0;
  showLinks(find('drops'), without.filter(([, count]) => count).map(([name, count]) => {
    const filter = document.querySelector(`[data-filter="${name}"]`).dataset.title;
    return button(counted(words, 'drop', count, { filter }), () => drop(box => box.name === name));
  }));
  find('tried').textContent = text && fill(words.tried, { words: text });
  showLinks(find('near'), near.map(word => linkTo(searchAddress('', [['q', word]]), word)));
  const families = total - professionals, said = [];
  if (!total) said.push(!pages && words.nothing);
  else if (exact === families) said.push(exact && counted(words, 'found', exact));
  else said.push(exact ? counted(words, 'exact', exact) : words.none, counted(words, 'partly', families - exact));
  said.push(professionals && counted(words, 'professionals', professionals));
  said.push(pages && counted(words, 'pages', pages));
  say('status', said.filter(Boolean).join(' '));
}

/** What is filtered for and what was understood, as buttons that take it away, and how much is chosen in each group of filters. */
export function showChoice(boxes, understood, words, drop, ignore) {
  const chosen = boxes.filter(box => box.checked);
  const made = (name, press) => {
    const chip = button(name, press);
    chip.setAttribute('aria-label', fill(words.remove, { filter: name }));
    return chip;
  };
  const meanings = understood.map(meaning => {
    const box = boxes.find(({ name, value }) => name === meaning.facet && value === String(meaning.value));
    return [box ? nameOf(box) : String(meaning.words), meaning];
  });
  const chips = [
    ...chosen.map(box => made(nameOf(box), () => drop(other => other === box))),
    ...meanings.map(([name, meaning]) => made(name, () => ignore(meaning))),
  ];
  showLinks(find('choice'), chips);
  find('clear').hidden = chips.length < 3 || !chosen.length;
  say('understood', meanings.length ? fill(words.understood, { words: meanings.map(([name]) => name).join(', ') }) : '');
  const tell = (place, count) => { place.querySelector('[data-chosen]').textContent = count ? fill(words.chosen, { count }) : ''; };
  tell(find('opener'), chosen.length);
  find('number').textContent = chosen.length || '';
  for (const group of document.querySelectorAll('[data-filter]')) tell(group, chosen.filter(box => group.contains(box)).length);
}

/** How many offers each value would give; values that give none stay to be seen, and can't be pressed. */
export function showCounts(boxes, facets) {
  for (const box of boxes) {
    const count = facets[box.name]?.[box.value] ?? 0;
    box.closest('label').querySelector('[data-count]').textContent = count;
    box.disabled = !count && !box.checked;
  }
}
