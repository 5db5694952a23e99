/* Applies the reader's settings before the page is drawn. */
(() => {
  "use strict";
  try {
    const kept = JSON.parse(localStorage.getItem("plan-portal-reading")) || {};
    const allowed = { size: ["large", "xlarge"], theme: ["light", "dark"], contrast: ["high", "normal"] };
    Object.keys(allowed).forEach(name => {
      if (allowed[name].includes(kept[name])) {
        document.documentElement.setAttribute("data-" + name, kept[name]);
      }
    });
  } catch (e) { /* Without readable storage the page stays as it is. */ }
})();
