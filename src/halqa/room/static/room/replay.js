// The replay's keys: a clicker or the arrows go from moment to moment; the list shows where it is.
(function () {
  "use strict";

  // Left and right mean back and on in both directions of writing, as on the desk: a clicker sends the same keys everywhere.
  var GOES = {
    PageDown: "moment-next", ArrowRight: "moment-next", ArrowDown: "moment-next",
    PageUp: "moment-previous", ArrowLeft: "moment-previous", ArrowUp: "moment-previous",
    Home: "moment-first", End: "moment-last"
  };

  document.addEventListener("keydown", function (event) {
    var name = GOES[event.key];
    if (!name || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // Inside a list that scrolls, up and down are the list's own.
    if (event.key !== "PageDown" && event.key !== "PageUp" && event.target.closest && event.target.closest(".moments")) return;
    var link = document.getElementById(name);
    event.preventDefault();
    if (link && !event.repeat) link.click();
  });

  var list = document.querySelector(".moments");
  var current = list && list.querySelector("[aria-current]");
  if (current) list.scrollTop = current.offsetTop - list.offsetTop - list.clientHeight / 3;
})();
