// Where questions to the search stand: behind `#`, which browsers keep to themselves. No server hears what somebody types.

/** The search page with a question, as pairs of names and values; what has no value is left out. Links that pages are built
 *  with have the same form: generator/render/parts/filter_link.py. */
export const searchAddress = (page, asked) => `${page}#${new URLSearchParams(asked.filter(([, value]) => value))}`.replace(/#$/, '');

/** What an address asks. Before, questions stood behind `?`; what stands behind `#` without `=` is a place on the page. */
export const askedIn = ({ search, hash }) => new URLSearchParams(`${search.slice(1)}&${hash.includes('=') ? hash.slice(1) : ''}`);
