// Twin of generator/search/verbs.py: what a word is inside a phrase, so that "passt … auf" finds "aufgepasst".
import { stem } from './search-normalise.js';

/** Makes roots of folded words; `verbs`: the roots of the forms of each verb, its own one first. */
export function rootMaker(particles, verbs) {
  const meant = new Map(verbs.flatMap(([first, ...others]) => others.map(form => [form, first])));
  const apart = particles.join('|'), participle = new RegExp(`^(?:(${apart})(?:ge|zu)|ge)(?=...)`);
  const irregular = new RegExp(`^(|${apart}|be|ver|er|ent|zer)(${[...meant.keys()].join('|')})$`);
  return word => {
    let root = stem(word).replace(participle, (_, particle) => particle ?? '');
    for (let before = ''; before !== root;) {
      before = root;
      root = stem(root.replace(/(?<=...)t$/, ''));
    }
    return root.replace(irregular, (_, before, form) => before + meant.get(form));
  };
}

/** The roots that each word may stand for: with a particle that stands elsewhere too. */
export const rootsOf = (index, words, all) => words.map(word => [
  index.root(word), ...(/[te]$/.test(word) ? all.filter(each => index.particles.has(each)).map(each => index.root(each + word)) : []),
]);

/** "Geraucht" is read as "rauchen" where the index knows nothing but that. */
export function knownForm(index, word) {
  const root = index.root(word);
  return root.length > 3 && !index.has(stem(word)) && index.has(root) ? root : word;
}
