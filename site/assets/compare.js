/* Shows the indicators that the address names, ?ids=A,B, side by side, and lets readers choose others. Without this
   script the page shows all. */
(() => {
  "use strict";
  const form = document.getElementById("compare");
  const chosen = document.getElementById("chosen");
  const all = document.getElementById("all");
  if (!form || !chosen || !all) { return; }
  const words = form.dataset;
  const most = Number(words.most);
  const status = form.querySelector("[role=status]");
  const remark = status.nextElementSibling;
  const others = form.querySelector("button[type=button]");
  const boxes = Array.from(document.querySelectorAll("input[name=ids]"));
  const boxOf = new Map(boxes.map(box => [box.value, box]));
  const asked = new URLSearchParams(location.search).getAll("ids").join(",").split(",")
    .map(id => id.trim())
    .filter((id, i, ids) => id && ids.indexOf(id) === i);
  const known = asked.filter(id => boxOf.has(id));
  const shown = known.slice(0, most);

  function fill(words, ...values) {
    return words.replace(/\{(\d)\}/g, (whole, i) => values[i]);
  }
  function card(id) {
    return boxOf.get(id).closest("li");
  }
  function names(ids) {
    return ids.map(id => card(id).querySelector("h3 a").textContent.trim()).join(words.separator);
  }

  /* Says how many are chosen; more than fit cannot be. */
  function count() {
    const checked = boxes.filter(box => box.checked).length;
    status.textContent = checked ? fill(words.chosen, checked, most) : fill(words.none, most);
    boxes.forEach(box => { box.disabled = checked >= most && !box.checked; });
  }
  function offerAll() {
    all.hidden = false;
    others.hidden = true;
  }

  boxes.forEach(box => {
    box.checked = shown.includes(box.value);
    box.parentNode.hidden = false;
    box.addEventListener("change", count);
  });
  count();
  if (shown.length) {
    chosen.querySelector("ul").append(...shown.map(card));
    chosen.hidden = false;
    all.hidden = shown.length > 1;
    others.hidden = !all.hidden;
    all.querySelectorAll("ul").forEach(list => {
      list.hidden = list.previousElementSibling.hidden = !list.children.length;
    });
    const heading = document.querySelector("h1").textContent;
    document.title = document.title.replace(heading, () => fill(words.title, names(shown)));
  }
  const unknown = asked.filter(id => !boxOf.has(id)).join(words.separator).slice(0, 60);
  const remarks = [
    unknown && fill(words.unknown, unknown),
    known.length > most && fill(words.over, most, names(known.slice(most))),
    shown.length === 1 && words.one
  ].filter(Boolean);
  remark.textContent = remarks.join(" ");
  remark.hidden = !remarks.length;
  others.addEventListener("click", offerAll);
  form.addEventListener("submit", event => {
    event.preventDefault();
    const ids = boxes.filter(box => box.checked).map(box => box.value);
    location.search = ids.length ? "?ids=" + ids.join(",") : "";
  });
  window.addEventListener("pageshow", event => { if (event.persisted) { count(); } });
  form.hidden = false;
})();
