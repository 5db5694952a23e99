/* What only some queries need: pinyin, and help where nothing is found. The search loads it like a part of its index. */
"use strict";

planSearch("more", ({ index, decode, places, docAt, documentOf }) => {

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
    return [];
  }

  /** Cuts pinyin into words, the longest first; null if that is impossible. */
  async function spelledOut(typed) {
    const words = [];
    for (let at = 0; at < typed.length;) {
      const part = await pinyin(typed[at]);
      let best = at;
      let chosen = "";
      part.words.forEach(word => {
        const end = word && spells(word, part.readings, typed, at, false);
        if (end > best) { best = end; chosen = word; }
      });
      if (!chosen) { return null; }
      words.push(chosen);
      at = best;
    }
    return words;
  }

  /* ---- where nothing is found ---- */

  /**
   * Cuts a word into pieces to search for together; null if that is impossible. `way` says what a piece may be other
   * than a word of the vocabulary: "known": what is between such words, if the text has it, which loads little;
   * "any": whatever the text has; "loose": the same, leaving out what the text does not have.
   */
  async function split(text, way) {
    if (text.length < 3 || text.length > 24) { return null; }
    const best = [{ cost: 0, pieces: [] }];
    for (let from = 0; from < text.length; from++) {
      if (!best[from]) { continue; }
      const reach = (to, cost, pieces) => {
        if (!best[to] || best[from].cost + cost < best[to].cost) {
          best[to] = { cost: best[from].cost + cost, pieces: best[from].pieces.concat(pieces) };
        }
      };
      let exists = true;
      if (way === "loose") { reach(from + 1, 2, []); }
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

  /**
   * What the text has instead of a word with a slip in it, or one not yet written to its end; null if nothing is near.
   * One slip leaves one half as it is, so the text is compared where it has a half of the word.
   */
  async function mend(text) {
    const n = text.length;
    if (n < 2 || n > 24) { return null; }
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
            if (near(text, word) && !/[\s,。;、:()"]/.test(word) && !tail) {
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

  /** The longest pieces of a word that the text has. */
  async function pieces(text) {
    const found = [];
    for (let from = 0; from < Math.min(text.length, 24); from++) {
      let to = from + 1;
      while (to < text.length && to < from + 12 && (await places(text.slice(from, to + 1))).length) { to++; }
      if (to - from >= 2 && !found.some(piece => piece.includes(text.slice(from, to)))) {
        found.push(text.slice(from, to));
      }
    }
    return found;
  }

  return { spelled, spelledOut, split, mend, pieces };
});
