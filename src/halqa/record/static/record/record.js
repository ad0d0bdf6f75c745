// A signed sheet by keyboard: P present, A absent, N not recorded (or 1, 2, 3), and the next line takes the focus.
(function () {
  "use strict";
  var keys = { p: 0, "1": 0, "ح": 0, a: 1, "2": 1, "غ": 1, n: 2, "3": 2, "ن": 2 };
  var form = document.querySelector("form[data-sheet]");
  if (!form) return;
  var rows = Array.prototype.slice.call(form.querySelectorAll("fieldset"));

  function focus(row) {
    var box = rows[row] ? rows[row].querySelector("input:checked") : form.querySelector("button");
    if (box) { box.focus(); box.scrollIntoView({ block: "center" }); }
  }

  form.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    var row = rows.indexOf(event.target.closest("fieldset"));
    var choice = keys[event.key.toLowerCase()];
    if (row < 0 || choice === undefined) return;
    event.preventDefault();
    rows[row].querySelectorAll("input")[choice].checked = true;
    focus(row + 1);
  });
  focus(0);
})();

// A figure is picked, never typed: its name goes where the cursor stands.
(function () {
  "use strict";
  var note = document.getElementById("note");
  if (!note) return;
  document.addEventListener("click", function (event) {
    var pick = event.target.dataset.pick;
    if (!pick) return;
    note.setRangeText("{" + pick + "}", note.selectionStart, note.selectionEnd, "end");
    note.focus();
  });
})();
