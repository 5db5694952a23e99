/* The portal's search. Parts of the index (folder search/) are scripts that call planSearch(name, value), loaded when a
   query needs them; src/main/java/planportal/render/search/INDEX.md tells what they hold. So is search-more.js. */
(() => {
  "use strict";

  /* ---- parts of the index ---- */
  const root = new URL("../", document.currentScript.src);
  const parts = new Map();
  let loads = 0;
  let bytes = 0;

  window.planSearch = (name, value) => {
    if (parts.has(name)) { parts.get(name).give(value); }
  };

  function load(name) {
    if (!parts.has(name)) {
      const part = {};
      part.value = new Promise((give, fail) => {
        part.give = give;
        loads++;
        bytes += sizeOf(name);
        const script = document.createElement("script");
        script.src = root + (name === "more" ? "assets/search-more" : "search/" + name) + ".js";
        script.onerror = () => {
          parts.delete(name);
          script.remove();
          fail(new Error(name));
        };
        document.head.append(script);
      });
      parts.set(name, part);
    }
    return parts.get(name).value;
  }

  /** About how many bytes a part takes on the wire. */
  function sizeOf(name) {
    return index.sizes && index.sizes.get(name) || 2500;
  }

  /** Loads a part and makes something of it, once. */
  const made = new Map();
  function make(name, work) {
    if (!made.has(name)) {
      made.set(name, load(name).then(work));
      made.get(name).catch(() => { made.delete(name); });
    }
    return made.get(name);
  }

  /* Numbers: digits to the base 46 from two alphabets; the second one ends a number. */
  const DIGIT = new Uint8Array(128);
  for (let c = 33, digit = 0; c < 127; c++) {
    if (c !== 34 && c !== 92) { DIGIT[c] = digit++; }
  }

  class Reader {
    constructor(text) { this.text = text; this.at = 0; }
    more() { return this.at < this.text.length; }
    character() { return this.text[this.at++]; }
    number() {
      let value = 0;
      for (let unit = 1; ; value += unit) {
        const digit = DIGIT[this.text.charCodeAt(this.at++)];
        if (digit >= 46) { return value + (digit - 46) * unit; }
        value += digit * unit;
        unit *= 46;
      }
    }
  }

  /* ---- folding: one character stays one character ---- */
  const ALIKE = {};
  [["0", "〇"], ['"', "“”„‟"], ["'", "‘’‚‛"], ["-", "‐‑‒–—―−"], [" ", "\u3000\u00a0"]].forEach(pair => {
    for (const c of pair[1]) { ALIKE[c] = pair[0]; }
  });

  function fold(text) {
    return text.replace(/[^a-z0-9\u4e00-\u9fff]/g, c => {
      const code = c.charCodeAt(0);
      const half = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : c;
      return ALIKE[half] || (half < " " || half === "\x7f" ? " " : half.length === 1 && half < "\x80" ? half.toLowerCase() : half);
    });
  }

  /* ---- the index ---- */
  const index = {};

  function open() {
    return make("base", base => {
      index.budget = base.budget;
      index.words = base.words;
      index.kinds = base.kinds.map(kind => kind[0]);
      index.kindOf = [];
      base.kinds.forEach((kind, k) => {
        for (let i = 0; i < kind[1]; i++) { index.kindOf.push(k); }
      });
      const count = index.kindOf.length;
      index.start = new Int32Array(count + 1);
      index.title = new Int32Array(count);
      const lengths = new Reader(base.lengths);
      for (let doc = 0; doc < count; doc++) {
        index.title[doc] = lengths.number();
        index.start[doc + 1] = index.start[doc] + index.title[doc] + lengths.number() + 1;
      }
      index.blockOf = [];
      index.firstOf = [];
      const blocks = new Reader(base.blocks);
      while (blocks.more()) {
        const size = blocks.number();
        index.firstOf.push(index.blockOf.length);
        for (let i = 0; i < size; i++) { index.blockOf.push(index.firstOf.length - 1); }
      }
      index.shards = base.shards;
      /* The shard of a pair that has one, or of a character's other pairs; and all of a character. */
      index.shardOf = new Map();
      index.shardsOf = new Map();
      base.shards.forEach((label, shard) => {
        const own = label[0] === "\n";
        const firsts = own ? label[1] : label;
        firsts.split("").forEach(first => {
          if (!own) { index.shardOf.set(first, shard); }
          index.shardsOf.set(first, (index.shardsOf.get(first) || []).concat(shard));
        });
        if (own) { label.slice(2).split("").forEach(second => { index.shardOf.set(firsts + second, shard); }); }
      });
      index.sizes = new Map();
      const sizes = new Reader(base.sizes);
      base.shards.forEach((label, n) => { index.sizes.set("shard-" + n, sizes.number() * 64); });
      index.firstOf.forEach((first, n) => { index.sizes.set("block-" + n, sizes.number() * 64); });
      index.synonyms = new Map();
      index.vocabulary = new Set();
      base.synonyms.split("\n").filter(Boolean).forEach(line => {
        const words = line.split("|");
        index.synonyms.set(words[0], words.slice(1));
        words.forEach(word => { index.vocabulary.add(word); });
      });
      index.skip = new Set((base.words.skip || "").split("|"));
      return index;
    });
  }

  /** A shard: for each first character, for each second one, the places of the pair. */
  function shard(number) {
    return make("shard-" + number, text => {
      const reader = new Reader(text);
      const pairs = new Map();
      for (const first of index.shards[number].replace(/^\n(.)[^]*/, "$1").split("")) {
        const seconds = new Map();
        for (let n = reader.number(); n > 0; n--) {
          const second = reader.character();
          const places = new Int32Array(reader.number());
          let place = 0;
          for (let i = 0; i < places.length; i++) { places[i] = place += reader.number(); }
          seconds.set(second, places);
        }
        pairs.set(first, seconds);
      }
      return pairs;
    });
  }

  /** A block: documents ready to be shown. */
  function block(number) {
    return make("block-" + number, rows => {
      let page = "";
      let trail = [];
      return rows.map((row, i) => {
        const address = row[0][0] === "#" ? page + row[0] : row[0];
        page = address.split("#")[0];
        trail = row[2] || trail;
        const doc = index.firstOf[number] + i;
        const extra = row[3];
        return {
          doc: doc, address: address, trail: trail, text: row[1], folded: fold(row[1]),
          kind: index.kinds[index.kindOf[doc]], title: index.title[doc],
          name: typeof extra === "string" ? extra : "", values: Array.isArray(extra) ? extra : []
        };
      });
    });
  }

  function documentOf(doc) {
    return block(index.blockOf[doc]).then(documents => {
      return documents[doc - index.firstOf[index.blockOf[doc]]];
    });
  }

  /** The document in which a place lies. */
  function docAt(place) {
    let low = 0;
    let high = index.kindOf.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (index.start[middle] <= place) { low = middle; } else { high = middle - 1; }
    }
    return low;
  }

  /* ---- places of a piece of text: all of them, and no false ones ---- */
  const NONE = new Int32Array(0);
  const known = new Map();

  function places(text) {
    if (!known.has(text)) {
      if (known.size > 500) { known.clear(); }
      known.set(text, look(text));
      known.get(text).catch(() => { known.delete(text); });
    }
    return known.get(text);
  }

  async function look(text) {
    for (let i = 0; i < text.length; i++) {
      if (!index.shardOf.has(text[i]) && text[i] !== " ") { return NONE; }
    }
    if (text.length === 1) {
      const shards = await Promise.all(index.shardsOf.get(text).map(shard));
      const lists = shards.flatMap(pairs => Array.from(pairs.get(text).values()));
      const all = new Int32Array(lists.reduce((sum, list) => sum + list.length, 0));
      let at = 0;
      lists.forEach(list => { all.set(list, at); at += list.length; });
      return all.sort();
    }
    /* Pairs that cover the text, the rarest first. In a long text that one alone may tell that it occurs nowhere, and
       a few leave so little that the text itself can be compared. */
    const cover = [];
    for (let i = 0; i < text.length - 1; i += 2) { cover.push(i); }
    if (text.length % 2) { cover.push(text.length - 2); }
    const pairs = cover.filter(i => text[i] !== " ");
    pairs.sort((a, b) => shardAt(text, b) - shardAt(text, a));
    const steps = pairs.length > 2 ? [pairs.slice(0, 1), pairs.slice(1, 3), pairs.slice(3)] : [pairs];
    let found = null;
    for (const step of steps) {
      if (found && !found.length) { break; }
      if (step.length && step === steps[2] && found.length <= 6) { return verify(text, found); }
      found = await meet(text, step, found);
    }
    return found;
  }

  /** The shard of the pair at an offset. */
  function shardAt(text, i) {
    const own = index.shardOf.get(text.substr(i, 2));
    return own === undefined ? index.shardOf.get(text[i]) : own;
  }

  /** Those places in `found` (null: all) where the pairs at these offsets of the text stand. */
  async function meet(text, offsets, found) {
    const lists = await Promise.all(offsets.map(async offset => {
      const pairs = await shard(shardAt(text, offset));
      return { offset: offset, list: pairs.get(text[offset]).get(text[offset + 1]) || NONE };
    }));
    lists.sort((a, b) => a.list.length - b.list.length);
    lists.forEach(each => {
      if (!found) {
        found = each.list.map(place => place - each.offset);
        return;
      }
      let i = 0;
      found = found.filter(place => {
        const wanted = place + each.offset;
        while (i < each.list.length && each.list[i] < wanted) { i++; }
        return each.list[i] === wanted;
      });
    });
    return found || NONE;
  }

  /** Those places where the text itself confirms it. */
  async function verify(text, found) {
    const right = await Promise.all(Array.from(found, async place => {
      const doc = docAt(place);
      return (await documentOf(doc)).folded.startsWith(text, place - index.start[doc]);
    }));
    return found.filter((place, i) => right[i]);
  }

  /* ---- what is asked ---- */
  const MOST_CHARACTERS = 2000;
  const MOST_WORDS = 12;

  /** The words of a query: { text, exact }. */
  async function parse(query) {
    let folded = fold(String(query).slice(0, MOST_CHARACTERS)).replace(/[\u200b-\u200f\u2060\ufeff]/g, "");
    const strange = Array.from(folded).some(c => c >= "\u3400" && !index.shardOf.has(c));
    if (strange) {
      const simplified = await make("traditional", pairs => {
        const map = new Map();
        for (let i = 0; i < pairs.length; i += 2) { map.set(pairs[i], pairs[i + 1]); }
        return map;
      });
      folded = folded.split("").map(c => simplified.get(c) || c).join("");
    }
    const words = [];
    const seen = new Set();
    const add = (text, exact) => {
      const word = text.trim();
      if (word && words.length < MOST_WORDS && !seen.has(word)) {
        seen.add(word);
        words.push({ text: word, exact: exact });
      }
    };
    folded.replace(/"([^"]+)"|([^\s"]|"(?![^"]+"))+/g, (all, phrase) => {
      if (phrase) { phrase.trim().split(/\s+/).forEach(word => { add(word, true); }); } else { add(all, false); }
    });
    return words;
  }

  /** Adds what a word may also mean: forms with their weight, the word itself first. */
  async function expand(word) {
    word.forms = [{ text: word.text, weight: 1 }];
    if (word.exact) { return word; }
    const also = (text, weight, how) => {
      if (!word.forms.some(form => form.text === text)) {
        word.forms.push({ text: text, weight: weight, how: how });
      }
    };
    const meaning = (text, weight) => {
      (index.synonyms.get(text) || []).slice(0, word.most || 9).forEach((mean, i) => { also(mean, weight - i / 50, "near"); });
    };
    meaning(word.text, 0.9);
    if (/^[a-z']{2,}$/.test(word.text)) {
      (await (await more()).spelled(word.text)).forEach((text, i) => {
        also(text, 0.95 - i / 20, "pinyin");
        meaning(text, 0.8);
      });
    }
    return word;
  }

  /** Pieces of a word, with fewer meanings where several have some, so that little is loaded. */
  function expandAll(pieces) {
    const most = pieces.filter(piece => index.synonyms.has(piece)).length > 1 ? 1 : 2;
    return Promise.all(pieces.map(piece => expand({ text: piece, most: most })));
  }

  /* ---- finding and ranking ---- */
  const BONUS = { indicator: 14, service: 12, project: 9, domain: 7, heading: 6, commitment: 3, paragraph: 2 };

  /**
   * How well a piece of text of this length, found at an offset of a document, names the document. Latin letters
   * beyond the title are mostly of an English name, which counts less than the plan's own words.
   */
  function rate(doc, offset, length, latin) {
    const kind = index.kinds[index.kindOf[doc]];
    const title = index.title[doc];
    let score = 25;
    if (offset + length <= title) {
      score = length === title ? 100 : (offset ? 70 : 76) + 12 * length / title;
      if (kind === "paragraph" || kind === "commitment") { score *= 0.72; }
      if (kind === "note") { score *= 0.5; }
    } else if (offset < title) {
      score = 45;
    } else if (latin && /indicator|service|domain/.test(kind)) {
      score -= 20;
    }
    return score + (BONUS[kind] || 0);
  }

  /** Documents in which a word occurs in any of its forms: doc → { score, spans }. */
  async function occurrences(word) {
    const lists = await Promise.all(word.forms.map(form => places(form.text)));
    const docs = new Map();
    word.counts = lists.map(list => list.length);
    lists.forEach((list, f) => {
      const form = word.forms[f];
      const latin = /^[a-z]+$/.test(form.text);
      for (let i = 0; i < list.length;) {
        const doc = docAt(list[i]);
        const end = index.start[doc + 1];
        let best = 0;
        const from = i;
        for (; i < list.length && list[i] < end; i++) {
          best = Math.max(best, rate(doc, list[i] - index.start[doc], form.text.length, latin));
        }
        const score = best * form.weight + Math.min(i - from - 1, 4) * 0.75;
        const hit = docs.get(doc);
        if (!hit) {
          docs.set(doc, { score: score, plain: best * form.weight, spans: [[list, from, i, form.text.length]] });
        } else {
          hit.score = Math.max(hit.score, score) + 1;
          hit.plain = Math.max(hit.plain, best * form.weight);
          hit.spans.push([list, from, i, form.text.length]);
        }
      }
    });
    return docs;
  }

  /** How many characters lie between the words where they stand nearest together. */
  function gap(hits) {
    const marks = [];
    let length = 0;
    hits.forEach((hit, w) => {
      let shortest = Infinity;
      hit.spans.forEach(span => {
        shortest = Math.min(shortest, span[3]);
        for (let i = span[1]; i < span[2]; i++) { marks.push([span[0][i], span[0][i] + span[3], w]); }
      });
      length += shortest;
    });
    marks.sort((a, b) => a[0] - b[0]);
    const last = hits.map(() => null);
    let least = Infinity;
    marks.forEach(mark => {
      last[mark[2]] = mark;
      if (last.every(Boolean)) {
        const from = Math.min(...last.map(m => m[0]));
        const to = Math.max(...last.map(m => m[1]));
        least = Math.min(least, to - from - length);
      }
    });
    return Math.max(0, least);
  }

  /** Documents that have all words, the best first. */
  async function search(words) {
    const found = await Promise.all(words.map(occurrences));
    const hits = [];
    if (found.length === 1) {
      found[0].forEach((hit, doc) => { hits.push({ doc: doc, score: hit.score }); });
    } else {
      const rarest = found.reduce((a, b) => b.size < a.size ? b : a);
      rarest.forEach((ignored, doc) => {
        const each = found.map(docs => docs.get(doc));
        if (each.every(Boolean)) {
          const least = Math.min(...each.map(hit => hit.plain));
          hits.push({ doc: doc, score: least + 20 / (1 + gap(each) / 6) });
        }
      });
    }
    return hits.sort((a, b) => b.score - a.score || a.doc - b.doc);
  }

  /* ---- the answer ---- */

  /** What search-more.js adds: pinyin, and help where nothing is found. */
  function more() {
    return make("more", start => start({ index: index, make: make, places: places, docAt: docAt, documentOf: documentOf }));
  }

  /**
   * Answers a query: { words, hits, changes, nearest }; null for an empty one. A change tells what was done to a word:
   * { how: "split" | "mend" | "pinyin", from, to }.
   */
  async function find(query) {
    await open();
    const before = [bytes, loads];
    let words = await parse(query);
    if (!words.length) { return null; }
    const changes = [];
    const typed = words.map(word => word.text).join("");
    if (words.length > 1 && /^[a-z' ]+$/.test(typed) && (await (await more()).spelled(typed)).length) {
      words = [{ text: typed }];
    }
    await Promise.all(words.map(expand));
    let hits = await search(words);
    const help = hits.length ? null : await more();
    if (help) {
      const better = [];
      for (const word of words) {
        if (word.exact || word.counts.some(Boolean)) {
          better.push([word]);
          continue;
        }
        const text = word.text;
        let replaced = null;
        const out = /^[a-z']+$/.test(text) && await help.spelledOut(text.replace(/'/g, ""));
        if (out) {
          changes.push({ how: "pinyin", from: text, to: out });
          replaced = out;
        } else {
          const cut = await help.split(text, "known");
          const tried = cut && await expandAll(cut);
          const mended = tried && (await search(tried)).length ? null : await help.mend(text);
          if (mended) {
            changes.push({ how: "mend", from: text, to: [mended] });
            replaced = [mended];
          } else {
            replaced = cut || await help.split(text, "any") || await help.split(text, "loose");
            if (replaced) { changes.push({ how: "split", from: text, to: replaced }); }
          }
        }
        better.push(replaced ? await expandAll(replaced) : [word]);
      }
      if (changes.length) {
        const again = better.flat();
        hits = await search(again);
        if (hits.length) { words = again; }
      }
    }
    const answer = { words: words, hits: hits, changes: hits.length ? changes : [], nearest: [], before: before, last: index.kindOf.length - 1 };
    if (!hits.length) {
      for (const word of words) { answer.nearest.push(...await help.pieces(word.text)); }
    }
    return answer;
  }

  /**
   * Loads the documents of hits in this order, as long as no more parts are needed than an answer may load.
   * Gives an array with the documents, and null where a part was left out.
   */
  async function documents(answer, hits, free) {
    let left = index.budget.map((most, i) => most - ([bytes, loads][i] - answer.before[i]));
    let some = 0;
    const wanted = new Set();
    return Promise.all(hits.map(hit => {
      const number = index.blockOf[hit.doc];
      if (!made.has("block-" + number) && !wanted.has(number)) {
        const size = sizeOf("block-" + number);
        if (!free && some > 1 && (left[0] < size || left[1] < 1)) { return null; }
        left = [left[0] - size, left[1] - 1];
        some++;
        wanted.add(number);
      }
      return documentOf(hit.doc);
    }));
  }

  window.planSearch.find = find;
  window.planSearch.documents = documents;

  /* ---- showing ---- */
  function say(key, ...given) {
    return (index.words && index.words[key] || "").replace(/\{(\d)\}/g, (all, n) => given[n]);
  }

  function element(tag, attributes, children) {
    const made = document.createElement(tag);
    Object.keys(attributes || {}).forEach(name => { made.setAttribute(name, attributes[name]); });
    made.append(...[].concat(children || []));
    return made;
  }

  function formsOf(answer) {
    return answer.words.flatMap(word => word.forms);
  }

  /** Where forms stand in a document between two places: [from, to, how], in order, none over another. */
  function found(document, answer, from, to) {
    const marks = [];
    formsOf(answer).forEach(form => {
      let at = document.folded.indexOf(form.text, from);
      for (; at >= 0 && at + form.text.length <= to && marks.length < 30; at = document.folded.indexOf(form.text, at + form.text.length)) {
        marks.push([at, at + form.text.length, form.how]);
      }
    });
    marks.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
    let end = from;
    return marks.filter(mark => {
      const free = mark[0] >= end;
      if (free) { end = mark[1]; }
      return free;
    });
  }

  /** The text between two places with the words marked. */
  function marked(document, answer, from, to) {
    const nodes = [];
    let at = from;
    found(document, answer, from, to).forEach(mark => {
      nodes.push(document.text.slice(at, mark[0]));
      nodes.push(element("mark", mark[2] ? { "class": "near" } : {}, document.text.slice(mark[0], mark[1])));
      at = mark[1];
    });
    nodes.push(document.text.slice(at, to));
    return nodes;
  }

  /** The part of a document's text where most of the words stand together. */
  function passage(document, answer, size) {
    const text = document.text;
    let start = document.title;
    while (/[\s。：]/.test(text[start] || "")) { start++; }
    if (start >= text.length || /heading|service|domain|indicator/.test(document.kind)) { return null; }
    const marks = found(document, answer, start, text.length);
    let from = start;
    let most = 0;
    marks.forEach(mark => {
      const within = marks.filter(m => m[0] >= mark[0] && m[1] <= mark[0] + size - 20);
      const kinds = new Set(within.map(m => document.folded.slice(m[0], m[1]))).size * 10 + within.length;
      if (kinds > most) { most = kinds; from = Math.max(start, mark[0] - 20); }
    });
    /* Rather from the beginning of a clause. */
    const clause = /[。；，]/.exec(text.slice(from, from + 14));
    if (from > start && clause) { from += clause.index + 1; }
    const to = Math.min(text.length, from + size);
    return [from > start ? "…" : ""].concat(marked(document, answer, from, to), to < text.length ? "…" : "");
  }

  function title(document, answer) {
    return document.name ? [document.name] : marked(document, answer, 0, document.title);
  }

  /** An indicator's figures. */
  function figures(document) {
    const values = document.values;
    const nodes = [];
    const add = (year, value, tag, attributes) => {
      const plain = /[0-9】]$/.test(value);
      nodes.push(element("span", { "class": "soft" }, say("year", year)), " ", element(tag, attributes, value + (plain ? values[2] : "")), "\u3000");
    };
    add(say("baseline"), values[0], "span");
    if (values[3]) { add(values[3], values[4], "b"); }
    add(say("target"), values[1], "b", { "class": "to" });
    return nodes;
  }

  function hitItem(document, answer) {
    const item = element("li", { "class": "hit" });
    if (document.trail.length) { item.append(element("p", { "class": "fine soft" }, document.trail.join(" › "))); }
    item.append(element("h3", {}, element("a", { "class": "plain", href: root + document.address }, title(document, answer))));
    const body = document.values.length ? figures(document) : passage(document, answer, 96);
    if (body) { item.append(element("p", { "class": "small" }, body)); }
    return item;
  }

  function quoted(list) {
    return list.map(text => say("quoted", text)).join("");
  }

  /** What was done to the query, in sentences. */
  function remarks(answer) {
    const lines = answer.changes.map(change => say(change.how, change.from, quoted(change.to)));
    ["near", "pinyin"].forEach(how => {
      const texts = [];
      answer.words.forEach(word => {
        word.forms.forEach((form, f) => { if (form.how === how && word.counts[f]) { texts.push(form.text); } });
      });
      if (texts.length) { lines.push(say(how + "-also", quoted(texts))); }
    });
    return lines;
  }

  function groupsOf(answer) {
    const groups = new Map();
    answer.hits.forEach(hit => {
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

  /** The hits to show at first: the best of each group before the others, so that their parts are loaded. */
  function firstOf(groups, only) {
    const shown = [];
    groups.forEach((hits, kind) => {
      if (!only || kind === only) {
        hits.slice(0, only || groups.size === 1 ? ALONE : FIRST).forEach((hit, rank) => { shown.push([rank, hit]); });
      }
    });
    return shown.sort((a, b) => a[0] - b[0]).map(each => each[1]);
  }

  function startPage(place) {
    const form = document.querySelector("main form[role=search]");
    const input = form.elements.q;
    const topics = document.getElementById("topics");
    const beside = document.getElementById("beside");
    const given = new URLSearchParams(location.search);
    let turn = 0;
    let only = given.get("kind") || "";
    let timer;

    function keep() {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const query = new URLSearchParams();
        if (input.value) { query.set("q", input.value); }
        if (only) { query.set("kind", only); }
        try { history.replaceState(null, "", "?" + query); } catch (e) { /* A folder without a server. */ }
      }, 400);
    }

    async function show() {
      const mine = ++turn;
      place.setAttribute("aria-busy", "true");
      try {
        const answer = await find(input.value);
        if (mine !== turn) { return; }
        if (!answer) {
          place.hidden = beside.hidden = true;
          topics.hidden = false;
          place.setAttribute("aria-busy", "false");
          return;
        }
        const groups = groupsOf(answer);
        if (only && !groups.has(only)) { only = ""; }
        const shown = firstOf(groups, only);
        const loaded = await documents(answer, shown, false);
        if (mine !== turn) { return; }
        const ready = new Map();
        loaded.forEach(document => { if (document) { ready.set(document.doc, document); } });
        draw(answer, groups, ready);
      } catch (e) {
        console.error(e);
        if (mine === turn) {
          place.replaceChildren(element("p", { role: "alert" }, say("failed") || place.getAttribute("data-failed")));
          place.hidden = topics.hidden = false;
        }
      }
      if (mine === turn) { place.setAttribute("aria-busy", "false"); }
    }

    function draw(answer, groups, ready) {
      const status = element("div", { "class": "found", role: "status" });
      const sentences = remarks(answer);
      status.append(element("p", {}, [
        element("b", {}, answer.hits.length ? say("found", answer.hits.length) : say("none", input.value.slice(0, 60))),
        sentences.join("")
      ]));
      if (answer.hits.length && (sentences.length) && !answer.changes.length) {
        const exact = answer.words.map(word => '"' + word.text + '"').join(" ");
        status.lastChild.append(element("a", { href: "?" + new URLSearchParams({ q: exact }) }, say("only", answer.words.map(word => word.text).join(" "))));
      }
      const nearest = answer.nearest.concat(...answer.changes.map(change => change.how === "split" ? change.to : []));
      if (nearest.length) {
        status.append(element("p", {}, [say("nearest")].concat(nearest.slice(0, 6).map(text => {
          return element("a", { "class": "word", href: "?" + new URLSearchParams({ q: text }) }, text);
        }))));
      }
      const chips = element("p", { "class": "chips", role: "group", "aria-label": say("kinds") });
      const chip = (kind, text, count) => {
        const button = element("button", { type: "button", "aria-pressed": String(kind === only) }, text + " " + count);
        button.addEventListener("click", () => { only = kind; keep(); show(); });
        chips.append(button);
      };
      chip("", say("all"), answer.hits.length);
      groups.forEach((hits, kind) => { chip(kind, say("kind." + kind), hits.length); });
      const stack = element("div", { "class": "stack" });
      const trails = new Set();
      groups.forEach((hits, kind) => {
        if (only && kind !== only) { return; }
        const list = element("ol", { "class": "hits" });
        let shown = 0;
        while (shown < hits.length && ready.has(hits[shown].doc)) {
          const document = ready.get(hits[shown++].doc);
          document.trail.forEach(name => { trails.add(name); });
          list.append(hitItem(document, answer));
        }
        const section = element("section", { "aria-labelledby": "group-" + kind }, [
          element("div", { "class": "head" }, [
            element("h2", { id: "group-" + kind }, say("kind." + kind)),
            element("span", { "class": "soft" }, say("count", hits.length))
          ]), list
        ]);
        stack.append(section);
        if (shown < hits.length) {
          const button = element("button", { type: "button" }, say("more", hits.length - shown));
          section.append(element("p", {}, button));
          button.addEventListener("click", async () => {
            const next = await documents(answer, hits.slice(shown, shown + MORE), true);
            const from = list.children.length;
            next.forEach(document => { list.append(hitItem(document, answer)); });
            shown += next.length;
            list.children[from].querySelector("a").focus();
            if (shown < hits.length) { button.textContent = say("more", hits.length - shown); } else { button.parentNode.remove(); }
          });
        }
      });
      /* Beside the results the domains they belong to. */
      let related = 0;
      beside.querySelectorAll("li").forEach(item => {
        item.hidden = !trails.has(item.getAttribute("data-name"));
        related += !item.hidden;
      });
      beside.hidden = !related;
      place.replaceChildren(...(answer.hits.length ? [status, chips, stack] : [status]));
      place.hidden = false;
      topics.hidden = answer.hits.length > 0;
    }

    input.value = given.get("q") || "";
    form.addEventListener("submit", event => {
      event.preventDefault();
      keep();
      show();
    });
    onTyping(input, () => { keep(); show(); });
    if (input.value) { show(); } else { input.focus(); }
  }

  /** Calls back on each change of the text, but not while an input method is composing it. */
  function onTyping(input, work) {
    input.addEventListener("input", event => { if (!event.isComposing) { work(); } });
    input.addEventListener("compositionend", work);
  }

  /* ---- suggestions below a search box: a combobox with a list ---- */
  const SUGGESTED = 7;

  function startBox(form, number) {
    const input = form.elements.q;
    const list = element("ul", { "class": "suggestions", role: "listbox", id: "suggestions-" + number, "aria-label": input.labels[0] ? input.labels[0].textContent : "", hidden: "" });
    const status = element("p", { "class": "unseen", role: "status" });
    form.append(list, status);
    const attributes = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id };
    Object.keys(attributes).forEach(name => { input.setAttribute(name, attributes[name]); });
    let turn = 0;
    let active = -1;

    function close() {
      turn++;
      list.hidden = true;
      input.setAttribute("aria-expanded", "false");
      activate(-1);
    }

    function activate(n) {
      active = n;
      input.removeAttribute("aria-activedescendant");
      Array.from(list.children).forEach((option, i) => {
        option.setAttribute("aria-selected", String(i === n));
        if (i === n) {
          input.setAttribute("aria-activedescendant", option.id);
          option.scrollIntoView({ block: "nearest" });
        }
      });
    }

    function option(address, nodes) {
      const item = element("li", { role: "option", id: list.id + "-" + list.children.length, "aria-selected": "false" }, nodes);
      item.addEventListener("mousedown", event => { event.preventDefault(); });
      item.addEventListener("click", () => {
        close();
        location.href = address;
      });
      list.append(item);
    }

    async function suggest() {
      const mine = ++turn;
      const query = input.value;
      let answer;
      let loaded;
      try {
        answer = await find(query);
        if (mine !== turn) { return; }
        loaded = answer && await documents(answer, answer.hits.slice(0, SUGGESTED), false);
      } catch (e) { answer = null; }
      if (mine !== turn) { return; }
      if (!answer) { close(); return; }
      list.replaceChildren();
      active = -1;
      input.removeAttribute("aria-activedescendant");
      loaded.filter(Boolean).forEach(document => {
        const where = [say("kind." + document.kind)].concat(document.trail).join(" › ");
        option(root + document.address, [element("span", {}, title(document, answer)), element("small", {}, where)]);
      });
      const all = new URL("search.html", root) + "?" + new URLSearchParams({ q: query });
      option(all, answer.hits.length ? say("see-all", answer.hits.length) : say("none", query.slice(0, 30)) + say("see-topics"));
      list.hidden = false;
      input.setAttribute("aria-expanded", "true");
      status.textContent = remarks(answer).join("") + say(answer.hits.length ? "suggested" : "none-short", answer.hits.length);
    }

    onTyping(input, suggest);
    input.addEventListener("focus", () => { open().catch(() => { /* Told when something is typed. */ }); });
    input.addEventListener("blur", close);
    input.addEventListener("keydown", event => {
      if (event.isComposing || event.keyCode === 229) { return; }
      const count = list.children.length;
      if (event.key === "Escape") {
        if (!list.hidden) { event.preventDefault(); close(); }
      } else if (event.key === "Enter" && !list.hidden && active >= 0) {
        event.preventDefault();
        list.children[active].click();
      } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        if (list.hidden) { suggest(); return; }
        const step = event.key === "ArrowDown" ? 1 : -1;
        activate(active < 0 ? (step > 0 ? 0 : count - 1) : active + step < 0 || active + step >= count ? -1 : active + step);
      }
    });
  }

  /* ---- in the page ---- */
  const results = document.getElementById("found");
  if (results) { startPage(results); }
  document.querySelectorAll("form[role=search]").forEach((form, n) => {
    if (!results || !form.closest("main")) { startBox(form, n); }
  });

  document.addEventListener("keydown", event => {
    const target = event.target;
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.isComposing
        || target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) { return; }
    const input = Array.from(document.querySelectorAll("form[role=search] input")).find(each => each.offsetParent);
    event.preventDefault();
    if (input) {
      input.focus();
      input.select();
    } else {
      location.href = root + "search.html";
    }
  });
})();
