// Opens what an address leads into (woerterbuch/#kita): newer browsers do so themselves, older ones show what is closed.

export function unfoldTarget() {
  const unfold = () => {
    const place = document.querySelector(":target");
    const closed = "details:not([open])";
    let details = place?.closest(closed);
    if (!details) return;
    for (; details; details = details.parentElement.closest(closed)) details.open = true;
    place.scrollIntoView();
  };
  unfold();
  window.addEventListener("hashchange", unfold);
}
