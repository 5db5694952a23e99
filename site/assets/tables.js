/* Filters, sorts and copies tables. <div class="tabletools" data-table="ID" data-…="words"> precedes its table; the
   address keeps the state. Without this script a table shows all its rows in the plan's order. */
(() => {
  "use strict";

  const params = new URLSearchParams(location.search);

  document.querySelectorAll(".tabletools").forEach((bar, index) => {
    const table = document.getElementById(bar.dataset.table);
    if (!table || !table.tHead) { return; }
    const words = bar.dataset;
    const suffix = index ? "-" + table.id : "";
    const heads = Array.from(table.tHead.rows[0].cells);
    const bodies = Array.from(table.tBodies).map(readBody);
    const rows = bodies.flatMap(body => body.rows);
    const grouped = bodies.some(body => body.head);
    const state = {
      filter: params.get("filter" + suffix) || "",
      group: params.get("group" + suffix) || "",
      state: params.get("state" + suffix) || "",
      sort: Number(params.get("sort" + suffix)) || 0   // counted from 1; negative: downwards
    };

    const filter = add("input", { type: "search", value: state.filter, autocomplete: "off" }, label(words.filter));
    if (grouped) { choose("group", bodies.filter(body => body.name).map(body => [body.name, body.name])); }
    const states = new Map(rows.filter(row => row.state).map(row => [row.state, row.stateWord]));
    if (states.size) { choose("state", Array.from(states)); }
    const copy = add("button", { type: "button", textContent: words.copyWord }, bar);
    const status = add("p", { className: "fine soft" }, bar);
    status.setAttribute("role", "status");
    heads.forEach(makeSortable);
    bar.hidden = false;

    filter.addEventListener("input", () => {
      state.filter = filter.value;
      update();
    });
    copy.addEventListener("click", copyRows);
    window.addEventListener("beforeprint", () => { status.hidden = true; });
    window.addEventListener("afterprint", () => { status.hidden = false; });
    if (state.sort) { sort(); }
    if (state.filter || state.group || state.state || state.sort) {
      update();
    } else {
      show();
    }

    function readBody(body) {
      const all = Array.from(body.rows);
      const head = all[0] && all[0].querySelector("th.group") ? all[0] : null;
      const name = head ? text(head.querySelector("[data-group]") || head) : "";
      return {
        element: body,
        head,
        name,
        rows: all.filter(row => row !== head).map((row, i) => {
          const mark = row.querySelector(".status");
          return {
            element: row,
            order: i,
            words: plain(name + " " + row.textContent),
            group: name,
            state: row.dataset.state || "",
            stateWord: mark ? text(mark) : ""
          };
        })
      };
    }

    function label(word) {
      const box = add("label", {}, bar);
      add("span", { textContent: word }, box);
      return box;
    }

    /* Lets readers choose one of some values, each given with its words. */
    function choose(key, options) {
      const select = add("select", {}, label(words[key]));
      [["", words.all]].concat(options).forEach(([value, textContent]) => {
        add("option", { value, textContent }, select);
      });
      select.value = state[key];
      if (select.value !== state[key]) { select.value = state[key] = ""; }
      select.addEventListener("change", () => {
        state[key] = select.value;
        update();
      });
    }

    function makeSortable(head, i) {
      const name = text(head);
      if (!name || head.hasAttribute("data-unsorted")) { return; }
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.append(...head.childNodes);
      head.appendChild(button);
      button.addEventListener("click", () => {
        const column = i + 1;
        state.sort = state.sort === column ? -column : state.sort === -column ? 0 : column;
        sort();
        update();
      });
    }

    /* Rows stay in their groups, as figures of different things have no common order. */
    function sort() {
      const i = Math.abs(state.sort) - 1;
      if (state.sort && (i >= heads.length || !heads[i].querySelector(".sort"))) { state.sort = 0; }
      heads.forEach((head, at) => {
        if (state.sort && at === i) {
          head.setAttribute("aria-sort", state.sort > 0 ? "ascending" : "descending");
        } else {
          head.removeAttribute("aria-sort");
        }
      });
      const collator = new Intl.Collator(document.documentElement.lang || undefined, { numeric: true });
      bodies.forEach(body => {
        body.rows.slice().sort((a, b) => {
          return (state.sort && compare(value(a, i), value(b, i), collator)) || a.order - b.order;
        }).forEach(row => { body.element.appendChild(row.element); });
      });
    }

    function value(row, i) {
      const cell = row.element.cells[i];
      if (!cell) { return ""; }
      const given = cell.dataset.value !== undefined ? cell.dataset.value : text(cell);
      return given === "—" ? "" : given;
    }

    /* Empty cells come last in either direction. */
    function compare(a, b, collator) {
      if (!a || !b) { return a ? -1 : b ? 1 : 0; }
      const order = ascending(a, b, collator);
      return state.sort > 0 ? order : -order;
    }

    /* Numbers by value and before words. */
    function ascending(a, b, collator) {
      const x = number(a);
      const y = number(b);
      if (!isNaN(x) && !isNaN(y)) { return x - y; }
      return isNaN(x) - isNaN(y) || collator.compare(a, b);
    }

    function number(value) {
      const found = /^[^\d\-]{0,2}(-?\d+(?:\.\d+)?)/.exec(value);
      return found ? Number(found[1]) : NaN;
    }

    function show() {
      const asked = plain(state.filter).split(/\s+/).filter(Boolean);
      let shown = 0;
      bodies.forEach(body => {
        let here = 0;
        body.rows.forEach(row => {
          const fits = (!state.group || row.group === state.group) &&
            (!state.state || row.state === state.state) &&
            asked.every(word => row.words.includes(word));
          row.element.hidden = !fits;
          if (fits) { here++; }
        });
        body.element.hidden = !here;
        shown += here;
      });
      let sentence = (shown ? words.count : words.none).replace("{0}", shown).replace("{1}", rows.length);
      if (state.sort) {
        sentence += (state.sort > 0 ? words.up : words.down).replace("{0}", text(heads[Math.abs(state.sort) - 1]));
      }
      return sentence;
    }

    function update() {
      status.textContent = show();
      const now = new URLSearchParams(location.search);
      Object.keys(state).forEach(key => {
        if (state[key]) {
          now.set(key + suffix, state[key]);
        } else {
          now.delete(key + suffix);
        }
      });
      const query = now.toString();
      try {
        history.replaceState(null, "", location.pathname + (query ? "?" + query : "") + location.hash);
      } catch (e) { /* A page opened from a folder may keep its address. */ }
    }

    function copyRows() {
      const lines = [heads.map(text)];
      bodies.forEach(body => {
        Array.from(body.element.rows).forEach(row => {
          if (row === body.head || row.hidden) { return; }
          lines.push((grouped ? [body.name] : []).concat(Array.from(row.cells).map(seen)).map(guard));
        });
      });
      if (grouped) { lines[0].unshift(words.group); }
      const tabs = lines.map(cells => cells.join("\t")).join("\n");
      const box = document.createElement("table");
      lines.forEach(cells => {
        const row = box.insertRow();
        cells.forEach(cell => { row.insertCell().textContent = cell; });
      });
      write(tabs, box, copied => {
        status.textContent = copied ? words.copiedWord.replace("{0}", lines.length - 1) : words.failedWord;
      });
    }
  });

  /* As cells where the browser can, else as text with tabs, as over plain http. */
  function write(tabs, box, done) {
    const asText = () => { window.planPortal.copy(tabs, done); };
    if (!navigator.clipboard || !window.ClipboardItem) {
      asText();
      return;
    }
    navigator.clipboard.write([new ClipboardItem({
      "text/plain": new Blob([tabs], { type: "text/plain" }),
      "text/html": new Blob([box.outerHTML], { type: "text/html" })
    })]).then(() => { done(true); }, asText);
  }

  function add(name, properties, parent) {
    return parent.appendChild(Object.assign(document.createElement(name), properties));
  }

  function text(element) { return element.textContent.replace(/\s+/g, " ").trim(); }

  /* The text that is visible at this width. */
  function seen(element) { return element.innerText.replace(/\s+/g, " ").trim(); }

  /* Keeps a text from being run as a formula where it is pasted, as the CSV files do. */
  function guard(text) {
    const formula = /^'*[=+\-@＝＋－＠﹦﹢﹣﹫\p{Z}\p{Cc}\p{Cf}][^]+/u;
    return formula.test(text) && !/^[+-]?\d+(\.\d+)?%?$/.test(text) ? "'" + text : text;
  }

  function plain(words) { return words.normalize("NFKC").replace(/\p{Cf}/gu, "").toLowerCase(); }
})();
