/* What only some queries need: traditional characters, pinyin, and help where nothing is found. The search loads it like
   a part of its index. */
"use strict";

planSearch("more", ({ index, decode, places, docAt, documentOf, expand, search, byScore, MARKS }) => {

  /* ---- traditional characters ---- */
  function simplified(text) {
    return decode("traditional", pairs => {
      const map = new Map();
      for (let i = 0; i < pairs.length; i += 2) { map.set(pairs[i], pairs[i + 1]); }
      return map;
    }).then(map => text.split("").map(c => map.get(c) || c).join(""));
  }

  /* ---- pinyin ---- */
  function pinyin(letter) {
    return decode("pinyin-" + letter, value => {
      const readings = new Map();
      value[1].replace(/([a-z]+)([^a-z]+)/g, (all, reading, characters) => {
        characters.split("").forEach(c => { readings.set(c, (readings.get(c) || []).concat(reading)); });
      });
      return { words: value[0].split("\n"), readings: readings };
    });
  }

  /** How far `typed`, from `from`, spells the word by whole readings; -1 if it does not, `partly` counts to its end. */
  function spells(word, readings, typed, from, partly, i = 0) {
    if (i === word.length) { return from; }
    if (from === typed.length) { return partly && i ? from : -1; }
    const all = readings.get(word[i]);
    if (!all) {
      const next = typed[from] === word[i] ? from + 1 : from;
      return /[a-z]/.test(word[i]) ? -1 : spells(word, readings, typed, next, partly, i + 1);
    }
    let best = -1;
    all.forEach(reading => {
      if (typed.startsWith(reading, from)) {
        best = Math.max(best, spells(word, readings, typed, from + reading.length, partly, i + 1));
      } else if (partly && reading.startsWith(typed.slice(from))) {
        best = typed.length;
      }
    });
    return best;
  }

  function initials(word, readings, typed) {
    const spoken = word.split("").filter(c => readings.has(c));
    return spoken.length >= typed.length && typed.split("").every((letter, i) => {
      return readings.get(spoken[i]).some(reading => reading[0] === letter);
    }) ? spoken.length - typed.length : -1;
  }

  /**
   * How far a word, from its character `i`, spells the whole of `typed`; -1 if it does not. What is in brackets may be
   * left out.
   */
  function spellsAll(word, readings, typed, i, from = 0) {
    if (from === typed.length) { return i; }
    if (i >= word.length) { return -1; }
    const end = word[i] === "(" ? spellsAll(word, readings, typed, word.indexOf(")", i) + 1 || word.length, from) : -1;
    const ways = (readings.get(word[i]) || [""]).filter(reading => typed.startsWith(reading, from));
    return Math.max(end, ...ways.map(reading => spellsAll(word, readings, typed, i + 1, from + reading.length)));
  }

  /** The part of a word that spells what is typed, of two characters at least; empty if there is none. */
  function inside(word, readings, typed) {
    for (let i = 0; i < word.length; i++) {
      const end = readings.has(word[i]) ? spellsAll(word, readings, typed, i) : 0;
      if (end > i + 1) { return word.slice(i, end); }
    }
    return "";
  }

  /** Whether letters could be whole syllables, as those of most English words are not; so that less is loaded. */
  function mayBePinyin(text) {
    return !/[bpmfdtlkhjqxzcsyw](?:[^aeiouvh]|$)/.test(text);
  }

  /** The likeliest words for what is typed in pinyin, whole or initials. */
  async function spelled(typed) {
    const text = typed.replace(/'/g, "");
    if (!text) { return []; }
    const part = await pinyin(text[0]);
    const ways = [
      word => spells(word, part.readings, text, 0, false) === text.length,
      word => initials(word, part.readings, text) === 0,
      word => spells(word, part.readings, text, 0, true) === text.length,
      word => initials(word, part.readings, text) > 0
    ];
    for (const way of ways) {
      const words = part.words.filter(way);
      if (words.length) { return words.slice(0, 3); }
    }
    if (!mayBePinyin(text)) { return []; }
    const titles = await pinyin("titles");
    const words = titles.words.map(title => inside(title, titles.readings, text)).filter(Boolean);
    return Array.from(new Set(words)).slice(0, 3);
  }

  /** Cuts pinyin into words, the longest first: { words, whole }; not whole if letters are left over. */
  async function spelledOut(typed) {
    const words = [];
    let whole = mayBePinyin(typed);
    if (!whole) { return { words, whole }; }
    for (let at = 0; at < typed.length;) {
      const part = await pinyin(typed[at]);
      let best = at;
      let chosen = "";
      part.words.forEach(word => {
        const end = word && spells(word, part.readings, typed, at, false);
        if (end > best) { best = end; chosen = word; }
      });
      if (chosen) {
        words.push(chosen);
        at = best;
      } else {
        whole = false;
        at++;
      }
    }
    return { words, whole };
  }

  /* ---- where nothing is found ---- */
  const INNER_MARKS = new RegExp("([a-z0-9]?)" + MARKS + "(?=([a-z0-9]?))", "gu");

  /**
   * An answer where no document has the words: { words, hits, changes, nearest }. `titles` are hits by the characters
   * of their titles. A change says how a word was replaced: { how: "split" | "mend" | "pinyin", from, to }.
   */
  async function instead(words, titles) {
    const apart = titles.length ? words : await Promise.all(takeApart(joined(words)).map(expand));
    const changes = [];
    let hits = titles.length ? [] : await search(apart);
    if (hits.length) { return { words: apart, hits, changes, nearest: [] }; }
    const replaced = [];
    for (const word of apart) {
      const change = word.exact || word.counts.some(Boolean) ? null : await replacement(word.text, titles.length);
      if (change) { changes.push(change); }
      replaced.push(...change ? await expandAll(change.to) : [word]);
    }
    hits = changes.length ? await search(replaced) : [];
    if (hits.length) {
      const others = hits.filter(hit => !titles.some(title => title.doc === hit.doc));
      return { words: words.concat(replaced), hits: titles.concat(others).sort(byScore), changes, nearest: [] };
    }
    const nearest = [];
    for (const word of titles.length ? [] : words) { nearest.push(...await pieces(word.text)); }
    return { words, hits: titles, changes: [], nearest };
  }

  /** The words, those that have a meaning together as one. */
  function joined(words) {
    const text = words.map(word => word.text).join(" ");
    const known = Array.from(index.synonyms.keys()).find(key => key.includes(" ") && (" " + text + " ").includes(" " + key + " "));
    if (!known || words.some(word => word.exact)) { return words; }
    const others = text.replace(known, "").split(" ").filter(Boolean);
    return [known].concat(others).map(each => ({ text: each, known: each === known }));
  }

  /**
   * The words, those with marks inside or a kind at their end taken apart; marks between letters or digits stay, as
   * in 1:1.3.
   */
  function takeApart(words) {
    return [].concat(...words.map(word => {
      const kind = Array.from(index.kindWords.keys()).find(name => name && word.text.endsWith(name)) || "";
      const text = word.text.slice(0, word.text.length - kind.length) + " " + kind;
      const apart = text.replace(INNER_MARKS, (all, before, after) => before && after ? all : before + " ");
      return word.exact || word.known ? word : apart.split(" ").filter(Boolean).map(part => ({ text: part }));
    }));
  }

  /** Pieces of a word, with fewer meanings where several have some, so that little is loaded. */
  function expandAll(pieces) {
    const most = pieces.filter(piece => index.synonyms.has(piece)).length > 1 ? 1 : 2;
    return Promise.all(pieces.map(piece => expand({ text: piece, most: most })));
  }

  /**
   * What to search for in place of a word: its pinyin spelled out, its slip mended, or its pieces; null if nothing
   * helps. `known`: only pieces that are known.
   */
  async function replacement(text, known) {
    const latin = /^[a-z']+$/.test(text) && await spelledOut(text.replace(/'/g, ""));
    if (latin && latin.whole) { return { how: "pinyin", from: text, to: latin.words }; }
    const pieces = await split(text, "known");
    const hasPieces = pieces && (await search(await expandAll(pieces))).length > 0;
    const mended = hasPieces || known ? null : await mend(text);
    if (mended) { return { how: "mend", from: text, to: [mended] }; }
    const to = pieces || !known && await split(text, "any");
    return to ? { how: "split", from: text, to } : null;
  }

  /**
   * Cuts a word into pieces to search for together; null if that is impossible, or if its letters are Latin. `way` says
   * what a piece may be other than a word of the vocabulary: "known": what is between such words, if the text has it,
   * which loads little; "any": whatever the text has.
   */
  async function split(text, way) {
    if (text.length < 3 || text.length > 24 || /^[a-z']+$/.test(text)) { return null; }
    const best = [{ cost: 0, pieces: [] }];
    for (let from = 0; from < text.length; from++) {
      if (!best[from]) { continue; }
      const reach = (to, cost, pieces) => {
        if (!best[to] || best[from].cost + cost < best[to].cost) {
          best[to] = { cost: best[from].cost + cost, pieces: best[from].pieces.concat(pieces) };
        }
      };
      let exists = true;
      for (let to = from + 1; to <= text.length; to++) {
        const piece = text.slice(from, to);
        exists = exists && piece !== text && (way === "known" || await hasPiece(piece));
        if (index.skip.has(piece)) {
          reach(to, 0.4, []);
        } else if (index.vocabulary.has(piece) && piece !== text) {
          reach(to, 1, piece);
        } else if (exists && to > from + 1) {
          reach(to, way === "known" ? 2.5 : 1.1, piece);
        }
      }
    }
    const pieces = Array.from(new Set(best[text.length] ? best[text.length].pieces : []));
    for (const piece of pieces) {
      if (way === "known" && !index.vocabulary.has(piece) && !await hasPiece(piece)) { return null; }
    }
    return pieces.length ? pieces : null;
  }

  async function hasPiece(piece) {
    return (await places(piece)).length > 0;
  }

  /** Whether a is b with one character changed, added, left out, or changed places with the next. */
  function near(a, b) {
    if (Math.abs(a.length - b.length) > 1 || a === b) { return false; }
    let i = 0;
    while (i < a.length && a[i] === b[i]) { i++; }
    const rest = (n, m) => a.slice(i + n) === b.slice(i + m);
    return rest(1, 1) || rest(1, 0) || rest(0, 1) || rest(2, 2) && a[i] === b[i + 1] && a[i + 1] === b[i];
  }

  /** Whether a text has a word not only within longer ones of Latin letters. */
  function isWhole(word, text) {
    return !/[a-z]/.test(word) || new RegExp("(^|[^a-z0-9])" + word.replace(/[^a-z0-9]/g, "\\$&") + "(?![a-z0-9])").test(text);
  }

  /**
   * What the text has instead of a word with a slip in it, or one not yet written to its end; null if nothing is near.
   * One slip leaves one half as it is, so the text is compared where it has a half of the word.
   */
  async function mend(text) {
    const n = text.length;
    if (n < 2 || n > 24 || /^[a-z]{2,3}$/.test(text)) { return null; }
    const votes = new Map();
    const vote = (word, weight) => { votes.set(word, (votes.get(word) || 0) + weight); };
    index.vocabulary.forEach(word => {
      if (word.startsWith(text) || n > 2 && near(text, word)) { vote(word, 5); }
    });
    const halves = n === 3 ? [2, 1] : [n >> 1];
    for (const length of n > 2 && !votes.size ? halves : []) {
      for (const from of [0, n - length]) {
        if (votes.size) { break; }
        const found = Array.from(await places(text.substr(from, length)), place => {
          const doc = docAt(place);
          const at = place - index.start[doc];
          return { doc: doc, at: at, titled: at < index.title[doc] };
        });
        found.sort((a, b) => b.titled - a.titled || a.doc - b.doc);
        const blocks = new Set();
        for (const each of found.slice(0, 60)) {
          if (blocks.size > 2 && !blocks.has(index.blockOf[each.doc])) { continue; }
          blocks.add(index.blockOf[each.doc]);
          const folded = (await documentOf(each.doc)).folded;
          for (const size of n > 3 ? [n, n - 1, n + 1] : [n]) {
            const word = from ? folded.slice(Math.max(0, each.at + length - size), each.at + length) : folded.substr(each.at, size);
            const tail = n === 3 && from === 0 && length === 2 && !index.vocabulary.has(word);
            if (near(text, word) && !/[\s,。;、:()"]/.test(word) && !tail && isWhole(word, folded)) {
              vote(word, (each.titled ? 3 : 1) + (index.vocabulary.has(word) ? 5 : 0) + (size === n ? 1 : 0));
            }
          }
        }
      }
    }
    let best = null;
    votes.forEach((weight, word) => {
      if (!best || weight > votes.get(best)) { best = word; }
    });
    return best;
  }

  /** The pieces of a word that are known, words before other text, the longest first; or words that its letters spell. */
  async function pieces(text) {
    const latin = /^[a-z']+$/.test(text);
    const spelt = latin ? (await spelledOut(text.replace(/'/g, ""))).words : [];
    if (spelt.length) { return spelt; }
    let found = [];
    for (let from = 0; from < Math.min(text.length, 24); from++) {
      let to = from + 1;
      while (!latin && to < text.length && to < from + 12 && await hasPiece(text.slice(from, to + 1))) { to++; }
      found.push([from, to]);
      index.vocabulary.forEach(word => {
        if (text.startsWith(word, from)) { found.push([from, from + word.length, 1]); }
      });
    }
    const chosen = [];
    found = found.filter(piece => piece[1] - piece[0] > 1);
    found.sort((a, b) => (b[2] || 0) - (a[2] || 0) || b[1] - b[0] - a[1] + a[0]);
    found.forEach(piece => {
      if (chosen.every(other => piece[0] >= other[1] || piece[1] <= other[0])) { chosen.push(piece); }
    });
    return chosen.sort((a, b) => a[0] - b[0]).map(piece => text.slice(piece[0], piece[1]));
  }

  return { simplified, spelled, instead };
});
