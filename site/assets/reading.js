/* What a script adds to the plan's text: contents that follow, a quote box for selected words, the place
   where the reader stopped. The words stand in <template id="reading">. */
(function () {
  "use strict";
  var portal = window.planPortal;
  var text = document.getElementById("plan-text");
  var templates = document.getElementById("reading");
  if (!portal || !text || !templates) { return; }

  function part(name) {
    return templates.content.querySelector(name).cloneNode(true);
  }
  function fill(words, values) {
    return words.replace(/\{(\d)\}/g, function (whole, i) { return values[i]; });
  }
  function number(paragraph) {
    return paragraph.querySelector("a.pin").textContent;
  }

  /* ---- contents follow ---- */
  var links = Array.prototype.slice.call(document.querySelectorAll(".toc a[href^='#']"));
  var targets = links.map(function (link) { return document.getElementById(link.hash.slice(1)); });
  function follow() {
    var now = null;
    targets.forEach(function (target) {
      if (target && target.getBoundingClientRect().top < window.innerHeight / 3) { now = target.id; }
    });
    links.forEach(function (link) {
      if (now && link.hash === "#" + now) { link.setAttribute("aria-current", "true"); } else { link.removeAttribute("aria-current"); }
    });
  }

  /* ---- where the reader stopped ---- */
  var paragraphs = Array.prototype.slice.call(text.querySelectorAll("p[id^='p-']"));
  var page = document.querySelector("link[rel=canonical]").getAttribute("href");
  var before = (portal.kept().at || {})[page];
  var stopped = before && document.getElementById(before);
  if (stopped && !location.hash && paragraphs.indexOf(stopped) > 1) {
    var resume = part(".resume");
    var link = resume.querySelector("a");
    link.setAttribute("href", "#" + before);
    link.textContent = fill(link.textContent, [number(stopped)]);
    var facts = text.querySelector(".facts");
    if (facts) { facts.insertAdjacentElement("afterend", resume); }
  }
  function remember() {
    var first = paragraphs.filter(function (p) { return p.getBoundingClientRect().bottom > 60; })[0];
    var at = portal.kept().at || {};
    delete at[page];
    if (first && paragraphs.indexOf(first) > 1) {
      at[page] = first.id;
    }
    var pages = Object.keys(at);
    if (pages.length > 20) { delete at[pages[0]]; }
    portal.keep("at", pages.length ? at : null);
  }

  var waiting = false;
  window.addEventListener("scroll", function () {
    if (waiting) { return; }
    waiting = true;
    setTimeout(function () { waiting = false; follow(); remember(); }, 250);
  }, { passive: true });
  window.addEventListener("pagehide", remember);
  follow();

  /* ---- quote box ---- */
  var box = part(".quoting");
  var chosen = null;
  document.body.appendChild(box);
  box.querySelector("button").addEventListener("click", function () {
    var words = fill(box.getAttribute("data-form"), [chosen.words, chosen.number, page + "#" + chosen.id]);
    portal.copy(words, function (copied) {
      var told = document.querySelector(".told");
      portal.tell(told.getAttribute(copied ? "data-copied" : "data-failed"));
      box.hidden = copied;
    });
  });
  function plain(range) {
    var part = document.createElement("div");
    part.appendChild(range.cloneContents());
    part.querySelectorAll("[data-extra]").forEach(function (e) { e.remove(); });
    return part.textContent.replace(/\s+/g, " ").trim();
  }
  var soon;
  document.addEventListener("selectionchange", function () {
    clearTimeout(soon);
    soon = setTimeout(function () {
      var selection = document.getSelection();
      if (box.contains(document.activeElement)) { return; }
      chosen = null;
      if (selection.rangeCount && !selection.isCollapsed) {
        var range = selection.getRangeAt(0);
        var start = range.startContainer;
        var place = (start.nodeType === 1 ? start : start.parentNode).closest("p[id^='p-'], li[id^='c-']");
        var words = place && text.contains(place) ? plain(range) : "";
        if (words.length > 1) { chosen = { words: words, id: place.id, number: number(place) }; }
      }
      box.hidden = !chosen;
      if (chosen) {
        box.querySelector("span").textContent = fill(box.getAttribute("data-chosen"), [chosen.words.length, chosen.number]);
      }
    }, 200);
  });
})();
