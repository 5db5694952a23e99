/* The search box: suggestions, the key /, and what starts the search in a page. */

/** Calls back on each change of the text, but not while an input method is composing it. */
function onTyping(input, work) {
  input.addEventListener("input", event => { if (!event.isComposing) { work(); } });
  input.addEventListener("compositionend", work);
}

/* ---- suggestions below a search box: a combobox with a list ---- */
const SUGGESTED = 7;

function startBox(form, number) {
  const input = form.elements.q;
  const label = input.labels[0] ? input.labels[0].textContent : "";
  const id = "suggestions-" + number;
  const list = element("ul", { "class": "suggestions", role: "listbox", id, "aria-label": label, hidden: "" });
  const status = element("p", { "class": "unseen", role: "status" });
  form.append(list, status);
  const attributes = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id };
  Object.keys(attributes).forEach(name => { input.setAttribute(name, attributes[name]); });
  let turn = 0;
  let active = -1;

  function close() {
    turn++;
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    activate(-1);
  }

  function activate(n) {
    active = n;
    input.removeAttribute("aria-activedescendant");
    Array.from(list.children).forEach((option, i) => {
      option.setAttribute("aria-selected", String(i === n));
      if (i === n) {
        input.setAttribute("aria-activedescendant", option.id);
        option.scrollIntoView({ block: "nearest" });
      }
    });
  }

  function option(address, nodes) {
    const id = list.id + "-" + list.children.length;
    const item = element("li", { role: "option", id, "aria-selected": "false" }, nodes);
    item.addEventListener("mousedown", event => { event.preventDefault(); });
    item.addEventListener("click", () => {
      close();
      location.href = address;
    });
    list.append(item);
  }

  async function suggest() {
    const mine = ++turn;
    const query = input.value;
    let answer;
    let loaded;
    try {
      answer = await find(query);
      if (mine !== turn) { return; }
      loaded = answer && await documents(answer, answer.hits.slice(0, SUGGESTED), false);
    } catch (e) { answer = null; }
    if (mine !== turn) { return; }
    if (!answer) {
      close();
      return;
    }
    replaceContent(list);
    active = -1;
    input.removeAttribute("aria-activedescendant");
    loaded.filter(Boolean).forEach(entry => {
      const where = [say("kind." + entry.kind)].concat(entry.trail).join(" › ");
      option(root + entry.address, [inItsLanguage(element("span", {}, title(entry, answer))), element("small", {}, where)]);
    });
    const count = answer.hits.length;
    const all = new URL("search.html", root) + "?" + new URLSearchParams({ q: query });
    option(all, count ? say("see-all", count) : say("none", query.slice(0, 30)) + say("see-topics"));
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    status.textContent = remarks(answer).join("") + say(count ? "suggested" : "none-short", count);
  }

  onTyping(input, suggest);
  input.addEventListener("focus", () => { open().catch(() => { /* Reported when something is typed. */ }); });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", event => {
    if (event.isComposing || event.keyCode === 229) { return; }
    const count = list.children.length;
    if (event.key === "Escape") {
      if (!list.hidden) {
        event.preventDefault();
        close();
      }
    } else if (event.key === "Enter" && !list.hidden && active >= 0) {
      event.preventDefault();
      list.children[active].click();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) {
        suggest();
        return;
      }
      /* One step further, from the box (-1) into the list and at its ends back to the box. */
      const step = event.key === "ArrowDown" ? 1 : -1;
      activate((active + 1 + step + count + 1) % (count + 1) - 1);
    }
  });
}

/* ---- in the page ---- */
const results = document.getElementById("found");
if (results) { startPage(results); }
document.querySelectorAll("form[role=search]").forEach((form, n) => {
  if (!results || !form.closest("main")) { startBox(form, n); }
});

/* The key / leads to the search box, or to the search page where there is none; also where an input method has it. */
document.addEventListener("keydown", event => {
  const writing = event.isComposing || event.target.closest("input, textarea, select, [contenteditable]");
  const taken = event.keyCode === 229 || event.key === "Process";
  const slash = taken ? event.code === "Slash" && !event.shiftKey : /^[/／、]$/.test(event.key);
  if (!slash || event.ctrlKey || event.metaKey || event.altKey || writing) { return; }
  const input = Array.from(document.querySelectorAll("form[role=search] input")).find(each => each.offsetParent);
  event.preventDefault();
  if (input) {
    input.focus();
    input.select();
  } else {
    location.href = root + "search.html";
  }
});
