/* Shows what was found: hits with their marked words, and the page of results. */

/* ---- building elements ---- */
function say(key, ...given) {
  return (index.words && index.words[key] || "").replace(/\{(\d)\}/g, (all, n) => given[n]);
}

function element(tag, attributes, children) {
  const created = document.createElement(tag);
  Object.keys(attributes || {}).forEach(name => { created.setAttribute(name, attributes[name]); });
  created.append(...[].concat(children || []));
  return created;
}

function replaceContent(parent, ...children) {
  parent.textContent = "";
  parent.append(...children);
}

/** An element, the Chinese in it marked with the plan's language where the page's is another. */
function inItsLanguage(shown) {
  const language = say("language");
  [...(language ? shown.childNodes : [])].forEach(node => {
    const [, before, chinese, after] = /^([^\u4e00-\u9fff]*)([^]*[\u4e00-\u9fff])?([^]*)$/.exec(node.data || "");
    if (chinese) {
      node.replaceWith(before, element("span", { lang: language }, chinese), after);
    } else {
      inItsLanguage(node);
    }
  });
  return shown;
}

/** A link to the results of another query. */
function queryLink(query, text, attributes) {
  return element("a", Object.assign({ href: "?" + new URLSearchParams({ q: query }) }, attributes), text);
}

/* ---- hits ---- */

/** The characters of a text in a title that has them all in order. */
function scattered(text, title) {
  const marks = [];
  let at = -1;
  for (const c of text.split("")) {
    at = title.indexOf(c, at + 1);
    if (at < 0) { return []; }
    marks.push([at, at + 1]);
  }
  return marks;
}

/** The words of an answer between two places of an entry: [from, to, how], in order, none over another. */
function found(entry, answer, from, to) {
  const marks = [];
  answer.words.flatMap(word => word.forms).forEach(form => {
    if (form.places) { marks.push(...answer.marks(entry, form, from, to)); }
    const length = form.text.length;
    let at = form.places ? -1 : entry.folded.indexOf(form.text, from);
    while (at >= 0 && at + length <= to && marks.length < 30) {
      marks.push([at, at + length, form.how]);
      at = entry.folded.indexOf(form.text, at + length);
    }
  });
  if (!from) { answer.words.filter(isLoose).forEach(word => { marks.push(...scattered(word.text, entry.folded.slice(0, to))); }); }
  marks.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  let end = from;
  return marks.filter(mark => {
    const free = mark[0] >= end;
    if (free) { end = mark[1]; }
    return free;
  });
}

/** The text between two places with the words marked. */
function marked(entry, answer, from, to) {
  const nodes = [];
  let at = from;
  found(entry, answer, from, to).forEach(mark => {
    nodes.push(entry.text.slice(at, mark[0]));
    nodes.push(element("mark", mark[2] ? { "class": "near" } : {}, entry.text.slice(mark[0], mark[1])));
    at = mark[1];
  });
  nodes.push(entry.text.slice(at, to));
  return nodes;
}

/** The part of an entry's text that has most of the words. */
function passage(entry, answer, size) {
  const text = entry.text;
  let start = entry.title;
  while (/[\s。：.]/.test(text[start] || "")) { start++; }
  if (start >= text.length || /heading|service|domain|indicator|life/.test(entry.kind)) { return null; }
  const marks = found(entry, answer, start, text.length);
  let from = start;
  let most = 0;
  marks.forEach(mark => {
    const within = marks.filter(m => m[0] >= mark[0] && m[1] <= mark[0] + size - 20);
    const kinds = new Set(within.map(m => entry.folded.slice(m[0], m[1]))).size * 10 + within.length;
    if (kinds > most) { most = kinds; from = Math.max(start, mark[0] - 20); }
  });
  /* Preferably from the beginning of a clause. */
  const clause = /[。；，\s]/.exec(text.slice(from, from + 14));
  if (from > start && clause) { from += clause.index + 1; }
  const to = from + size + text.slice(from + size).search(/[^a-z]|$/i);
  return [from > start ? "…" : ""].concat(marked(entry, answer, from, to), to < text.length ? "…" : "");
}

function title(entry, answer) {
  return entry.name ? [entry.name] : marked(entry, answer, 0, entry.title);
}

/** An indicator's figures. */
function figures(entry) {
  const values = entry.values;
  const nodes = [];
  const add = (year, value, tag, attributes) => {
    const unit = /[0-9】〕]$/.test(value) ? values[2].replace(/^[a-z]/i, " $&") : "";
    nodes.push(element("span", { "class": "soft" }, say("year", year)), " ");
    nodes.push(inItsLanguage(element(tag, attributes, value + unit)), "\u3000");
  };
  add(values[5] || say("baseline"), values[0], "span");
  if (values[3]) { add(values[3], values[4], "b"); }
  add(values[6] || say("target"), values[1], "b", { "class": "to" });
  return nodes;
}

function hitItem(entry, answer) {
  const item = element("li", { "class": "hit" });
  if (entry.trail.length) { item.append(element("p", { "class": "fine soft" }, entry.trail.join(" › "))); }
  const link = element("a", { "class": "plain", href: root + entry.address }, title(entry, answer));
  item.append(element("h3", {}, inItsLanguage(link)));
  if (entry.values.length) {
    item.append(element("p", { "class": "small" }, figures(entry)));
  } else {
    const text = passage(entry, answer, answer.marks ? 200 : 96);
    if (text) { item.append(inItsLanguage(element("p", { "class": "small" }, text))); }
  }
  return item;
}

function quoted(list) {
  return list.map(text => say("quoted", text)).join(say("comma"));
}

/** Sentences on how the query was read. */
function remarks(answer) {
  const lines = answer.changes.map(change => say(change.how, change.from, quoted(change.to)));
  ["near", "pinyin"].forEach(how => {
    const texts = [];
    answer.words.forEach(word => {
      word.forms.forEach((form, f) => {
        if (form.how === how && word.counts[f]) { texts.push(form.text); }
      });
    });
    if (texts.length) { lines.push(say(how + "-also", quoted(texts))); }
  });
  return lines;
}

function groupsOf(hits) {
  const groups = new Map();
  hits.forEach(hit => {
    const kind = index.kinds[index.kindOf[hit.doc]];
    if (!groups.has(kind)) { groups.set(kind, []); }
    groups.get(kind).push(hit);
  });
  return groups;
}

/* ---- the page of results ---- */
const FIRST = 3;
const ALONE = 10;
const MORE = 10;

/** The hits to show first, the best of each group before the others, as their parts are loaded in this order. */
function firstOf(groups) {
  const shown = [];
  groups.forEach(hits => {
    hits.slice(0, groups.size === 1 ? ALONE : FIRST).forEach((hit, rank) => { shown.push([rank, hit]); });
  });
  return shown.sort((a, b) => a[0] - b[0]).map(each => each[1]);
}

/** How many hits there are, how many of them are shown, how the query was read, and what else to ask. */
function summary(answer, shown, query) {
  const count = answer.hits.length;
  const status = element("div", { "class": "found", role: "status" });
  const sentences = remarks(answer);
  const headline = count ? say("found", count) : say("none", query.slice(0, 60));
  const narrowed = shown < count ? say("narrowed", shown) : "";
  const line = element("p", {}, [element("b", {}, headline), narrowed + sentences.join("")]);
  if (count && sentences.length && !answer.changes.length) {
    const texts = answer.words.map(word => word.text);
    const exact = texts.map(text => '"' + text + '"').join(" ");
    line.append(queryLink(exact, say("only", texts.join(" "))));
  }
  status.append(line);
  const pieces = answer.changes.filter(change => change.how === "split").flatMap(change => change.to);
  const nearest = answer.nearest.concat(pieces).slice(0, 6);
  if (nearest.length) {
    const links = nearest.map(text => queryLink(text, text, { "class": "word" }));
    status.append(element("p", {}, [say("nearest"), ...links]));
  }
  return status;
}

/** The entries of the first hits, up to one that is not loaded. */
function loadedFirst(hits, loaded) {
  const end = hits.findIndex(hit => !loaded.has(hit.doc));
  return hits.slice(0, end < 0 ? hits.length : end).map(hit => loaded.get(hit.doc));
}

/** The hits of a kind: the first ones, and a button for more. */
function groupSection(answer, kind, hits, entries) {
  const list = element("ol", { "class": "hits" }, entries.map(entry => hitItem(entry, answer)));
  let shown = entries.length;
  const id = "group-" + kind;
  const head = element("div", { "class": "head" }, [
    element("h2", { id }, say("kind." + kind)),
    element("span", { "class": "soft" }, say("count", hits.length))
  ]);
  const section = element("section", { "aria-labelledby": id }, [head, list]);
  if (shown < hits.length) {
    const button = element("button", { type: "button" }, say("more", hits.length - shown));
    section.append(element("p", {}, button));
    button.addEventListener("click", async () => {
      const next = await documents(answer, hits.slice(shown, shown + MORE), true);
      const items = next.map(entry => hitItem(entry, answer));
      list.append(...items);
      items[0].querySelector("a").focus();
      shown += next.length;
      if (shown < hits.length) {
        button.textContent = say("more", hits.length - shown);
      } else {
        button.parentNode.remove();
      }
    });
  }
  return section;
}

function startPage(place) {
  const form = document.querySelector("main form[role=search]");
  const input = form.elements.q;
  const topics = document.getElementById("topics");
  const beside = document.getElementById("beside");
  const choice = { kind: "", domain: "", attribute: "", status: "" };
  let keys = [];
  let turn = 0;
  let timer;
  let kept;

  /** Takes the words and choices from the address. */
  function restore() {
    kept = location.search;
    const given = new URLSearchParams(kept);
    input.value = given.get("q") || "";
    Object.keys(choice).forEach(key => { choice[key] = given.get(key) || ""; });
  }

  /** Puts them into the address; `how`: whether one can go back. */
  function keep(how) {
    clearTimeout(timer);
    const query = new URLSearchParams();
    if (input.value) { query.set("q", input.value); }
    Object.keys(choice).forEach(key => { if (choice[key]) { query.set(key, choice[key]); } });
    try { history[how](null, "", "?" + query); } catch (e) { /* A folder without a server. */ }
    kept = location.search;
  }

  function keepTyped() {
    clearTimeout(timer);
    timer = setTimeout(keep, 400, "replaceState");
  }

  function choose(key, code) {
    choice[key] = code;
    keep("pushState");
    show();
  }

  /** Whether a document has the value that is chosen of a key. */
  function fits(key, doc) {
    const facet = keys.find(each => each.key === key);
    const value = facet && facet.values.find(each => each.code === choice[key]);
    return key === "kind" ? index.kinds[index.kindOf[doc]] === choice[key] : Boolean(value) && value.docs.has(doc);
  }

  /** The hits that fit what is chosen of all keys but one. */
  function narrow(hits, but) {
    const chosen = Object.keys(choice).filter(key => choice[key] && key !== but);
    return hits.filter(hit => chosen.every(key => fits(key, hit.doc)));
  }

  /** Forgets the choices that leave no hit. */
  function forget(hits) {
    Object.keys(choice).forEach(key => {
      const left = choice[key] ? hits.filter(hit => fits(key, hit.doc)) : hits;
      if (left.length) { hits = left; } else { choice[key] = ""; }
    });
  }

  async function show() {
    const mine = ++turn;
    place.setAttribute("aria-busy", "true");
    try {
      [keys] = await Promise.all([facets().catch(() => []), open()]);
      const answer = await find(input.value);
      if (mine !== turn) { return; }
      if (answer) {
        forget(answer.hits);
        const groups = groupsOf(narrow(answer.hits));
        const entries = await documents(answer, firstOf(groups), false);
        if (mine !== turn) { return; }
        draw(answer, groups, entries.filter(Boolean));
      } else {
        clear();
      }
    } catch (e) {
      if (mine !== turn) { return; }
      console.error(e);
      replaceContent(place, element("p", { role: "alert" }, say("failed") || place.getAttribute("data-failed")));
      place.hidden = topics.hidden = false;
    }
    place.setAttribute("aria-busy", "false");
  }

  function clear() {
    place.hidden = beside.hidden = true;
    topics.hidden = false;
  }

  function draw(answer, groups, entries) {
    const focused = place.contains(document.activeElement) ? document.activeElement.id : "";
    const loaded = new Map(entries.map(entry => [entry.doc, entry]));
    const stack = element("div", { "class": "stack" });
    const shown = [];
    groups.forEach((hits, kind) => {
      const first = loadedFirst(hits, loaded);
      stack.append(groupSection(answer, kind, hits, first));
      shown.push(...first);
    });
    showDomains(shown);
    replaceContent(place, summary(answer, narrow(answer.hits).length, input.value));
    if (answer.hits.length) { place.append(kindButtons(answer.hits), choosers(answer.hits), stack); }
    place.hidden = false;
    topics.hidden = answer.hits.length > 0;
    if (focused && document.getElementById(focused)) { document.getElementById(focused).focus(); }
  }

  function kindButtons(hits) {
    const buttons = element("p", { "class": "chips", role: "group", "aria-label": say("kinds") });
    const all = narrow(hits, "kind");
    const add = (kind, text, count) => {
      const attributes = { type: "button", id: "kind-" + kind, "aria-pressed": String(kind === choice.kind) };
      const button = element("button", attributes, text + " " + count);
      button.addEventListener("click", () => { choose("kind", kind); });
      buttons.append(button);
    };
    add("", say("all"), all.length);
    groupsOf(all).forEach((some, kind) => { add(kind, say("kind." + kind), some.length); });
    return buttons;
  }

  /** Lets readers choose a value of each key that divides the hits, with the number of those that have it. */
  function choosers(hits) {
    const bar = element("div", { "class": "tabletools" });
    keys.forEach(({ key, label, values }) => {
      const all = narrow(hits, key);
      const options = values.map(value => [value.code, value.name, all.filter(hit => value.docs.has(hit.doc)).length]);
      const found = options.filter(option => option[2]);
      if (found.length < 2 && !choice[key]) { return; }
      const select = element("select", { id: "choose-" + key });
      [["", say("all"), all.length]].concat(found).forEach(([value, name, count]) => {
        select.append(element("option", { value }, name + " " + count));
      });
      select.value = choice[key];
      select.addEventListener("change", () => { choose(key, select.value); });
      bar.append(element("label", {}, [element("span", {}, label), select]));
    });
    bar.hidden = !bar.firstChild;
    return bar;
  }

  /** Shows beside the results the domains they belong to. */
  function showDomains(entries) {
    const names = new Set(entries.flatMap(entry => entry.trail));
    const items = Array.from(beside.querySelectorAll("li"));
    items.forEach(item => { item.hidden = !names.has(item.getAttribute("data-name")); });
    beside.hidden = items.every(item => item.hidden);
  }

  restore();
  form.addEventListener("submit", event => {
    event.preventDefault();
    keep("replaceState");
    show();
  });
  onTyping(input, () => { keepTyped(); show(); });
  window.addEventListener("popstate", () => {
    if (location.search !== kept) {
      restore();
      show();
    }
  });
  if (input.value) { show(); } else { input.focus(); }
}
