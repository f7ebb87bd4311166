// Loads the page anew as soon as there is a newer one. A file and not a part of the page: the pages' own security policy
// runs no other scripts.
(() => {
  const { epoch } = document.currentScript.dataset;
  let asking;

  const ask = async () => {
    asking = new AbortController();
    const { signal } = asking;
    while (!signal.aborted) {
      try {
        const answer = await fetch(`/livereload/${epoch}/${Date.now()}`, { signal, cache: "no-store" });
        if (answer.ok && Number(await answer.text()) > Number(epoch)) location.reload();
        if (answer.ok) continue;
      } catch {
        if (signal.aborted) return;
      }
      await new Promise((done) => setTimeout(done, 3000)); // The program was ended; perhaps it is started again.
    }
  };

  // Browsers open few connections to one server: pages that nobody sees hold none.
  const follow = () => {
    asking?.abort();
    if (document.visibilityState === "visible") ask();
  };
  document.addEventListener("visibilitychange", follow);
  addEventListener("pagehide", () => asking?.abort());
  addEventListener("pageshow", follow);
})();
