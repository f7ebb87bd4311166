// Says how old the site is once it is older than 48 hours: then its nightly build stands still, and what it says of
// dates may be wrong. The words stand in an attribute, where no reader without scripts meets them; build.json has the day.

const LIMIT = 48 * 60 * 60 * 1000;

async function builtOn(address, cache) {
  const answer = await fetch(address, { cache });
  return answer.ok ? Date.parse((await answer.json()).built) : NaN;
}

export async function tellAge(note) {
  let built;
  try {
    // What a browser kept may be older than the site: it is asked for anew before anything is claimed.
    for (const cache of ["default", "no-cache"]) {
      built = await builtOn(note.dataset.age, cache);
      if (!(Date.now() - built >= LIMIT)) return;
    }
  } catch {
    return; // No connection, or no file: nobody knows how old it is.
  }
  const language = note.closest("[lang]").lang;
  const day = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(built);
  for (const line of note.dataset.ageWords.replace("{day}", day).split("\n")) {
    const row = document.createElement("span");
    row.className = "md-grid";
    row.textContent = line;
    note.append(row);
  }
  note.hidden = false;
}
