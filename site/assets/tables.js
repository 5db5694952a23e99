// Adds comfort to tables: filter, sort, copy. Without this script a table shows all its rows in the plan's order.
// <div class="tabletools" data-table="ID" data-…="words"> stands before its table; the state is kept in the address.
(function () {
  'use strict';

  var params = new URLSearchParams(location.search);

  document.querySelectorAll('.tabletools').forEach(function (bar, index) {
    var table = document.getElementById(bar.dataset.table);
    if (!table || !table.tHead) return;
    var words = bar.dataset;
    var suffix = index ? '-' + table.id : '';
    var heads = Array.from(table.tHead.rows[0].cells);
    var bodies = Array.from(table.tBodies).map(readBody);
    var rows = bodies.flatMap(function (body) { return body.rows; });
    var grouped = bodies.some(function (body) { return body.head; });
    var state = {
      filter: params.get('filter' + suffix) || '',
      group: params.get('group' + suffix) || '',
      sort: Number(params.get('sort' + suffix)) || 0   // counted from 1; negative: downwards
    };

    var filter = add('input', { type: 'search', value: state.filter, autocomplete: 'off' }, label(words.filter));
    var group = grouped ? add('select', {}, label(words.group)) : null;
    var copy = add('button', { type: 'button', textContent: words.copyWord }, bar);
    var said = add('p', { className: 'fine soft' }, bar);
    said.setAttribute('role', 'status');
    if (group) {
      [words.all].concat(bodies.filter(named).map(function (b) { return b.name; })).forEach(function (name, i) {
        add('option', { textContent: name, value: i ? name : '' }, group);
      });
      group.value = state.group;
      if (group.value !== state.group) group.value = state.group = '';
    }
    heads.forEach(makeSortable);
    bar.hidden = false;

    filter.addEventListener('input', function () { state.filter = filter.value; update(); });
    if (group) group.addEventListener('change', function () { state.group = group.value; update(); });
    copy.addEventListener('click', copyRows);
    window.addEventListener('beforeprint', function () { said.hidden = true; });
    window.addEventListener('afterprint', function () { said.hidden = false; });
    if (state.sort) sort();
    if (state.filter || state.group || state.sort) update(); else show();

    function readBody(body) {
      var all = Array.from(body.rows);
      var head = all[0] && all[0].querySelector('th.group') ? all[0] : null;
      var name = head ? text(head.querySelector('[data-group]') || head) : '';
      return {
        element: body,
        head: head,
        name: name,
        rows: all.filter(function (row) { return row !== head; }).map(function (row, i) {
          return { element: row, order: i, words: plain(name + ' ' + row.textContent), group: name };
        })
      };
    }

    function named(body) { return body.name; }

    function label(word) {
      var box = add('label', {}, bar);
      add('span', { textContent: word }, box);
      return box;
    }

    function makeSortable(head, i) {
      var name = text(head);
      if (!name || head.hasAttribute('data-unsorted')) return;
      var button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort';
      while (head.firstChild) button.appendChild(head.firstChild);
      head.appendChild(button);
      button.addEventListener('click', function () {
        var column = i + 1;
        state.sort = state.sort === column ? -column : state.sort === -column ? 0 : column;
        sort();
        update();
      });
    }

    // Rows stay in their groups: figures of different things are not to be ranked together.
    function sort() {
      var i = Math.abs(state.sort) - 1;
      if (state.sort && (i >= heads.length || !heads[i].querySelector('.sort'))) state.sort = 0;
      heads.forEach(function (head, at) {
        if (state.sort && at === i) head.setAttribute('aria-sort', state.sort > 0 ? 'ascending' : 'descending');
        else head.removeAttribute('aria-sort');
      });
      var collator = new Intl.Collator(document.documentElement.lang || undefined, { numeric: true });
      bodies.forEach(function (body) {
        body.rows.slice().sort(function (a, b) {
          return (state.sort && compare(value(a, i), value(b, i), collator)) || a.order - b.order;
        }).forEach(function (row) { body.element.appendChild(row.element); });
      });
    }

    function value(row, i) {
      var cell = row.element.cells[i];
      if (!cell) return '';
      var given = cell.dataset.value !== undefined ? cell.dataset.value : text(cell);
      return given === '—' ? '' : given;
    }

    // What is empty stands last, whichever way.
    function compare(a, b, collator) {
      if (!a || !b) return a ? -1 : b ? 1 : 0;
      var x = number(a), y = number(b);
      var order = isNaN(x) || isNaN(y) ? (isNaN(x) ? 1 : 0) - (isNaN(y) ? 1 : 0) || collator.compare(a, b) : x - y;
      return state.sort > 0 ? order : -order;
    }

    function number(value) {
      var found = /^[^\d\-]{0,2}(-?\d+(?:\.\d+)?)/.exec(value);
      return found ? Number(found[1]) : NaN;
    }

    function show() {
      var asked = plain(state.filter).split(/\s+/).filter(Boolean);
      var shown = 0;
      bodies.forEach(function (body) {
        var here = 0;
        body.rows.forEach(function (row) {
          var fits = (!state.group || row.group === state.group) &&
            asked.every(function (word) { return row.words.includes(word); });
          row.element.hidden = !fits;
          if (fits) here++;
        });
        body.element.hidden = !here;
        shown += here;
      });
      var sentence = (shown ? words.count : words.none).replace('{0}', shown).replace('{1}', rows.length);
      if (state.sort) {
        sentence += (state.sort > 0 ? words.up : words.down).replace('{0}', text(heads[Math.abs(state.sort) - 1]));
      }
      return sentence;
    }

    function update() {
      said.textContent = show();
      var now = new URLSearchParams(location.search);
      Object.keys(state).forEach(function (key) {
        if (state[key]) now.set(key + suffix, state[key]); else now.delete(key + suffix);
      });
      var query = now.toString();
      try {
        history.replaceState(null, '', location.pathname + (query ? '?' + query : '') + location.hash);
      } catch (e) { /* a page opened from a folder may keep its address */ }
    }

    function copyRows() {
      var lines = [heads.map(text)];
      bodies.forEach(function (body) {
        Array.from(body.element.rows).forEach(function (row) {
          if (row === body.head || row.hidden) return;
          lines.push((grouped ? [body.name] : []).concat(Array.from(row.cells).map(seen)));
        });
      });
      if (grouped) lines[0].unshift(words.group);
      var tabs = lines.map(function (cells) { return cells.join('\t'); }).join('\n');
      var box = document.createElement('table');
      lines.forEach(function (cells) {
        var row = box.insertRow();
        cells.forEach(function (cell) { row.insertCell().textContent = cell; });
      });
      write(tabs, box).then(function () {
        said.textContent = words.copiedWord.replace('{0}', lines.length - 1);
      }, function () { said.textContent = words.failedWord; });
    }

    function write(tabs, box) {
      if (navigator.clipboard && window.ClipboardItem) {
        return navigator.clipboard.write([new ClipboardItem({
          'text/plain': new Blob([tabs], { type: 'text/plain' }),
          'text/html': new Blob([box.outerHTML], { type: 'text/html' })
        })]);
      }
      return navigator.clipboard ? navigator.clipboard.writeText(tabs) : Promise.reject();
    }
  });

  function add(name, properties, parent) {
    return parent.appendChild(Object.assign(document.createElement(name), properties));
  }

  function text(element) { return element.textContent.replace(/\s+/g, ' ').trim(); }

  // Without what is there for other widths.
  function seen(element) { return element.innerText.replace(/\s+/g, ' ').trim(); }

  function plain(words) { return words.normalize('NFKC').toLowerCase(); }
})();
