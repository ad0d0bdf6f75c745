// The numbers beside a file's lines follow while it is written; nothing is left unsaved without a word.
(function () {
  "use strict";
  var field = document.getElementById("text");
  var numbers = document.querySelector(".numbers");
  if (!field || !numbers) return;
  var dirty = false;
  field.addEventListener("input", function () {
    dirty = true;
    var count = field.value.split("\n").length;
    field.rows = count + 1;
    while (numbers.children.length < count) numbers.appendChild(document.createElement("li")).textContent = numbers.children.length;
    while (numbers.children.length > count) numbers.lastElementChild.remove();
  });
  field.form.addEventListener("submit", function () { dirty = false; });
  window.addEventListener("beforeunload", function (event) { if (dirty) event.preventDefault(); });
})();
