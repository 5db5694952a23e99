/* What a script adds to every page: reading settings, reading aloud, copy buttons.
   All words stand in the page, in <template id="aids">. */
(function () {
  "use strict";
  var KEPT = "plan-portal-reading";
  var root = document.documentElement;
  var templates = document.getElementById("aids");
  if (!templates || !templates.content) { return; }

  function part(name) {
    return templates.content.querySelector(name).cloneNode(true);
  }

  /* ---- telling what happened ---- */
  var told = part(".told");
  document.body.appendChild(told);
  function tell(words) {
    told.textContent = "";
    setTimeout(function () { told.textContent = words; }, 50);
  }

  /* ---- settings ---- */
  function kept() {
    try { return JSON.parse(localStorage.getItem(KEPT)) || {}; } catch (e) { return {}; }
  }
  function keep(name, value) {
    try {
      var all = kept();
      if (value) { all[name] = value; } else { delete all[name]; }
      localStorage.setItem(KEPT, JSON.stringify(all));
    } catch (e) { /* The choice lasts for this page. */ }
  }

  var aids = part(".aids");
  var bar = document.querySelector(".top > .wrap");
  if (bar) { bar.appendChild(aids); }

  function press(name, value) {
    aids.querySelectorAll("[data-set=" + name + "]").forEach(function (button) {
      button.setAttribute("aria-pressed", String(button.value === value));
    });
  }
  ["size", "theme", "contrast"].forEach(function (name) {
    press(name, root.getAttribute("data-" + name) || "");
  });
  aids.addEventListener("click", function (event) {
    var button = event.target.closest("[data-set]");
    if (!button) { return; }
    var name = button.getAttribute("data-set");
    if (button.value) { root.setAttribute("data-" + name, button.value); } else { root.removeAttribute("data-" + name); }
    keep(name, button.value);
    press(name, button.value);
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && aids.open) {
      aids.open = false;
      aids.querySelector("summary").focus();
    }
  });
  /* The key / leads to the search box. */
  document.addEventListener("keydown", function (event) {
    var writing = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || writing) { return; }
    var box = Array.prototype.filter.call(document.querySelectorAll("form[role=search] input"), function (input) {
      return input.offsetParent;
    })[0];
    var way = document.querySelector(".tool.search");
    if (box || way) {
      event.preventDefault();
      (box || way).focus();
    }
  });
  document.addEventListener("click", function (event) {
    if (aids.open && !aids.contains(event.target)) { aids.open = false; }
  });

  /* ---- reading aloud, where the browser speaks the page's language ---- */
  var speech = window.speechSynthesis;
  var aloud = aids.querySelector(".aloud");
  var speaking = false;

  function voice() {
    var language = root.lang.split("-")[0];
    return speech.getVoices().filter(function (v) {
      return v.lang.toLowerCase().replace("_", "-").split("-")[0] === language;
    })[0];
  }
  function words() {
    var blocks = document.querySelectorAll("main :is(h1, h2, h3, p, li, dt, dd, caption, tr, figcaption, summary)");
    return Array.prototype.filter.call(blocks, function (block) {
      return !block.closest("[data-extra], nav, form, [hidden], .unseen, li h3, summary h3, details:not([open]) > :not(summary)")
        && !block.querySelector("p, li, tr, summary");
    }).map(function (block) {
      var copy = block.cloneNode(true);
      /* A drawing is read by its title, which names what it shows. */
      copy.querySelectorAll("svg > title").forEach(function (title) {
        copy.querySelectorAll("h3").forEach(function (e) { e.remove(); });
        title.parentNode.replaceWith(title.textContent);
      });
      copy.querySelectorAll("[data-extra], .unseen, .sign, svg, button").forEach(function (e) {
        e.replaceWith(e.matches(".sort") ? e.textContent : "");
      });
      copy.querySelectorAll("td, th, small").forEach(function (e) { e.after(", "); });
      return { block: block, text: copy.textContent.replace(/\s+/g, " ").trim() };
    }).filter(function (each) { return each.text; });
  }
  function stop() {
    speaking = false;
    speech.cancel();
    aloud.querySelector("button").setAttribute("aria-pressed", "false");
    document.querySelectorAll(".spoken").forEach(function (e) { e.classList.remove("spoken"); });
  }
  function speak() {
    var queue = words();
    var from = queue.findIndex(function (each) { return each.block.getBoundingClientRect().bottom > 0; });
    queue = queue.slice(Math.max(0, from));
    speaking = true;
    aloud.querySelector("button").setAttribute("aria-pressed", "true");
    (function next() {
      document.querySelectorAll(".spoken").forEach(function (e) { e.classList.remove("spoken"); });
      var each = queue.shift();
      if (!each || !speaking) { if (speaking) { stop(); } return; }
      each.block.classList.add("spoken");
      each.block.scrollIntoView({ block: "nearest" });
      var utterance = new SpeechSynthesisUtterance(each.text);
      utterance.voice = voice();
      utterance.lang = utterance.voice ? utterance.voice.lang : root.lang;
      utterance.onend = function () { if (speaking) { next(); } };
      utterance.onerror = stop;
      speech.speak(utterance);
    })();
  }
  if (speech && window.SpeechSynthesisUtterance) {
    var offer = function () { aloud.hidden = !voice(); };
    offer();
    if (speech.addEventListener) { speech.addEventListener("voiceschanged", offer); }
    aloud.querySelector("button").addEventListener("click", function () {
      if (speaking) { stop(); } else { speak(); }
    });
    window.addEventListener("pagehide", function () { if (speaking) { stop(); } });
  }

  /* ---- copying ---- */
  function copy(text, done) {
    function fallback() {
      var area = document.createElement("textarea");
      area.value = text;
      area.className = "unseen";
      document.body.appendChild(area);
      area.select();
      var copied = document.execCommand("copy");
      area.remove();
      done(copied);
    }
    if (navigator.clipboard && navigator.clipboard.writeText) {
      navigator.clipboard.writeText(text).then(function () { done(true); }, fallback);
    } else {
      fallback();
    }
  }
  function answer(copied) {
    tell(told.getAttribute(copied ? "data-copied" : "data-failed"));
  }

  /* An element marked data-copy gets a button that copies its text. */
  document.querySelectorAll("[data-copy]").forEach(function (source) {
    var button = part(".copy");
    source.insertAdjacentElement("afterend", button);
    button.addEventListener("click", function () {
      copy(source.textContent.trim(), function (copied) {
        answer(copied);
        var label = button.querySelector("span");
        var before = label.textContent;
        label.textContent = told.getAttribute(copied ? "data-copied" : "data-failed");
        setTimeout(function () { label.textContent = before; }, 2000);
      });
    });
  });

  /* A paragraph's number is its address: following it copies the whole address as well. */
  document.addEventListener("click", function (event) {
    var pin = event.target.closest("a.pin[href^='#']");
    if (pin) { copy(pin.href, answer); }
  });

  window.planPortal = { part: part, tell: tell, copy: copy, kept: kept, keep: keep };
})();
