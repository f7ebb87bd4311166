// The menu on small screens, printing, leaving quickly, who answers the phone now, and the age of the site. Every page works without this file.

import { tellAnswering } from './answering.js';
import { tellAge } from './site-age.js';
import { unfoldTarget } from './unfold.js';

const root = document.documentElement;
root.classList.add("js");

const button = document.querySelector("[data-menu-button]");
const menu = button && document.getElementById(button.getAttribute("aria-controls"));

if (menu) {
  const setOpen = (open) => {
    button.setAttribute("aria-expanded", String(open));
    menu.classList.toggle("is-open", open);
  };
  button.hidden = false;
  setOpen(false);
  button.addEventListener("click", () => setOpen(button.getAttribute("aria-expanded") !== "true"));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || button.getAttribute("aria-expanded") !== "true") return;
    // Focus may only return to a button that is seen; on wide screens the menu is always open.
    const inside = menu.contains(document.activeElement);
    setOpen(false);
    if (inside && button.offsetParent) button.focus();
  });
}

// Nobody can unfold anything on paper.
let unfolded = [];
window.addEventListener("beforeprint", () => {
  unfolded = [...document.querySelectorAll("main details:not([open])")];
  for (const details of unfolded) details.open = true;
});
window.addEventListener("afterprint", () => {
  for (const details of unfolded) details.open = false;
});

const tools = document.querySelector("[data-tools]");
if (tools) {
  tools.hidden = false;
  tools.querySelector("[data-print]")?.addEventListener("click", () => window.print());
}

// Leaving replaces this page in the history, so that "back" does not show it again. A replaced page would name this site
// to the next one, whatever the link says: the page's own policy is what counts then.
document.querySelector("[data-quick-exit]")?.addEventListener("click", (event) => {
  event.preventDefault();
  document.querySelector("meta[name=referrer]")?.setAttribute("content", "no-referrer");
  location.replace(event.currentTarget.href);
});

const age = document.querySelector("[data-age]");
if (age) tellAge(age);

tellAnswering();
unfoldTarget();
