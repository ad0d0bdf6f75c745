// A table's device goes on to the next person: what was said leaves the screen at once, even while the room does not answer. It also goes on
// by itself when nobody has touched it for a while, so that nobody finds what another left half done.
(() => {
  const page = document, byId = (id) => page.getElementById(id), form = byId("pass"), idle = byId("idle");
  if (!form) return;
  const ASKS = 120000, GOES = 150000;
  let touched = Date.now(), gone = false;
  function pass() {
    if (gone) return;
    gone = true;
    const body = new URLSearchParams(new FormData(form));
    page.body.className = "passed";
    for (const part of ["turn", "main"]) byId(part).textContent = "";
    const go = () => fetch(form.action, { method: "POST", body }).then(() => location.reload(), () => {
      byId("notice").textContent = page.body.dataset.away;
      setTimeout(go, 1000);
    });
    go();
  }
  form.addEventListener("submit", (e) => { e.preventDefault(); pass(); });
  // A device that slept counts its sleep.
  function look() {
    const still = Date.now() - touched;
    idle.hidden = still < ASKS;
    if (still >= GOES) pass();
  }
  // What asks stays until its click is over: a touch that began on it must not end on what lies beneath.
  for (const what of ["pointerdown", "keydown", "input", "wheel", "click"]) {
    addEventListener(what, (e) => {
      look();
      touched = Date.now();
      if (what === "click" || !idle.contains(e.target)) idle.hidden = true;
    }, { capture: true, passive: true });
  }
  page.addEventListener("visibilitychange", look);
  setInterval(look, 1000);
})();
