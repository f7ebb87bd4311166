// The menu on small screens, printing, leaving quickly, who answers the phone now, and the age of the site. Every page works without this file.

import { tellAnswering } from './answering.js';
import { searchAddress } from './search-address.js';
import { tellAge } from './site-age.js';
import { unfoldTarget } from './unfold.js';

const root = document.documentElement;
root.classList.add("js");

const button = document.querySelector("[data-menu-button]");
const menu = button && document.getElementById(button.dataset.menuButton);

if (menu) {
  const setOpen = (open) => {
    button.setAttribute("aria-expanded", String(open));
    menu.classList.toggle("is-open", open);
  };
  // Without this file it is a link to the foot of the page.
  button.setAttribute("role", "button");
  button.setAttribute("aria-controls", menu.id);
  setOpen(false);
  button.addEventListener("click", (event) => {
    event.preventDefault();
    setOpen(button.getAttribute("aria-expanded") !== "true");
  });
  button.addEventListener("keydown", (event) => {
    if (event.key !== " ") return;
    event.preventDefault();
    button.click();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || button.getAttribute("aria-expanded") !== "true") return;
    // Focus may only return to a button that is seen; on wide screens the menu is always open.
    const inside = menu.contains(document.activeElement);
    setOpen(false);
    if (inside && button.offsetParent) button.focus();
  });
}

// The fields that lead to the search: what is typed goes along behind `#`.
for (const form of document.querySelectorAll("[data-asks]")) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const { asks, place } = form.dataset;
    location.href = searchAddress(asks, [["q", form.querySelector("input").value.trim()], ["ort", place]]);
  });
}

// Nobody can unfold anything on paper. Long lists stay as they are: what is closed is told with the page's address.
let unfolded = [];
window.addEventListener("beforeprint", () => {
  unfolded = [...document.querySelectorAll("main details:not([open], :has(> [data-address])), .emergency details:not([open])")];
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

const exit = document.querySelector("[data-quick-exit]");

// Leaving replaces this page in the history, so that "back" does not show it again. A replaced page would name this site
// to the next one, whatever the link says: the page's own policy is what counts then.
const leave = () => {
  document.querySelector("meta[name=referrer]")?.setAttribute("content", "no-referrer");
  location.replace(exit.href);
};

// The third Esc within two seconds leaves, whatever else Esc does: only in a field with words does it first clear those.
const ESCAPES = 3;
const WITHIN = 2000;

if (exit) {
  const left = document.querySelector("[data-exit-left]");
  let pressed = [];
  let clearing;
  exit.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.repeat || event.isComposing || exit.closest("[hidden]")) return;
    if (event.target.matches("input:not([type=checkbox], [type=radio]), textarea") && event.target.value) return;
    pressed = [...pressed.filter((moment) => event.timeStamp - moment < WITHIN), event.timeStamp];
    if (pressed.length === ESCAPES) {
      leave();
      return;
    }
    left.textContent = left.dataset.exitLeft.split("|")[pressed.length - 1];
    clearTimeout(clearing);
    clearing = setTimeout(() => { left.textContent = ""; }, WITHIN);
  }, { capture: true });
  for (const note of document.querySelectorAll("[data-exit-keys]")) note.hidden = false;
}

const age = document.querySelector("[data-age]");
if (age) tellAge(age);

tellAnswering();
unfoldTarget();
