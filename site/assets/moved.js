/* For old addresses: leads from a page that moved to the new one, and from an anchor that moved to its new place. */
(() => {
  "use strict";
  const page = document.getElementById("successor");

  function movedAnchor() {
    const items = Array.from(document.querySelectorAll(".moved"));
    const item = items.find(each => "#" + encodeURI(each.id) === location.hash);
    return item && item.querySelector("a");
  }
  function lead() {
    const anchor = movedAnchor();
    if (anchor) {
      location.replace(anchor.href);
    } else if (page) {
      location.replace(page.href + (page.hash ? "" : location.hash));
    }
  }
  window.addEventListener("hashchange", lead);
  lead();
})();
