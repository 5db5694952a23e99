/* Only the preview server puts this into pages: reloads them, and shows what is wrong. */
(function () {
  "use strict";
  var version = document.currentScript.dataset.version;
  var box = null;

  function show(state) {
    if (!box) {
      box = document.createElement("section");
      box.id = "preview-errors";
      box.setAttribute("role", "alert");
      box.append(document.createElement("h2"), document.createElement("pre"));
      document.body.append(box);
    }
    box.firstChild.textContent = state.title;
    box.lastChild.textContent = state.text;
  }

  var events = new EventSource("/.preview/events");
  events.onmessage = function (event) {
    var state = JSON.parse(event.data);
    if (state.version !== version) {
      location.reload();
    } else if (state.failed) {
      show(state);
    } else if (box) {
      box.remove();
      box = null;
    }
  };
  window.addEventListener("pagehide", function () {
    events.close();
  });
  window.addEventListener("pageshow", function (event) {
    if (event.persisted) {
      location.reload();
    }
  });
})();
