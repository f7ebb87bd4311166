// Reads an Easy Language page aloud, sentence by sentence, and marks the sentence being read.
// Only voices that live on the device are used: a remote voice would send the text to another company.

const box = document.querySelector("[data-read-aloud]");
const speech = window.speechSynthesis;
const BLOCKS = "h1, h2, h3, p, li, dt, dd, dd > div, address, figcaption";
const SKIP = "nav, form, script, video, [hidden], summary";

const languageOf = (tag) => tag.toLowerCase().split(/[-_]/)[0];
const language = languageOf(document.documentElement.lang);

/** A voice of this device for the language of the page, or undefined. */
const findVoice = () => speech.getVoices().find((voice) => voice.localService && languageOf(voice.lang) === language);

/** What is folded away is not read. */
const isSeen = (block) => (block.checkVisibility ? block.checkVisibility() : block.offsetParent !== null);

/** The lines of a block, each a list of text nodes; without nested blocks and without what is skipped. */
function linesOf(block) {
  const lines = [[]];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    if (parent.closest(BLOCKS) !== block || parent.closest(SKIP)) continue;
    if (node.nodeName === "BR") lines.push([]);
    if (node.nodeType === Node.TEXT_NODE) lines[lines.length - 1].push(node);
  }
  return lines;
}

/** Where the sentences of a text begin: `24. November` is no end of a sentence, though browsers think so. */
function split(text) {
  if (!window.Intl?.Segmenter) return [{ segment: text, index: 0 }];
  const parts = [];
  for (const { segment, index } of new Intl.Segmenter(language, { granularity: "sentence" }).segment(text)) {
    const last = parts[parts.length - 1];
    if (last && /\d\.\s*$/.test(last.segment)) last.segment += segment;
    else parts.push({ segment, index });
  }
  return parts;
}

/** Sentences of one line of a block as {text, block, range}. */
function sentencesOf(nodes, block) {
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
  return split(text)
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
      .flatMap((block) => linesOf(block).flatMap((nodes) => sentencesOf(nodes, block)));
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
