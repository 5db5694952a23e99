/* Filters, sorts, copies and saves tables. <div class="tabletools" data-table="ID" data-…="words"> precedes its table;
   the address keeps the state. Without this script a table shows all its rows in the plan's order. A table with
   data-fields="NAMES", a dataset's columns, has their cells in each row, separated by tabs: data-row. What stands in a
   cell beside its words is marked data-part="HEADING". */
(() => {
  "use strict";

  const views = [];   // what shows the state in the address, of each table
  let search = location.search;

  document.querySelectorAll(".tabletools").forEach((bar, index) => {
    const table = document.getElementById(bar.dataset.table);
    if (!table || !table.tHead) { return; }
    const words = bar.dataset;
    const suffix = index ? "-" + table.id : "";
    const heads = Array.from(table.tHead.rows[0].cells);
    const bodies = Array.from(table.tBodies).map(readBody);
    const rows = bodies.flatMap(body => body.rows);
    const grouped = bodies.some(body => body.head);
    const state = { filter: "", sort: 0 };   // and what is chosen
    const choosers = [];
    const attributes = new Map((words.attributes || "").split("|").map(pair => pair.split("=")));
    const states = new Map(rows.map(row => [row.state, row.stateWord]));

    const filter = add("input", { type: "search", autocomplete: "off" }, label(words.filter));
    choose("group", name => name);
    choose("attribute", code => attributes.get(code));
    choose("state", code => states.get(code));
    const copy = add("button", { type: "button", textContent: words.copyWord }, bar);
    const fields = (table.dataset.fields || "").split(" ");
    if (table.dataset.fields) {
      add("button", { type: "button", textContent: words.saveWord }, bar).addEventListener("click", saveRows);
    }
    const status = add("p", { className: "fine soft" }, bar);
    status.setAttribute("role", "status");
    heads.forEach(makeSortable);
    bar.hidden = false;

    filter.addEventListener("input", () => {
      state.filter = filter.value;
      update();
    });
    copy.addEventListener("click", copyRows);
    document.addEventListener("copy", copySelected);
    window.addEventListener("beforeprint", () => { status.hidden = true; });
    window.addEventListener("afterprint", () => { status.hidden = false; });
    views.push(() => { status.textContent = restore(); });
    const restored = restore();
    if (Object.values(state).some(Boolean)) { status.textContent = restored; }

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
            attribute: row.dataset.attribute || "",
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

    /* Lets readers choose one of the values that rows have, each with its word, where not all rows have the same. */
    function choose(key, word) {
      const values = new Set(rows.map(row => row[key]));
      if (values.size < 2) { return; }
      const select = add("select", {}, label(words[key]));
      [""].concat(Array.from(values).filter(Boolean)).forEach(value => { add("option", { value }, select); });
      select.addEventListener("change", () => {
        state[key] = select.value;
        update("pushState");
      });
      state[key] = "";
      choosers.push({ key, select, word: value => value ? word(value) : words.all });
    }

    /* Shows the state in the address, and returns a sentence on it. Columns are counted from 1; a negative one is sorted downwards. */
    function restore() {
      const given = new URLSearchParams(location.search);
      Object.keys(state).forEach(key => { state[key] = given.get(key + suffix) || ""; });
      state.sort = Number(state.sort) || 0;
      filter.value = state.filter;
      choosers.forEach(({ key, select }) => {
        select.value = state[key];
        if (!select.value) { select.value = state[key] = ""; }
      });
      sort();
      return show();
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

    function fits(row, asked, but) {
      return choosers.every(({ key }) => key === but || !state[key] || row[key] === state[key]) &&
        asked.every(word => row.words.includes(word));
    }

    /* Says at each value how many rows there would be. */
    function count({ key, select, word }, asked) {
      const open = rows.filter(row => fits(row, asked, key));
      Array.from(select.options).forEach(option => {
        const some = open.filter(row => !option.value || row[key] === option.value);
        option.textContent = word(option.value) + " " + some.length;
      });
    }

    function show() {
      const asked = plain(state.filter).split(/\s+/).filter(Boolean);
      choosers.forEach(chooser => { count(chooser, asked); });
      let shown = 0;
      bodies.forEach(body => {
        let here = 0;
        body.rows.forEach(row => {
          row.element.hidden = !fits(row, asked);
          if (!row.element.hidden) { here++; }
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

    /* Shows the state and puts it into the address; with "pushState" one can go back. */
    function update(how = "replaceState") {
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
        history[how](null, "", location.pathname + (query ? "?" + query : "") + location.hash);
      } catch (e) { /* A page opened from a folder may keep its address. */ }
      search = location.search;
    }

    function shownRows() {
      return bodies.flatMap(body => Array.from(body.element.rows).filter(row => row !== body.head && !row.hidden));
    }

    /* Headings and rows as they read at any width, with what stands beside a cell's words in columns of its own. */
    function columns(chosen) {
      const parts = heads.map((head, i) => {
        const marked = rows.map(row => Array.from(row.element.cells[i].querySelectorAll("[data-part]")));
        return Array.from(new Set(marked.flatMap(all => all.map(part => part.dataset.part))));
      });
      const lines = chosen.map(row => heads.flatMap((head, i) => {
        const cell = row.cells[i].cloneNode(true);
        const found = {};
        cell.querySelectorAll(".less, .sign, [data-part]").forEach(part => {
          if (part.dataset.part) { found[part.dataset.part] = text(part); }
          part.remove();
        });
        return [text(cell)].concat(parts[i].map(part => found[part] || "")).map(guard);
      }));
      if (grouped) {
        lines.forEach((line, i) => { line.unshift(bodies.find(b => b.element.contains(chosen[i])).name); });
      }
      return [(grouped ? [words.group] : []).concat(...heads.map((head, i) => [text(head)].concat(parts[i])))].concat(lines);
    }

    function copyRows() {
      const lines = columns(shownRows());
      write(lines, copied => {
        status.textContent = copied ? words.copiedWord.replace("{0}", lines.length - 1) : words.failedWord;
      });
    }

    /* Rows that the reader selects are copied in the same columns. */
    function copySelected(event) {
      const marked = getSelection();
      const inside = table.contains(marked.anchorNode) && table.contains(marked.focusNode);
      const chosen = inside ? shownRows().filter(row => marked.containsNode(row, true)) : [];
      if (chosen.length < 2) { return; }
      const lines = columns(chosen).slice(marked.containsNode(table.tHead, true) ? 0 : 1);
      event.clipboardData.setData("text/plain", tabs(lines));
      event.clipboardData.setData("text/html", markup(lines));
      event.preventDefault();
    }

    /* The file begins with a byte-order mark, without which spreadsheets misread Chinese. */
    function saveRows() {
      const lines = shownRows().map(row => row.dataset.row.split("\t").map(guard));
      const csv = [fields].concat(lines).map(cells => cells.map(quoted).join(",") + "\r\n").join("");
      const chosen = choosers.map(({ key, word }) => state[key] && word(state[key]));
      const dataset = table.dataset.dataset;
      const parts = [dataset, table.id === dataset ? "" : table.id].concat(chosen, state.filter);
      const name = parts.map(plainName).filter(Boolean).join("-") + ".csv";
      window.planPortal.download(new Blob(["\ufeff" + csv], { type: "text/csv" }), name);
      status.textContent = words.savedWord.replace("{0}", lines.length).replace("{1}", name);
    }
  });

  window.addEventListener("popstate", () => {
    if (location.search !== search) {
      search = location.search;
      views.forEach(restore => { restore(); });
    }
  });

  /* As cells where the browser can, else as text with tabs, as over plain http. */
  function write(lines, done) {
    const asText = () => { window.planPortal.copy(tabs(lines), done); };
    if (!navigator.clipboard || !window.ClipboardItem) {
      asText();
      return;
    }
    navigator.clipboard.write([new ClipboardItem({
      "text/plain": new Blob([tabs(lines)], { type: "text/plain" }),
      "text/html": new Blob([markup(lines)], { type: "text/html" })
    })]).then(() => { done(true); }, asText);
  }

  function tabs(lines) { return lines.map(cells => cells.join("\t")).join("\n"); }

  function markup(lines) {
    const box = document.createElement("table");
    lines.forEach(cells => {
      const row = box.insertRow();
      cells.forEach(cell => { row.insertCell().textContent = cell; });
    });
    return box.outerHTML;
  }

  function quoted(cell) { return /[",\r\n]/.test(cell) ? '"' + cell.replace(/"/g, '""') + '"' : cell; }

  /* Letters and digits alone, as any system takes them in a file's name. */
  function plainName(words) { return words.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "").slice(0, 40); }

  function add(name, properties, parent) {
    return parent.appendChild(Object.assign(document.createElement(name), properties));
  }

  function text(element) { return element.textContent.replace(/\s+/g, " ").trim(); }

  /* Keeps a text from being run as a formula in a spreadsheet, as the CSV files do. */
  function guard(text) {
    const formula = /^'*[=+\-@＝＋－＠﹦﹢﹣﹫\p{Z}\p{Cc}\p{Cf}][^]+/u;
    return formula.test(text) && !/^[+-]?\d+(\.\d+)?%?$/.test(text) ? "'" + text : text;
  }

  function plain(words) { return words.normalize("NFKC").replace(/\p{Cf}/gu, "").toLowerCase(); }
})();
