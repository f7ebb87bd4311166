// What not every question needs: it comes when a question calls for it.
export const guesses = () => import('./search-guesses.js');
export const languages = () => import('./search-concepts.js');
export const narrowing = () => import('./search-narrowing.js');
