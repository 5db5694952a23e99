/* For "is my copy current?": sums the chosen files on this device and looks the sums up among those that were published.
   The words are in <template id="check">. */
(() => {
  "use strict";
  const form = document.querySelector(".check");
  const words = document.getElementById("check");
  if (!form || !words || !window.Promise) { return; }
  const input = form.querySelector("input");
  const results = form.querySelector("ul");
  let published = null;

  /* ---- the published sums: a script, so that it loads from a folder ---- */
  function sums() {
    if (!published) {
      published = new Promise((found, failed) => {
        window.planSums = files => found(files);
        const script = document.createElement("script");
        script.src = form.getAttribute("data-sums");
        script.onerror = () => {
          published = null;
          failed(new Error("sums"));
        };
        document.head.appendChild(script);
      });
    }
    return published;
  }

  /* ---- SHA-256 ---- */
  function hexadecimal(bytes) {
    return Array.from(bytes).map(byte => (byte + 256).toString(16).slice(1)).join("");
  }
  function sha256(buffer) {
    // Browsers offer it only to pages that came by https or from a folder.
    return window.crypto && crypto.subtle
      ? crypto.subtle.digest("SHA-256", buffer).then(sum => hexadecimal(new Uint8Array(sum)))
      : Promise.resolve(hexadecimal(plainSha256(new Uint8Array(buffer))));
  }
  /* FIPS 180-4. The constants are the fractions of the roots of the first primes. */
  function plainSha256(message) {
    const fraction = x => (x - Math.floor(x)) * 4294967296 | 0;
    const primes = [];
    for (let n = 2; primes.length < 64; n++) {
      if (primes.every(p => n % p)) { primes.push(n); }
    }
    const constants = primes.map(p => fraction(Math.cbrt(p)));
    const hash = primes.slice(0, 8).map(p => fraction(Math.sqrt(p)));
    const padded = new Uint8Array((message.length + 72) >> 6 << 6);
    padded.set(message);
    padded[message.length] = 0x80;
    const view = new DataView(padded.buffer);
    view.setUint32(padded.length - 8, Math.floor(message.length / 536870912));
    view.setUint32(padded.length - 4, message.length << 3);
    const turn = (x, n) => x >>> n | x << (32 - n);
    const w = new Int32Array(64);
    for (let start = 0; start < padded.length; start += 64) {
      for (let i = 0; i < 16; i++) { w[i] = view.getInt32(start + 4 * i); }
      for (let i = 16; i < 64; i++) {
        const a = w[i - 15], b = w[i - 2];
        w[i] = w[i - 16] + w[i - 7]
          + (turn(a, 7) ^ turn(a, 18) ^ a >>> 3) + (turn(b, 17) ^ turn(b, 19) ^ b >>> 10);
      }
      let [a, b, c, d, e, f, g, h] = hash;
      for (let i = 0; i < 64; i++) {
        const one = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + (e & f ^ ~e & g) + constants[i] + w[i] | 0;
        const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + (a & b ^ a & c ^ b & c) | 0;
        h = g; g = f; f = e; e = d + one | 0; d = c; c = b; b = a; a = one + two | 0;
      }
      [a, b, c, d, e, f, g, h].forEach((x, i) => { hash[i] = hash[i] + x | 0; });
    }
    const sum = new DataView(new ArrayBuffer(32));
    hash.forEach((x, i) => sum.setInt32(4 * i, x));
    return new Uint8Array(sum.buffer);
  }

  /* ---- what is known of a file ---- */
  function read(file) {
    return new Promise((done, failed) => {
      const reader = new FileReader();
      reader.onload = () => done(reader.result);
      reader.onerror = () => failed(new Error("file"));
      reader.readAsArrayBuffer(file);
    });
  }
  function answer(files, sum) {
    const paths = files.filter(file => file[1] === sum).map(file => file[0])
      .sort((a, b) => b.localeCompare(a, "en", { numeric: true }));
    const current = paths.find(path => !/^editions\//.test(path));
    if (current) { return ["current", current]; }
    // The newest edition is now the first.
    const old = paths.length ? /^editions\/([^/]+)\/(.*)$/.exec(paths[0]) : null;
    return old ? ["older", old[2], old[1]] : ["foreign"];
  }
  function show(name, kind, values) {
    const item = document.createElement("li");
    item.className = kind;
    item.appendChild(words.content.querySelector("." + kind).cloneNode(true));
    const text = item.querySelector("span");
    const filled = [name].concat(values);
    text.textContent = text.textContent.replace(/\{(\d)\}/g, (whole, i) => filled[i]);
    results.appendChild(item);
  }
  function check(files) {
    results.textContent = "";
    Array.from(files).forEach(file => {
      Promise.all([sums(), read(file).then(sha256)])
        .then(([known, sum]) => answer(known, sum))
        .catch(problem => [problem.message === "sums" ? "unknown" : "unread"])
        .then(found => show(file.name, found[0], found.slice(1)));
    });
  }

  input.addEventListener("change", () => check(input.files));
  form.addEventListener("dragover", event => event.preventDefault());
  form.addEventListener("drop", event => {
    event.preventDefault();
    check(event.dataTransfer.files);
  });
  form.hidden = false;
})();
