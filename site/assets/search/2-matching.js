/* Finds what a query asks for, and ranks it. */

/* ---- the places of a piece of text, exactly ---- */
const NONE = new Int32Array(0);
const known = new Map();

function places(text) {
  if (known.size > 500) { known.clear(); }
  return once(known, text, () => findPlaces(text));
}

async function findPlaces(text) {
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
  /* Pairs that cover the text, the rarest first. In a long text the rarest alone may show that it occurs nowhere, and
     a few leave so few places that the text itself can be compared. */
  const pairs = coverOf(text);
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

/** The offsets of pairs that cover a text. */
function coverOf(text) {
  const cover = [];
  for (let i = 0; i < text.length - 1; i += 2) { cover.push(i); }
  if (text.length % 2) { cover.push(text.length - 2); }
  return cover.filter(i => text[i] !== " ");
}

/** The shard of the pair at an offset. */
function shardAt(text, i) {
  const own = index.shardOf.get(text.substr(i, 2));
  return own === undefined ? index.shardOf.get(text[i]) : own;
}

/** The places in `found` (null: all) that have the pairs at these offsets of the text. */
async function meet(text, offsets, found) {
  const lists = await Promise.all(offsets.map(async offset => {
    const pairs = await shard(shardAt(text, offset));
    return { offset, list: pairs.get(text[offset]).get(text[offset + 1]) || NONE };
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

/** The places where the document has the text. */
async function verify(text, found) {
  const right = await Promise.all(Array.from(found, async place => {
    const doc = docAt(place);
    return (await documentOf(doc)).folded.startsWith(text, place - index.start[doc]);
  }));
  return found.filter((place, i) => right[i]);
}

/* ---- the query ---- */
const MOST_CHARACTERS = 2000;
const MOST_WORDS = 12;

/* What separates words: what belongs to none, nor to a quantity. */
const MARKS = "[^\\p{L}\\p{M}\\p{N}%‰°℃]+";
const OUTER_MARKS = new RegExp("^" + MARKS + "|" + MARKS + "$", "gu");

/** The words of a query: { text, exact }. Marks around a word do not belong to it, unless there is nothing else. */
async function parse(query) {
  let folded = fold(String(query).slice(0, MOST_CHARACTERS));
  const unknown = Array.from(folded).some(c => c >= "\u2e80" && !index.shardOf.has(c));
  if (unknown) { folded = await (await more()).simplified(folded); }
  const words = [];
  const seen = new Set();
  const add = (text, exact) => {
    const word = exact ? text : text.replace(OUTER_MARKS, (marks, at) => /^[a-z][+#]+$/.test(text.slice(at - 1)) ? marks : "");
    if (word && words.length < MOST_WORDS && !seen.has(word)) {
      seen.add(word);
      words.push({ text: word, exact });
    }
  };
  folded.replace(/"([^"]+)"|([^\s"]|"(?![^"]+"))+/g, (all, phrase) => {
    if (phrase) {
      phrase.trim().split(/\s+/).forEach(word => { add(word, true); });
    } else {
      add(all, false);
    }
  });
  if (!words.length) { add(folded.trim(), true); }
  return words;
}

/** Adds what a word may also mean: forms with their weight, the word itself first. */
async function expand(word) {
  word.forms = [{ text: word.text, weight: 1 }];
  if (word.exact) { return word; }
  const also = (text, weight, how) => {
    if (!word.forms.some(form => form.text === text)) {
      word.forms.push({ text, weight, how });
    }
  };
  const meaning = (text, weight) => {
    const synonyms = index.synonyms.get(text) || [];
    synonyms.slice(0, word.most || 9).forEach((synonym, i) => { also(synonym, weight - i / 50, "near"); });
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

/* ---- finding and ranking ---- */
const BONUS = { indicator: 14, service: 12, project: 9, domain: 7, life: 4, heading: 6, commitment: 3, paragraph: 2 };

/**
 * How well a piece of text of this length, found at an offset of a document, names the document. Latin letters
 * beyond the title are mostly of an English name, which counts less than the plan's own words. A term is wanted by its
 * name alone.
 */
function rate(doc, offset, length, latin) {
  const kind = index.kinds[index.kindOf[doc]];
  const title = index.title[doc];
  if (kind === "term") { return length === title ? 34 : 5; }
  let score = 25;
  if (offset + length <= title) {
    score = length === title ? 100 : (offset ? 70 : 76) + 12 * length / title;
    if (/paragraph|commitment|life/.test(kind)) { score *= 0.72; }
    if (kind === "note") { score *= 0.5; }
  } else if (offset < title) {
    score = 45;
  } else if (kind === "life") {
    score = 5;
  } else if (latin && /indicator|service|domain/.test(kind)) {
    score -= 20;
  }
  return score + (BONUS[kind] || 0);
}

/** Whether titles are also looked for that have the characters of a word in its order, others between them. */
function isLoose(word) {
  return !word.exact && /^.{3,24}$/.test(word.text) && /[^\x00-\x7f]/.test(word.text);
}

/** Adds the documents that have such a title. */
async function addTitles(text, docs) {
  const order = Array.from(text, (c, i) => i);
  if (!order.every(i => index.shardOf.has(text[i]))) { return; }
  /* A few characters mostly show that there is none: of those that are loaded already, the rarest. */
  const loaded = coverOf(text);
  order.sort((a, b) => loaded.includes(b) - loaded.includes(a) || shardAt(text, b) - shardAt(text, a));
  let spans;
  for (let n = 1; n <= order.length; n++) {
    const some = order.slice(0, n).sort((a, b) => a - b);
    spans = inOrder(await Promise.all(some.map(i => places(text[i]))));
    docs.forEach((hit, doc) => { if (hit.titled) { spans.delete(doc); } });
    if (!spans.size) { return; }
  }
  spans.forEach((span, doc) => {
    const length = span[1] - span[0] + 1;
    const score = 40 + 30 * text.length / length + BONUS[index.kinds[index.kindOf[doc]]];
    const hit = docs.get(doc) || { score, spans: [] };
    hit.score = hit.plain = Math.max(hit.score, score);
    hit.spans.push([span, 0, 1, length]);
    docs.set(doc, hit);
  });
}

/** Documents whose title has a place of each list, in this order: doc → [first place, last place]. */
function inOrder(lists) {
  let spans = null;
  lists.forEach(list => {
    const longer = new Map();
    list.forEach(place => {
      const doc = docAt(place);
      const span = spans && spans.get(doc);
      const titled = place < index.start[doc] + index.title[doc] && BONUS[index.kinds[index.kindOf[doc]]] > 5;
      if (titled && !longer.has(doc) && (!spans || span && span[1] < place)) {
        longer.set(doc, [spans ? span[0] : place, place]);
      }
    });
    spans = longer;
  });
  return spans;
}

/** Documents in which a word occurs in any of its forms: doc → { score, spans, titled }. */
async function occurrences(word) {
  const lists = await Promise.all(word.forms.map(form => form.places || places(form.text)));
  const docs = new Map();
  word.counts = lists.map(list => list.length);
  lists.forEach((list, f) => {
    const form = word.forms[f];
    const latin = !form.places && /^[a-z]+$/.test(form.text);
    for (let i = 0; i < list.length;) {
      const doc = docAt(list[i]);
      const end = index.start[doc + 1];
      let best = 0;
      const from = i;
      const titled = list[i] + form.text.length <= index.start[doc] + index.title[doc];
      for (; i < list.length && list[i] < end; i++) {
        best = Math.max(best, rate(doc, list[i] - index.start[doc], form.text.length, latin));
      }
      const score = best * form.weight + Math.min(i - from - 1, 4) * 0.75;
      const hit = docs.get(doc);
      if (!hit) {
        docs.set(doc, { score, titled, plain: best * form.weight, spans: [[list, from, i, form.text.length]] });
      } else {
        hit.score = Math.max(hit.score, score) + 1;
        hit.plain = Math.max(hit.plain, best * form.weight);
        hit.spans.push([list, from, i, form.text.length]);
      }
    }
  });
  if (isLoose(word)) { await addTitles(word.text, docs); }
  return docs;
}

/** The number of characters between the words where they are nearest to each other. */
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

function byScore(a, b) {
  return b.score - a.score || a.doc - b.doc;
}

/**
 * Documents that have all words, the best first. A word for a kind ("projects") need not be in those of its kind. What
 * a situation of life leads to has little to do with each other, so words scattered over it are no answer alone.
 */
async function search(words) {
  const found = await Promise.all(words.map(occurrences));
  const hits = [];
  if (found.length === 1) {
    found[0].forEach((hit, doc) => { hits.push({ doc, score: hit.score }); });
  } else {
    let kinds = words.map(word => !word.exact && index.kindWords.get(word.text));
    if (kinds.every(Boolean)) { kinds = []; }
    const rarest = found.filter((docs, w) => !kinds[w]).reduce((a, b) => b.size < a.size ? b : a);
    rarest.forEach((ignored, doc) => {
      const kind = index.kinds[index.kindOf[doc]];
      const each = found.filter((docs, w) => kinds[w] !== kind).map(docs => docs.get(doc));
      if (each.every(Boolean)) {
        const least = Math.min(...each.map(hit => hit.plain));
        const between = gap(each);
        hits.push({ doc, score: least + 20 / (1 + between / 6), scattered: kind === "life" && between > 30 });
      }
    });
  }
  return hits.every(hit => hit.scattered) ? [] : hits.sort(byScore);
}

/* ---- the answer ---- */

/** What search-more.js adds, or search-english.js. */
function more(name = "more") {
  return decode(name, start => start({ index, Reader, decode, fold, places, docAt, documentOf, occurrences, expand, search, byScore, MARKS }));
}

/**
 * Answers a query: { words, hits, changes, nearest }; null for an empty one. A change says how a word was replaced:
 * { how: "split", from, to }.
 */
async function find(query) {
  await open();
  const before = [bytes, loads];
  const answer = index.firsts && await (await more("english"))(query) || await read(query);
  return answer && Object.assign(answer, { before, last: index.kindOf.length - 1 });
}

async function read(query) {
  let words = await parse(query);
  if (!words.length) { return null; }
  const typed = words.map(word => word.text).join("");
  if (words.length > 1 && /^[a-z' ]+$/.test(typed) && (await (await more()).spelled(typed)).length) {
    words = [{ text: typed }];
  }
  await Promise.all(words.map(expand));
  const hits = await search(words);
  return hits.length && (words[1] || words[0].counts.some(Boolean)) ? { words, hits, changes: [], nearest: [] } : (await more()).instead(words, hits);
}

/**
 * Loads the documents of hits in this order, null where one more part would exceed what an answer may load
 * (`free`: all of them).
 */
async function documents(answer, hits, free) {
  let bytesLeft = index.budget[0] - (bytes - answer.before[0]);
  let loadsLeft = index.budget[1] - (loads - answer.before[1]);
  const wanted = new Set();
  return Promise.all(hits.map(hit => {
    const number = index.blockOf[hit.doc];
    if (!decoded.has("block-" + number) && !wanted.has(number)) {
      const size = sizeOf("block-" + number);
      if (!free && wanted.size > 1 && (bytesLeft < size || loadsLeft < 1)) { return null; }
      bytesLeft -= size;
      loadsLeft--;
      wanted.add(number);
    }
    return documentOf(hit.doc);
  }));
}

window.planSearch.find = find;
window.planSearch.documents = documents;

