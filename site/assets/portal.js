/* Reading settings, reading aloud and copy buttons for every page. Their words are in the page, in <template id="aids">. */
(() => {
  "use strict";
  const KEPT = "plan-portal-reading";
  const root = document.documentElement;
  const templates = document.getElementById("aids");
  if (!templates || !templates.content) { return; }

  function part(name) {
    return templates.content.querySelector(name).cloneNode(true);
  }

  /* ---- messages to the reader ---- */
  const status = part(".told");
  document.body.appendChild(status);
  function announce(words) {
    status.textContent = "";
    setTimeout(() => { status.textContent = words; }, 50);
  }

  /* ---- settings ---- */
  function kept() {
    try { return JSON.parse(localStorage.getItem(KEPT)) || {}; } catch (e) { return {}; }
  }
  function keep(name, value) {
    try {
      const all = kept();
      if (value) { all[name] = value; } else { delete all[name]; }
      localStorage.setItem(KEPT, JSON.stringify(all));
    } catch (e) { /* The choice lasts for this page. */ }
  }

  const aids = part(".aids");
  const bar = document.querySelector(".top > .wrap");
  if (bar) { bar.appendChild(aids); }

  /* ---- the same page in another language: with what was asked of it, at the same place ---- */
  document.querySelectorAll("a.language").forEach(link => {
    link.addEventListener("click", () => {
      link.search = location.search;
      link.hash = location.hash;
    });
  });

  function press(name, value) {
    aids.querySelectorAll("[data-set=" + name + "]").forEach(button => {
      button.setAttribute("aria-pressed", String(button.value === value));
    });
  }
  ["size", "theme", "contrast"].forEach(name => {
    press(name, root.getAttribute("data-" + name) || "");
  });
  aids.addEventListener("click", event => {
    const button = event.target.closest("[data-set]");
    if (!button) { return; }
    const name = button.getAttribute("data-set");
    if (button.value) {
      root.setAttribute("data-" + name, button.value);
    } else {
      root.removeAttribute("data-" + name);
    }
    keep(name, button.value);
    press(name, button.value);
  });
  document.addEventListener("keydown", event => {
    if (event.key === "Escape" && aids.open) {
      aids.open = false;
      aids.querySelector("summary").focus();
    }
  });
  document.addEventListener("click", event => {
    if (aids.open && !aids.contains(event.target)) { aids.open = false; }
  });

  /* ---- reading aloud, where the browser speaks the page's language ---- */
  const speech = window.speechSynthesis;
  const aloud = aids.querySelector(".aloud");
  let speaking = false;

  function voice() {
    const language = root.lang.split("-")[0];
    return (speech.getVoices() || []).filter(v => {
      return v.lang.toLowerCase().replace("_", "-").split("-")[0] === language;
    })[0];
  }
  const BLOCKS = "h1, h2, h3, p, li, dt, dd, caption, tr, figcaption, summary";
  /** Whether a block is read as one, with all that is in it. */
  function isRead(block) {
    return block.matches("summary, .minis > li") || !block.querySelector("p, li, tr, summary");
  }
  function words() {
    return Array.from(document.querySelectorAll(BLOCKS)).filter(block => {
      const outer = block.parentNode.closest(BLOCKS);
      return block.closest("main") && isRead(block) && !(outer && isRead(outer)) &&
        !block.closest("[data-extra], nav, form, [hidden], .unseen, details:not([open]) > :not(summary)");
    }).map(block => {
      const copy = block.cloneNode(true);
      const parts = Array.from(block.querySelectorAll(".less, .more"));
      copy.querySelectorAll(".less, .more").forEach((e, i) => { if (!parts[i].offsetParent) { e.remove(); } });
      /* A drawing is read by its title, which names what it shows. */
      copy.querySelectorAll("svg > title").forEach(title => {
        copy.querySelectorAll("h3").forEach(e => { e.remove(); });
        title.parentNode.replaceWith(title.textContent);
      });
      copy.querySelectorAll("[data-extra], .unseen, .sign, svg, button").forEach(e => {
        e.replaceWith(e.matches(".sort") ? e.textContent : "");
      });
      /* A pause between parts, unless a mark makes it. */
      copy.querySelectorAll("td, th, small, p, br, dt, dd").forEach(e => {
        e.before("\0");
        e.after("\0");
      });
      const text = copy.textContent.replace(/\s+/g, " ").replace(/^[ \0]+|[ \0]+$/g, "");
      return { block, text: text.replace(/([。！？：.!?:])?( ?\0 ?)+/g, (all, mark) => (mark || ",") + " ") };
    }).filter(each => each.text);
  }
  function stop() {
    speaking = false;
    speech.cancel();
    aloud.querySelector("button").setAttribute("aria-pressed", "false");
    document.querySelectorAll(".spoken").forEach(e => { e.classList.remove("spoken"); });
  }
  function speak() {
    let queue = words();
    const from = queue.findIndex(each => each.block.getBoundingClientRect().bottom > 0);
    queue = queue.slice(Math.max(0, from));
    speaking = true;
    aloud.querySelector("button").setAttribute("aria-pressed", "true");
    (function next() {
      document.querySelectorAll(".spoken").forEach(e => { e.classList.remove("spoken"); });
      const each = queue.shift();
      if (!speaking) { return; }
      if (!each) {
        stop();
        return;
      }
      each.block.classList.add("spoken");
      each.block.scrollIntoView({ block: "nearest" });
      const utterance = new SpeechSynthesisUtterance(each.text);
      utterance.voice = voice();
      utterance.lang = utterance.voice ? utterance.voice.lang : root.lang;
      utterance.onend = () => { if (speaking) { next(); } };
      utterance.onerror = stop;
      speech.speak(utterance);
    })();
  }
  if (speech && window.SpeechSynthesisUtterance) {
    const offer = () => { aloud.hidden = !voice(); };
    offer();
    if (speech.addEventListener) { speech.addEventListener("voiceschanged", offer); }
    aloud.querySelector("button").addEventListener("click", () => {
      if (speaking) { stop(); } else { speak(); }
    });
    window.addEventListener("pagehide", () => { if (speaking) { stop(); } });
  }

  /* ---- copying ---- */
  function copy(text, done) {
    function fallback() {
      const area = document.createElement("textarea");
      area.value = text;
      area.className = "unseen";
      document.body.appendChild(area);
      area.select();
      const copied = document.execCommand("copy");
      area.remove();
      done(copied);
    }
    if (navigator.clipboard && navigator.clipboard.writeText) {
      navigator.clipboard.writeText(text).then(() => { done(true); }, fallback);
    } else {
      fallback();
    }
  }
  /* ---- saving what a page made ---- */
  function download(blob, name) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    document.body.appendChild(link);
    link.click();
    link.remove();
    setTimeout(() => { URL.revokeObjectURL(link.href); }, 10000);
  }

  function outcome(copied) {
    return status.getAttribute(copied ? "data-copied" : "data-failed");
  }

  /* An element marked data-copy gets a button that copies its text. */
  document.querySelectorAll("[data-copy]").forEach(source => {
    const button = part(".copy");
    source.insertAdjacentElement("afterend", button);
    button.addEventListener("click", () => {
      copy(source.textContent.trim(), copied => {
        announce(outcome(copied));
        const label = button.querySelector("span");
        const before = label.textContent;
        label.textContent = outcome(copied);
        setTimeout(() => { label.textContent = before; }, 2000);
      });
    });
  });

  /* A paragraph's number is its address: following it copies the whole address as well. */
  document.addEventListener("click", event => {
    const pin = event.target.closest("a.pin[href^='#']");
    if (pin) { copy(pin.href, copied => { announce(outcome(copied)); }); }
  });

  window.planPortal = { announce, outcome, copy, download, kept, keep };
})();
