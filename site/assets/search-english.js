/* Searches English by words: their inflections, beginnings, initials and slips. Loaded by the search like a part of an
   index that lists words. */
"use strict";

planSearch("english", ({ index, Reader, decode, fold, occurrences, search, byScore, MOST_WORDS }) => {

  /* ---- words ---- */
  const WORD = /(?:[0-9]+(?:[.,][0-9]+)*|[\p{Script=Latin}\p{M}])+/gu;
  const OTHER = /[^\p{Script=Latin}\p{M}\p{N}\p{P}\p{S}\p{C}\p{Z}]/u;
  const NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

  /* Forms that no rule leads to, each after its word. */
  const IRREGULAR = new Map();
  [
    "build built", "buy bought", "child children", "choose chose chosen", "die dying", "drive drove driven driving",
    "eat ate eaten", "fall fell fallen", "find found", "foot feet", "get got", "give gave given giving", "grow grew grown",
    "keep kept", "know knew known", "leaf leaves", "leave left", "lend lent", "life lives", "lose lost", "make made making",
    "man men", "mean meant", "meet met", "mouse mice", "pay paid", "person people persons", "rise rose risen", "sell sold",
    "send sent", "speak spoke spoken", "spend spent", "take took taken taking", "teach taught", "tooth teeth", "wife wives",
    "win won", "woman women", "write wrote written writing"
  ].forEach(line => {
    const forms = line.split(" ");
    forms.forEach(form => { IRREGULAR.set(form, forms); });
  });

  const DERIVED = new RegExp("(?:ational|[io]n?ally|i[sz]ations?|ations?|ative|ating|ated|ators?|ates?|itions?|ivity|ions?|ive|ments?" +
    "|ness|ity|ities|i?al|ical|ics?|ous|ly|able|ible|ances?|ences?|anc[yi]|enc[yi]|ants?|ents?|ful|less|i[sz](?:e|ed|es|ing)|ism|ists?" +
    "|ors?|ers?)$");

  /** What the inflections of a word have in common: smokes, smoked, smoking, smoker → smok. */
  function stem(word) {
    if (IRREGULAR.has(word)) { return IRREGULAR.get(word)[0]; }
    if (/[^a-z]/.test(word)) { return word; }
    const plain = word.replace(/(...)our/, "$1or").replace(/mmes?$/, "m").replace(/tres?$/, "ter")
      .replace(/(..)ies$/, "$1y").replace(/(ch|sh|ss|x|z)es$/, "$1").replace(/([^aisu])s$/, "$1").replace(/([^aeiou]i|[aeiou]a)s$/, "$1");
    return ending(plain.replace(/^(.*[aeiouy].*?)(?:ing|ed|ers?)$/, "$1"));
  }

  /** What words of one root have in common: vaccine, vaccinated, vaccination → vaccin. */
  function root(word) {
    let rest = stem(word);
    for (let shorter = ""; shorter !== rest;) {
      shorter = rest;
      const cut = rest.replace(DERIVED, "");
      if (cut.length >= 4) { rest = ending(cut); }
    }
    return rest;
  }

  /** A word's end as in all its forms: planned → plan, remitted → remit, industries → industr. */
  function ending(word) {
    const shorter = word.length > 2 ? word.replace(/[eiy]+$/, "") : word;
    return shorter.replace(/([^aeiouls])\1$/, "$1").replace(/is$/, "iz");
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
    const beginnings = new Set(Array.from(alike, word => word.slice(0, 3)));
    const forms = [];
    for (const letters of beginnings) { forms.push(...await beginningWith(letters)); }
    forms.forEach(form => {
      form.weight = form.text === typed ? 1
        : alike.has(form.text) || stem(form.text) === stem(typed) ? 0.95
        : typed.length > 3 && root(form.text) === root(typed) ? 0.85
        : typed.length > 3 && stem(typed).length > 3 && form.text.startsWith(stem(typed)) ? 0.7 : 0;
    });
    const meant = forms.filter(form => form.weight);
    if (meant.length) { return meant.sort((a, b) => b.weight - a.weight); }
    const longer = /^[a-z]/.test(typed) ? forms.filter(form => form.text.startsWith(typed)) : [];
    longer.forEach(form => { form.weight = 0.7; });
    return longer.length ? longer : initials(typed);
  }

  /** The places where words follow each other, each given by its forms, little words between them. */
  function inARow(words) {
    let rows = null;
    words.forEach(forms => {
      const next = new Map();
      forms.forEach(form => {
        form.places.forEach(place => {
          if (!rows) { next.set(place + form.text.length, [place, [form.text]]); }
          for (let gap = 1; rows && gap <= 12; gap++) {
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

  /** Words whose initials are these letters: oda → official development assistance. */
  async function initials(letters) {
    if (!/^[a-z]{3,6}$/.test(letters)) { return []; }
    const rows = inARow(await Promise.all(letters.split("").map(beginningWith)));
    return rows.length ? [{ text: rows[0][1].join(" "), places: Int32Array.from(rows, row => row[0]), weight: 0.9, how: "near" }] : [];
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

  /** The word that was meant by one with a slip: near it, of its first or second letter; empty if there is none. */
  async function mended(typed) {
    if (!/^[a-z]{4,30}$/.test(typed)) { return ""; }
    const most = typed.length < 8 ? 1 : 2;
    const words = [].concat(...await Promise.all(Array.from(new Set(typed.slice(0, 2)), beginningWith)));
    const distance = word => Math.min(slips(typed, word.text), stem(word.text).length > 3 ? slips(stem(typed), stem(word.text)) + 0.1 : 9);
    const near = words.filter(word => word.text.length > 3 && Math.abs(word.text.length - typed.length) < 4)
      .map(word => ({ text: word.text, distance: distance(word), count: word.places.length }))
      .filter(word => word.distance < most + 0.5);
    near.sort((a, b) => a.distance - b.distance || b.count - a.count);
    return near.length ? near[0].text : "";
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
    typed = typed.slice(0, MOST_WORDS);
    const known = synonyms();
    for (let from = 0; from < typed.length;) {
      let to = typed.length;
      let means;
      for (; to > from; to--) {
        const stems = typed.slice(from, to).map(stem).join(" ");
        means = known.find(synonym => synonym.words === stems);
        if (means) { break; }
      }
      to = means ? to : from + 1;
      words.push(await wordFor(typed.slice(from, to), means ? means.means : []));
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

  /** The places of the words in an entry: [from, to, how]. */
  function marks(entry, form) {
    const start = index.start[entry.doc];
    const within = Array.from(form.places || []).filter(place => place >= start && place < index.start[entry.doc + 1]);
    return within.map(place => [place - start, endOf(entry.folded, place - start, form.text), form.how]);
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
      const letters = word.text.slice(0, 4);
      const alike = letters.length === 4 ? await beginningWith(letters) : [];
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
      if (meant || word.forms.length) { known.push(meant ? await wordFor([meant], []) : word); }
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
