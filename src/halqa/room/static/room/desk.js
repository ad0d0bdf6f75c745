// The desk's own keys: a clicker drives the run list, timers count down, a search narrows the list.
(function () {
  "use strict";

  function typing(target) {
    return target && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  }

  // A clicker sends page keys, some send arrows sideways; up and down stay the page's own. What else it sends (B, the full stop,
  // F5, Escape) has no meaning here and does no harm.
  var TURNS = { PageDown: "step-next", PageUp: "step-previous", ArrowRight: "step-next", ArrowLeft: "step-previous" };

  document.addEventListener("keydown", function (event) {
    var id = TURNS[event.key];
    var button = id && document.getElementById(id);
    if (!button || event.altKey || event.ctrlKey || event.metaKey) return;
    if (typing(event.target) && (event.key.indexOf("Arrow") === 0 || event.target.tagName !== "INPUT")) return;
    event.preventDefault();
    // One press, one step: what is under way is waited for.
    if (!event.repeat && !button.form.classList.contains("htmx-request")) button.click();
  });

  // Timers count by the server's clock; how far ours is from it is found with the page, and again when that clock was set (an answer
  // that was long on its way is no reason).
  var desk = document.getElementById("desk");
  var ahead = desk ? desk.dataset.now - Date.now() : 0;

  function tick() {
    Array.prototype.forEach.call(document.querySelectorAll(".timer"), function (timer) {
      var left = "held" in timer.dataset ? +timer.dataset.held : timer.dataset.ends - Date.now() - ahead;
      var seconds = Math.max(0, Math.ceil(left / 1000));
      timer.firstElementChild.textContent =
        seconds ? Math.floor(seconds / 60) + ":" + ("0" + (seconds % 60)).slice(-2) : timer.dataset.over;
      timer.classList.toggle("last", seconds <= 60);
    });
  }
  tick();
  setInterval(tick, 500);

  document.addEventListener("htmx:afterOnLoad", function (event) {
    var now = event.detail.xhr.getResponseHeader("X-Halqa-Now");
    if (!now || Math.abs(now - Date.now() - ahead) < 10000) return;
    ahead = now - Date.now();
    tick();
  });

  function narrow(field) {
    var words = field.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    var list = document.getElementById(field.dataset.filter);
    Array.prototype.forEach.call(list.children, function (row) {
      var text = row.dataset.words.toLocaleLowerCase();
      row.hidden = !words.every(function (word) { return text.indexOf(word) >= 0; });
    });
  }

  document.addEventListener("input", function (event) {
    var field = event.target;
    if (field.dataset.filter) narrow(field);
  });

  // The step on show stands in sight in a long run list; it stays where somebody has scrolled to until another step is on show.
  var at = -1, scrolled = 0;
  function follow() {
    var list = document.querySelector(".run ol"), step = list && list.querySelector("[aria-current]");
    var now = step ? Array.prototype.indexOf.call(list.children, step) : -1;
    if (list) list.scrollTop = now === at || !step ? scrolled : step.offsetTop - (list.clientHeight - step.offsetHeight) / 2;
    at = now;
  }
  follow();

  // After a code was typed the field is ready for the next badge; a search goes on where it was.
  var last = "", sought = "";
  var folds = {};
  document.addEventListener("htmx:beforeSwap", function (event) {
    folds = {};
    Array.prototype.forEach.call(document.querySelectorAll("details[id]"), function (fold) { folds[fold.id] = fold.open; });
    var find = document.getElementById("find"), list = document.querySelector(".run ol");
    sought = find ? find.value : "";
    scrolled = list ? list.scrollTop : 0;
    last = document.activeElement && event.detail.target.contains(document.activeElement) ? document.activeElement.id : "";
  });
  document.addEventListener("htmx:afterSwap", function (event) {
    // What was unfolded stays so, what was folded too.
    Object.keys(folds).forEach(function (id) { var fold = document.getElementById(id); if (fold) fold.open = folds[id]; });
    tick();
    follow();
    var came = event.detail.target && document.getElementById(event.detail.target.id);
    if (came && came.id === "reflow") { came.focus(); came.scrollIntoView({ block: "nearest" }); return; }
    var find = document.getElementById("find");
    if (find && sought) { find.value = sought; narrow(find); }
    var field = last && document.getElementById(last);
    if (!field && /^(in|undo)-/.test(last)) field = document.getElementById(last.replace(/^in-/, "undo-"));
    // A button that is gone leaves the hand where it was: at the step on show, or ready for the next badge.
    if (last && !field && came && came.id === "now") {
      field = came.querySelector("h2");
      field.tabIndex = -1;
    }
    if (last && !field) field = document.getElementById("code");
    if (field) field.focus({ preventScroll: true });
  });
})();
