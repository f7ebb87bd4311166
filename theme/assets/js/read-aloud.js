// Reads an Easy Language page aloud, sentence by sentence, and marks the sentence being read.
// Only voices that live on the device are used: a remote voice would send the text to another company.

const box = document.querySelector("[data-read-aloud]");
const speech = window.speechSynthesis;
const BLOCKS = "h1, h2, h3, p, li, dt, dd, dd > div, address, figcaption";
const SKIP = "nav, form, script, video, [hidden], summary";

/** A German voice of this device, or undefined. */
const findVoice = () =>
  speech.getVoices().find((voice) => voice.localService && /^de\b/i.test(voice.lang.replace("_", "-")));

/** What is folded away is not read. */
const isSeen = (block) => (block.checkVisibility ? block.checkVisibility() : block.offsetParent !== null);

/** The text nodes of a block, without nested blocks and without what is skipped. */
function textNodes(block) {
  const nodes = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (parent.closest(BLOCKS) === block && !parent.closest(SKIP)) nodes.push(walker.currentNode);
  }
  return nodes;
}

/** Sentences of one block as {text, block, range}. */
function sentencesOf(block) {
  const nodes = textNodes(block);
  const text = nodes.map((node) => node.data).join("");
  if (!text.trim()) return [];
  const locate = (offset) => {
    for (const node of nodes) {
      if (offset <= node.length) return [node, offset];
      offset -= node.length;
    }
    const last = nodes[nodes.length - 1];
    return [last, last.length];
  };
  const parts = window.Intl?.Segmenter
    ? [...new Intl.Segmenter("de", { granularity: "sentence" }).segment(text)]
    : [{ segment: text, index: 0 }];
  return parts
    .filter((part) => /[\p{L}\p{N}]/u.test(part.segment))
    .map((part) => {
      const range = document.createRange();
      range.setStart(...locate(part.index));
      range.setEnd(...locate(part.index + part.segment.trimEnd().length));
      return { text: part.segment.replace(/\s+/g, " ").trim(), block, range };
    });
}

function start(voice) {
  const buttons = Object.fromEntries([...box.querySelectorAll("[data-read]")].map((b) => [b.dataset.read, b]));
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)");
  let queue = [];
  let position = 0;
  let turn = 0; // counts utterances, so that the end of a cancelled one moves nothing

  const mark = (sentence) => {
    document.querySelector(".is-read")?.classList.remove("is-read");
    window.CSS?.highlights?.delete("read-aloud");
    if (!sentence) return;
    if (window.CSS?.highlights) CSS.highlights.set("read-aloud", new Highlight(sentence.range));
    else sentence.block.classList.add("is-read");
    sentence.block.scrollIntoView({ block: "nearest", behavior: calm.matches ? "auto" : "smooth" });
  };

  const show = (state) => {
    const shown = { idle: ["play"], reading: ["pause", "stop"], paused: ["resume", "stop"] }[state];
    const focused = box.contains(document.activeElement);
    for (const [name, element] of Object.entries(buttons)) element.hidden = !shown.includes(name);
    if (focused) buttons[shown[0]].focus();
  };

  const silence = () => {
    turn += 1;
    speech.cancel();
  };

  const stop = () => {
    silence();
    mark(null);
    show("idle");
  };

  const speak = () => {
    if (position >= queue.length) return stop();
    const mine = ++turn;
    const utterance = new SpeechSynthesisUtterance(queue[position].text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.9;
    utterance.onend = () => {
      if (mine !== turn) return;
      position += 1;
      speak();
    };
    utterance.onerror = () => mine === turn && stop();
    mark(queue[position]);
    speech.speak(utterance);
    return undefined;
  };

  buttons.play.addEventListener("click", () => {
    queue = [...document.querySelectorAll(`main :is(${BLOCKS})`)]
      .filter((block) => !block.closest(SKIP) && isSeen(block))
      .flatMap(sentencesOf);
    position = 0;
    show("reading");
    speak();
  });
  // Pausing ends the sentence and resuming says it again: some systems can't go on in the middle.
  buttons.pause.addEventListener("click", () => {
    silence();
    show("paused");
  });
  buttons.resume.addEventListener("click", () => {
    show("reading");
    speak();
  });
  buttons.stop.addEventListener("click", stop);
  window.addEventListener("pagehide", silence);
  box.hidden = false;
}

if (box && speech) {
  let started = false;
  const tryStart = () => {
    const voice = !started && findVoice();
    if (!voice) return;
    started = true;
    start(voice);
  };
  tryStart();
  speech.addEventListener?.("voiceschanged", tryStart);
}
