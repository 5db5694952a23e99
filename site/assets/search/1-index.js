/* Loads and reads the index. Its parts (folder search/ of the site) are scripts that call planSearch(name, value);
   they are loaded when a query needs them. src/main/java/planportal/render/search/INDEX.md describes them. */

/* ---- parts ---- */
/* The folder of the index and of the pages that it leads to: the site's root, or that of a language. */
const assets = new URL("./", document.currentScript.src);
const root = new URL("../" + (document.currentScript.dataset.pages || ""), assets);
const parts = new Map();
let loads = 0;
let bytes = 0;

window.planSearch = (name, value) => {
  if (parts.has(name)) { parts.get(name).resolve(value); }
};

function load(name) {
  if (!parts.has(name)) {
    const part = {};
    part.value = new Promise((resolve, reject) => {
      part.resolve = resolve;
      loads++;
      bytes += sizeOf(name);
      const script = document.createElement("script");
      script.src = (/^(more|english)$/.test(name) ? assets + "search-" : root + "search/") + name + ".js";
      script.onerror = () => {
        parts.delete(name);
        script.remove();
        reject(new Error(name));
      };
      document.head.append(script);
    });
    parts.set(name, part);
  }
  return parts.get(name).value;
}

/** About how many bytes a part takes on the wire. */
function sizeOf(name) {
  return index.sizes && index.sizes.get(name) || 3500;
}

/** What is made for a key, once, unless it fails. */
function once(made, key, make) {
  if (!made.has(key)) {
    made.set(key, make());
    made.get(key).catch(() => { made.delete(key); });
  }
  return made.get(key);
}

/** Loads and decodes a part. */
const decoded = new Map();
function decode(name, decoder) {
  return once(decoded, name, () => load(name).then(decoder));
}

/* Numbers: digits to the base 46 from two alphabets; a digit of the second one ends a number. */
const DIGIT = new Uint8Array(128);
for (let c = 33, digit = 0; c < 127; c++) {
  if (c !== 34 && c !== 92) { DIGIT[c] = digit++; }
}

class Reader {
  constructor(text) {
    this.text = text;
    this.at = 0;
  }

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

/* ---- folding: characters that count as the same; the length of a text in the index does not change ---- */
const INVISIBLE = /[\p{Cf}\ufe00-\ufe0f]/gu;
const ALIKE = {};
[["0", "〇"], ['"', "“”„‟"], ["'", "‘’‚‛"], ["-", "‐‑‒–—―−"], [" ", "\x7f\u0085\u2028\u2029"]].forEach(pair => {
  for (const c of pair[1]) { ALIKE[c] = pair[0]; }
});

function fold(text) {
  return text.replace(INVISIBLE, "").replace(/[^a-z0-9\u4e00-\u9fff]/g, c => {
    const normal = c.normalize("NFKC");
    if (/^[A-Za-z]+$/.test(normal)) { return normal.toLowerCase(); }
    const one = normal.length === 1 ? normal : c;
    return one < " " ? " " : ALIKE[one] || one;
  });
}

/* ---- the index ---- */
const index = {};

function open() {
  return decode("base", base => {
    index.budget = base.budget;
    index.words = base.words;
    index.firsts = base.firsts;
    index.skip = new Set((base.words.skip || "").split("|"));
    index.kindWords = new Map((base.words["kind-words"] || "").split("|").map(pair => pair.split("=")));
    readKinds(base.kinds);
    readLengths(base.lengths);
    readBlocks(base.blocks);
    readShards(base.shards);
    readSizes(base.sizes);
    readSynonyms(base.synonyms);
    return index;
  });
}

/** The kind of each document. */
function readKinds(kinds) {
  index.kinds = kinds.map(kind => kind[0]);
  index.kindOf = [];
  kinds.forEach((kind, k) => {
    for (let i = 0; i < kind[1]; i++) { index.kindOf.push(k); }
  });
}

/** The place where each document begins, and the length of its title. */
function readLengths(text) {
  const count = index.kindOf.length;
  index.start = new Int32Array(count + 1);
  index.title = new Int32Array(count);
  const lengths = new Reader(text);
  for (let doc = 0; doc < count; doc++) {
    index.title[doc] = lengths.number();
    index.start[doc + 1] = index.start[doc] + index.title[doc] + lengths.number() + 1;
  }
}

/** The block of each document, and the first document of each block. */
function readBlocks(text) {
  index.blockOf = [];
  index.firstOf = [];
  const blocks = new Reader(text);
  while (blocks.more()) {
    const size = blocks.number();
    index.firstOf.push(index.blockOf.length);
    for (let i = 0; i < size; i++) { index.blockOf.push(index.firstOf.length - 1); }
  }
}

/** The shard of a pair that has one, or of a character's other pairs; and all shards of a character. */
function readShards(labels) {
  index.shards = labels;
  index.shardOf = new Map();
  index.shardsOf = new Map();
  labels.forEach((label, shard) => {
    const own = label[0] === "\n";
    const firsts = own ? label[1] : label;
    firsts.split("").forEach(first => {
      if (!own) { index.shardOf.set(first, shard); }
      index.shardsOf.set(first, (index.shardsOf.get(first) || []).concat(shard));
    });
    if (own) { label.slice(2).split("").forEach(second => { index.shardOf.set(firsts + second, shard); }); }
  });
}

/** The size of each part in bytes, compressed. */
function readSizes(text) {
  index.sizes = new Map();
  const sizes = new Reader(text);
  index.shards.forEach((label, n) => { index.sizes.set("shard-" + n, sizes.number() * 64); });
  index.firstOf.forEach((first, n) => { index.sizes.set("block-" + n, sizes.number() * 64); });
}

/** What words may also mean, and all words known. */
function readSynonyms(text) {
  index.synonyms = new Map();
  index.vocabulary = new Set();
  text.split("\n").filter(Boolean).forEach(line => {
    const words = line.split("|");
    index.synonyms.set(words[0], words.slice(1));
    words.forEach(word => { index.vocabulary.add(word); });
  });
}

/** A shard: the places of each pair, by its first and then its second character. */
function shard(number) {
  return decode("shard-" + number, text => {
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

/** A block: documents as results show them. */
function block(number) {
  return decode("block-" + number, rows => {
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

/** By what results are narrowed: keys with their words and values, and a value's documents. */
function facets() {
  return decode("facets", rows => rows.map(([key, label, values]) => ({
    key, label,
    values: values.map(([code, name, text]) => {
      const docs = new Set();
      const numbers = new Reader(text);
      for (let doc = 0; numbers.more();) { docs.add(doc += numbers.number()); }
      return { code, name, docs };
    })
  })));
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

