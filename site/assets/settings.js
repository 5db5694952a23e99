/* Applies the reader's settings before the page is drawn. */
(function () {
  "use strict";
  try {
    var kept = JSON.parse(localStorage.getItem("plan-portal-reading")) || {};
    var allowed = { size: ["large", "xlarge"], theme: ["light", "dark"], contrast: ["high", "normal"] };
    for (var name in allowed) {
      if (allowed[name].indexOf(kept[name]) >= 0) {
        document.documentElement.setAttribute("data-" + name, kept[name]);
      }
    }
  } catch (e) { /* No storage, or spoilt: the page is as it is. */ }
})();
