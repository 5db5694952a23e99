/* For the plan's text: contents that follow, a quote box for selected words, the place where the reader stopped.
   The words are in <template id="reading">. */
(() => {
  "use strict";
  const portal = window.planPortal;
  const text = document.getElementById("plan-text");
  const templates = document.getElementById("reading");
  if (!portal || !text || !templates) { return; }

  function part(name) {
    return templates.content.querySelector(name).cloneNode(true);
  }
  function fill(words, values) {
    return words.replace(/\{(\d)\}/g, (whole, i) => values[i]);
  }
  function number(paragraph) {
    return paragraph.querySelector("a.pin").textContent;
  }

  /* ---- contents follow ---- */
  const links = Array.from(document.querySelectorAll(".toc a[href^='#']"));
  const targets = links.map(link => document.getElementById(link.hash.slice(1)));
  function follow() {
    let now = null;
    targets.forEach(target => {
      if (target && target.getBoundingClientRect().top < window.innerHeight / 3) { now = target.id; }
    });
    links.forEach(link => {
      if (now && link.hash === "#" + now) {
        link.setAttribute("aria-current", "true");
      } else {
        link.removeAttribute("aria-current");
      }
    });
  }

  /* ---- where the reader stopped ---- */
  const paragraphs = Array.from(text.querySelectorAll("p[id^='p-']"));
  const page = document.querySelector("link[rel=canonical]").getAttribute("href");
  const before = (portal.kept().at || {})[page];
  const stopped = before && document.getElementById(before);
  if (stopped && !location.hash && paragraphs.indexOf(stopped) > 1) {
    const resume = part(".resume");
    const link = resume.querySelector("a");
    link.setAttribute("href", "#" + before);
    link.textContent = fill(link.textContent, [number(stopped)]);
    const facts = text.querySelector(".facts");
    if (facts) { facts.insertAdjacentElement("afterend", resume); }
  }
  function remember() {
    const first = paragraphs.find(p => p.getBoundingClientRect().bottom > 60);
    const at = portal.kept().at || {};
    delete at[page];
    if (first && paragraphs.indexOf(first) > 1) {
      at[page] = first.id;
    }
    const pages = Object.keys(at);
    if (pages.length > 20) { delete at[pages[0]]; }
    portal.keep("at", pages.length ? at : null);
  }

  let waiting = false;
  window.addEventListener("scroll", () => {
    if (waiting) { return; }
    waiting = true;
    setTimeout(() => {
      waiting = false;
      follow();
      remember();
    }, 250);
  }, { passive: true });
  window.addEventListener("pagehide", remember);
  follow();

  /* ---- quote box ---- */
  const box = part(".quoting");
  const report = box.querySelector("a");
  const reportPage = report && report.getAttribute("href");
  let chosen = null;
  document.body.appendChild(box);
  box.querySelector("button").addEventListener("click", () => {
    const words = fill(box.getAttribute("data-form"), [chosen.words, chosen.number, page + "#" + chosen.id]);
    portal.copy(words, copied => {
      portal.announce(portal.outcome(copied));
      box.hidden = copied;
    });
  });
  function plain(range) {
    const part = document.createElement("div");
    part.appendChild(range.cloneContents());
    part.querySelectorAll("[data-extra]").forEach(e => { e.remove(); });
    return part.textContent.replace(/\s+/g, " ").trim();
  }
  let soon;
  document.addEventListener("selectionchange", () => {
    clearTimeout(soon);
    soon = setTimeout(() => {
      const selection = document.getSelection();
      if (box.contains(document.activeElement)) { return; }
      chosen = null;
      if (selection.rangeCount && !selection.isCollapsed) {
        const range = selection.getRangeAt(0);
        const start = range.startContainer;
        const place = (start.nodeType === 1 ? start : start.parentNode).closest("p[id^='p-'], li[id^='c-']");
        const words = place && text.contains(place) ? plain(range) : "";
        if (words.length > 1) { chosen = { words, id: place.id, number: number(place) }; }
      }
      box.hidden = !chosen;
      if (chosen) {
        const values = [chosen.words.length, chosen.number];
        box.querySelector("span").textContent = fill(box.getAttribute("data-chosen"), values);
        if (report) {
          const address = encodeURIComponent(page);
          report.href = reportPage.split(address).join(address + encodeURIComponent("#" + chosen.id));
        }
      }
    }, 200);
  });
})();
