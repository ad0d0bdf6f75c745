// A part that draws itself again every few seconds waits while a hand is at work in it: a press that has begun and is not a click yet, a
// field that is being typed in, something that was sent from inside and has no answer yet. Its next turn brings what was held back.
(function () {
  "use strict";

  // How long a press may still become a click, in ms: a finger or a key that is never seen to go up does not hold a part for ever.
  var LASTS = { pointerdown: 5000, pointerup: 400, pointercancel: 0, click: 0, keydown: 5000, keyup: 0 };
  var pressed = null, over;
  Object.keys(LASTS).forEach(function (what) {
    document.addEventListener(what, function (event) {
      if (LASTS[what] === 5000) pressed = event.target;
      clearTimeout(over);
      over = setTimeout(function () { pressed = null; }, LASTS[what]);
    }, true);
  });

  function drawsItself(part) {
    return /^every /.test(part.getAttribute("hx-trigger") || "");
  }

  function inUse(part) {
    var field = document.activeElement;
    return (pressed && part.contains(pressed)) || part.querySelector(".htmx-request") ||
      (part.contains(field) && /^(INPUT|TEXTAREA|SELECT)$/.test(field.tagName));
  }

  // Asked when it would ask, and again when the answer has come: the press may have begun in between.
  ["htmx:beforeRequest", "htmx:beforeSwap"].forEach(function (what) {
    document.addEventListener(what, function (event) {
      var part = event.detail.requestConfig.elt;
      if (drawsItself(part) && inUse(part)) event.preventDefault();
    });
  });
})();
