/* Finds what a query asks for, and ranks it. */

/* ---- the places of a piece of text, exactly ---- */
const NONE = new Int32Array(0);
const known = new Map();

function places(text) {
  if (!known.has(text)) {
    if (known.size > 500) { known.clear(); }
    known.set(text, findPlaces(text));
    known.get(text).catch(() => { known.delete(text); });
  }
  return known.get(text);
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

/** The words of a query: { text, exact }. */
async function parse(query) {
  let folded = fold(String(query).slice(0, MOST_CHARACTERS)).replace(/[\u200b-\u200f\u2060\ufeff]/g, "");
  const unknown = Array.from(folded).some(c => c >= "\u3400" && !index.shardOf.has(c));
  if (unknown) {
    const simplified = await decode("traditional", pairs => {
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
        docs.set(doc, { score, plain: best * form.weight, spans: [[list, from, i, form.text.length]] });
      } else {
        hit.score = Math.max(hit.score, score) + 1;
        hit.plain = Math.max(hit.plain, best * form.weight);
        hit.spans.push([list, from, i, form.text.length]);
      }
    }
  });
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

/** Documents that have all words, the best first. */
async function search(words) {
  const found = await Promise.all(words.map(occurrences));
  const hits = [];
  if (found.length === 1) {
    found[0].forEach((hit, doc) => { hits.push({ doc, score: hit.score }); });
  } else {
    const rarest = found.reduce((a, b) => b.size < a.size ? b : a);
    rarest.forEach((ignored, doc) => {
      const each = found.map(docs => docs.get(doc));
      if (each.every(Boolean)) {
        const least = Math.min(...each.map(hit => hit.plain));
        hits.push({ doc, score: least + 20 / (1 + gap(each) / 6) });
      }
    });
  }
  return hits.sort((a, b) => b.score - a.score || a.doc - b.doc);
}

/* ---- the answer ---- */

/** What search-more.js adds: pinyin, and help where nothing is found. */
function more() {
  return decode("more", start => start({ index, decode, places, docAt, documentOf }));
}

/**
 * Answers a query: { words, hits, changes, nearest }; null for an empty one. A change says how a word was replaced:
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
  if (!hits.length) {
    const replaced = await replaceMissing(words, changes);
    const found = changes.length ? await search(replaced) : [];
    if (found.length) {
      words = replaced;
      hits = found;
    }
  }
  const nearest = [];
  if (!hits.length) {
    const help = await more();
    for (const word of words) { nearest.push(...await help.pieces(word.text)); }
  }
  return { words, hits, changes: hits.length ? changes : [], nearest, before, last: index.kindOf.length - 1 };
}

/** The words, with others in place of those that the text does not have; adds what was replaced to `changes`. */
async function replaceMissing(words, changes) {
  const replaced = [];
  for (const word of words) {
    const change = word.exact || word.counts.some(Boolean) ? null : await replacement(word.text);
    if (change) { changes.push(change); }
    replaced.push(...change ? await expandAll(change.to) : [word]);
  }
  return replaced;
}

/** What to search for in place of a word: its pinyin spelled out, its slip mended, or its pieces; null if nothing helps. */
async function replacement(text) {
  const help = await more();
  const spelled = /^[a-z']+$/.test(text) && await help.spelledOut(text.replace(/'/g, ""));
  if (spelled) { return { how: "pinyin", from: text, to: spelled }; }
  const pieces = await help.split(text, "known");
  const hasPieces = pieces && (await search(await expandAll(pieces))).length > 0;
  const mended = hasPieces ? null : await help.mend(text);
  if (mended) { return { how: "mend", from: text, to: [mended] }; }
  const to = pieces || await help.split(text, "any") || await help.split(text, "loose");
  return to ? { how: "split", from: text, to } : null;
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

