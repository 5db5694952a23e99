/* Searches English by words: their inflections, beginnings, initials and slips. Loaded by the search like a part of an
   index that lists words. */
"use strict";

planSearch("english", ({ index, Reader, decode, fold, docAt, documentOf, occurrences, search, byScore }) => {

  /* ---- words ---- */
  const WORD = /(?:[0-9]+(?:[.,][0-9]+)*|[\p{Script=Latin}\p{M}])+/gu;
  const OTHER = /[^\p{Script=Latin}\p{M}\p{N}\p{P}\p{S}\p{C}\p{Z}]/u;
  const MOST_WORDS = 12;
  const MOST_ROWS = 30;
  const NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

  /* Forms that no rule leads to, each after its word. */
  const IRREGULAR = new Map();
  [
    "build built", "buy bought", "child children", "choose chose chosen", "die dying", "drive drove driven driving",
    "eat ate eaten", "fall fell fallen", "find found", "foot feet", "get got", "gas gases", "give gave given giving", "grow grew grown",
    "keep kept", "know knew known", "leaf leaves", "leave left", "lend lent", "life lives", "lose lost", "make made making",
    "man men", "mean meant", "meet met", "mouse mice", "pay paid", "person people persons", "rise rose risen", "sell sold",
    "send sent", "speak spoke spoken", "spend spent", "take took taken taking", "teach taught", "tooth teeth", "wife wives",
    "win won", "woman women", "write wrote written writing"
  ].forEach(line => {
    const forms = line.split(" ");
    forms.forEach(form => { IRREGULAR.set(form, forms); });
  });

  /* Endings that make a word of another; and what needs its e again, as smok- of smoking. */
  const DERIVED = new RegExp("(?:ational|[io]n?ally|ations?|ative|at|ators?|itions?|ivity|ions?|ive|ments?|ness|ity|iti|i?al|ical" +
    "|ics?|ous|ly|li|able|ible|ances?|ences?|anc[yi]|enc[yi]|ants?|ents?|ful|less|ism|ists?|ors?|ers?|[iy])$");
  const SHORT = /^[^aeiou]*[aeiouy][^aeiouywx]$/;

  /** What the inflections of a word have in common: smokes, smoked, smoking, smoker → smoke. */
  function stem(word) {
    if (/[^a-z]/.test(word)) { return word; }
    const one = (IRREGULAR.get(word) || [word])[0].replace(/(...)our/, "$1or").replace(/mmes?$/, "m").replace(/tres?$/, "ter")
      .replace(/(..)ies$/, "$1y").replace(/(ch|sh|ss|x|z|[^o]us)es$/, "$1").replace(/([^aisu])s$/, "$1").replace(/([^aeiou]i|[aeiou]a)s$/, "$1");
    const plain = one.replace(/^(.*[aeiouy].*?)(?:ing|ed|ers?|e)$/, "$1");
    const single = plain.replace(/([^aeiouls])\1$/, "$1");
    return (one !== plain && single === plain && SHORT.test(plain) ? plain + "e" : single).replace(/y$/, "i").replace(/is$/, "iz");
  }

  /** What words of one root have in common: vaccine, vaccinated, vaccination → vaccin. */
  function root(word) {
    let rest = stem(word);
    for (let longer = ""; rest !== longer && !/[^a-z]/.test(rest);) {
      longer = rest;
      const cut = rest.replace(DERIVED, "");
      if (cut.length >= 4) { rest = cut.replace(/([^aeiouls])\1$/, "$1"); }
    }
    return rest;
  }

  /** The words of a text as they are looked up. */
  function wordsOf(text) {
    return (text.match(WORD) || []).map(lookedUp);
  }

  function lookedUp(word) {
    return word.normalize("NFD").replace(/[\p{M},]/gu, "").toLowerCase();
  }

  /* ---- the words of the index ---- */

  /** A part: the places of each of its words. */
  function part(number) {
    return decode("words-" + number, text => {
      const reader = new Reader(text);
      const words = new Map();
      while (reader.more()) {
        const length = reader.number();
        const word = text.substr(reader.at, length);
        reader.at += length;
        const found = new Int32Array(reader.number());
        let place = 0;
        for (let i = 0; i < found.length; i++) { found[i] = place += reader.number(); }
        words.set(word, found);
      }
      return words;
    });
  }

  /** The words that begin with some letters, and their places. */
  async function beginningWith(letters) {
    const numbers = index.firsts.map((first, n) => n).filter(n => {
      const next = index.firsts[n + 1];
      return index.firsts[n].slice(0, letters.length) <= letters && (next === undefined || next >= letters);
    });
    const all = [];
    (await Promise.all(numbers.map(part))).forEach(words => {
      words.forEach((list, text) => { if (text.startsWith(letters)) { all.push({ text, places: list }); } });
    });
    return all;
  }

  /** The words of the index that a word may mean, the likeliest first: { text, places, weight }. */
  async function formsOf(typed) {
    const number = NUMBERS.indexOf(typed);
    const alike = new Set([typed].concat(IRREGULAR.get(typed) || [], number < 0 ? NUMBERS[typed] || [] : String(number)));
    const beginnings = new Set(Array.from(alike, word => word.slice(0, Math.min(3, stem(word).length - 1) || 1)));
    const forms = [];
    for (const letters of beginnings) { forms.push(...await beginningWith(letters)); }
    forms.forEach(form => {
      form.weight = form.text === typed ? 1
        : alike.has(form.text) || form.text.length > 2 && stem(form.text) === stem(typed) ? 0.95
        : typed.length > 3 && root(form.text) === root(typed) ? 0.85
        : typed.length > 3 && stem(typed).length > 3 && form.text.startsWith(stem(typed)) ? 0.7 : 0;
    });
    const meant = forms.filter(form => form.weight);
    if (meant.length) { return meant.sort((a, b) => b.weight - a.weight); }
    const longer = /^[a-z]/.test(typed) ? forms.filter(form => form.text.startsWith(typed)) : [];
    longer.forEach(form => { form.weight = 0.7; });
    return longer.length ? longer : initials(typed);
  }

  /** The places where words follow each other, each given by its forms, with little words between them. */
  function inARow(words, most = 12) {
    let rows = null;
    words.forEach(forms => {
      const next = new Map();
      forms.forEach(form => {
        form.places.forEach(place => {
          if (!rows) { next.set(place + form.text.length, [place, [form.text]]); }
          for (let gap = 1; rows && gap <= most; gap++) {
            const row = rows.get(place - gap);
            if (row) {
              next.set(place + form.text.length, [row[0], row[1].concat(form.text)]);
              break;
            }
          }
        });
      });
      rows = next;
    });
    return Array.from(rows.values()).sort((a, b) => a[0] - b[0]);
  }

  /** Words of one clause whose initials are these letters: oda → official development assistance. */
  async function initials(letters) {
    if (!/^[a-z]{3,6}$/.test(letters)) { return []; }
    const rows = inARow(await Promise.all(letters.split("").map(beginningWith)), 5).slice(0, MOST_ROWS);
    const texts = await Promise.all(rows.map(async row => {
      const entry = await documentOf(docAt(row[0]));
      const from = row[0] - index.start[entry.doc];
      return entry.text.slice(from, endOf(entry.folded, from, row[1].join(" ")));
    }));
    const meant = rows.filter((row, i) => !/[.;:\n]/.test(texts[i]));
    if (!meant.length) { return []; }
    return [{ text: texts[rows.indexOf(meant[0])], places: Int32Array.from(meant, row => row[0]), weight: 0.9, how: "near" }];
  }

  /** The form of some words together; null if they follow each other nowhere. */
  async function phrase(text, weight, how) {
    const words = wordsOf(text).filter(word => !index.skip.has(word));
    const forms = await Promise.all(words.map(formsOf));
    const rows = forms.length ? inARow(forms.map(all => all.filter(form => form.weight > 0.9))) : [];
    return rows.length ? { text, places: Int32Array.from(rows, row => row[0]), weight, how } : null;
  }

  /* ---- slips ---- */

  /** How many letters are wrong, missing, too many, or changed places with the next. */
  function slips(a, b) {
    const rows = [];
    for (let i = 0; i <= a.length; i++) {
      rows.push([i]);
      for (let j = 1; j <= b.length; j++) {
        rows[i][j] = i ? Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)) : j;
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
        }
      }
    }
    return rows[a.length][b.length];
  }

  /** Whether one of two words is the other with few slips: none in a short word, two in a long one. */
  function near(a, b) {
    const most = a.length < 4 || b.length < 4 ? 0 : a.length < 8 ? 1 : 2;
    return slips(a, b) <= most;
  }

  /** The word that was meant by one with a slip: near it, of its first or second letter; empty if there is none. */
  async function mended(typed) {
    if (!/^[a-z]{4,30}$/.test(typed)) { return ""; }
    const there = [].concat(...await Promise.all(Array.from(new Set(typed.slice(0, 2)), beginningWith)));
    const words = there.map(form => [form.text, form.places.length]).concat(Array.from(index.synonyms.keys(), word => [word, 1]));
    const meant = words.filter(word => near(typed, word[0]) || slips(typed, word[0]) < 3 && near(root(typed), root(word[0])));
    meant.sort((a, b) => slips(typed, a[0]) - slips(typed, b[0]) || b[1] - a[1]);
    return meant.length ? meant[0][0] : "";
  }

  /* ---- the query ---- */

  /** Words of readers that the plan says in others, with their own words: { words, means }. */
  function synonyms() {
    return Array.from(index.synonyms, line => ({ words: wordsOf(line[0]).map(stem).join(" "), means: line[1] }));
  }

  /** The words of a query with their forms; words of a question are left out, unless there are no others. */
  async function read(query) {
    const words = [];
    const folded = fold(query).replace(/"([^"]+)"/g, (all, text) => {
      words.push({ text: text, exact: true, forms: [{ text, weight: 1 }] });
      return " ";
    });
    let typed = Array.from(new Set(wordsOf(folded)));
    if (words.length || typed.some(word => !index.skip.has(word))) { typed = typed.filter(word => !index.skip.has(word)); }
    return words.concat(await understood(typed.slice(0, MOST_WORDS)));
  }

  /** Words with their forms; those that have a meaning together as one. */
  async function understood(typed) {
    const words = [];
    const known = synonyms();
    for (let from = 0; from < typed.length;) {
      let to = typed.length;
      let synonym;
      for (; to > from && !synonym; to--) {
        const stems = typed.slice(from, to).map(stem).join(" ");
        synonym = known.find(each => each.words === stems);
      }
      to = synonym ? to + 1 : from + 1;
      words.push(await wordFor(typed.slice(from, to), synonym ? synonym.means : []));
      from = to;
    }
    return words;
  }

  /** A word, or several that have a meaning together. */
  async function wordFor(typed, meanings) {
    const text = typed.join(" ");
    const skipped = typed.length === 1 && index.skip.has(text);
    const own = skipped ? [{ text, weight: 1 }] : typed.length === 1 ? await formsOf(text) : [await phrase(text, 1)];
    const others = meanings.map((meaning, i) => {
      return wordsOf(meaning).length ? phrase(meaning, 0.9 - i / 50, "near") : { text: meaning, weight: 0.9 - i / 50, how: "near" };
    });
    return { text, forms: own.concat(await Promise.all(others)).filter(Boolean) };
  }

  /** Documents that have the most of the words, rare ones before frequent ones; at least half of the words. */
  async function partly(words) {
    const found = new Map();
    (await Promise.all(words.map(occurrences))).forEach(docs => {
      const rarity = Math.log(2 + index.kindOf.length / (1 + docs.size));
      docs.forEach((hit, doc) => {
        const sum = found.get(doc) || { doc, score: 0, words: 0 };
        sum.score += hit.plain * rarity;
        sum.words++;
        found.set(doc, sum);
      });
    });
    return Array.from(found.values()).filter(hit => hit.words * 2 >= words.length).sort(byScore);
  }

  /** Where a form is between two places of an entry: [from, to, how]. */
  function marks(entry, form, from, to) {
    const start = index.start[entry.doc];
    const within = Array.from(form.places || []).filter(place => place >= start && place < index.start[entry.doc + 1]);
    const all = within.map(place => [place - start, endOf(entry.folded, place - start, form.text), form.how]);
    return all.filter(mark => mark[0] >= from && mark[1] <= to);
  }

  /** Where words end that begin at a place of a text; little words among them do not count. */
  function endOf(text, from, words) {
    let left = wordsOf(words).filter(word => !index.skip.has(word)).length;
    const next = new RegExp(WORD);
    next.lastIndex = from;
    while (left > 0) { left -= index.skip.has(lookedUp(next.exec(text)[0])) ? 0 : 1; }
    return next.lastIndex;
  }

  /* ---- the answer ---- */

  /** Words to offer where nothing is found: those that are there, and those that begin like one that is not. */
  async function offered(words) {
    const all = await Promise.all(words.map(async word => {
      if (word.forms.length) { return [word.text]; }
      const letters = word.text.slice(0, 5);
      const alike = letters.length === 5 ? await beginningWith(letters) : [];
      return alike.map(form => form.text).slice(0, 2);
    }));
    return [].concat(...all);
  }

  /** Answers a query, as the search does; null if it is not English, or Chinese text may have it in pinyin. */
  return async query => {
    const words = OTHER.test(fold(query)) ? [] : await read(query);
    if (!words.length) { return null; }
    const changes = [];
    const known = [];
    for (const word of words) {
      const meant = word.forms.length ? "" : await mended(word.text);
      if (meant) { changes.push({ how: "mend", from: word.text, to: [meant] }); }
      if (!meant && !word.forms.length) { changes.push({ how: "without", from: word.text, to: [] }); }
      known.push(...meant ? await understood(wordsOf(meant)) : word.forms.length ? [word] : []);
    }
    let hits = known.length ? await search(known) : [];
    if (!hits.length && known.length > 1) {
      hits = await partly(known);
      changes.push({ how: "partly", from: query, to: [] });
    }
    if (known.length * 2 < words.length) { hits = []; }
    if (hits.length) { return { words: known, hits, changes, nearest: [], marks }; }
    const chinese = Array.from(index.shardOf.keys()).some(c => c >= "\u4e00");
    return chinese ? null : { words, hits, changes: [], nearest: await offered(words), marks };
  };
});
