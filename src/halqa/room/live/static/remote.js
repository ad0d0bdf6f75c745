// The remote's script: the present step again every two seconds, and the clock of a running timer. Buttons are plain forms.
(() => {
  const page = document, d = page.body.dataset, byId = (id) => page.getElementById(id);
  let offset = d.now - Date.now(), held = false, waiting;
  const clock = () => {
    const p = page.querySelector(".time[data-ends]");
    if (!p) return;
    const left = Math.max(0, Math.ceil((p.dataset.ends - Date.now() - offset) / 1000));
    p.lastChild.textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
  };
  // A button must not be taken away between the touch and the click.
  function draw() {
    if (held || !waiting) return;
    const open = (byId("list") || {}).open, focus = Array.from(page.querySelectorAll("#main button")).indexOf(page.activeElement);
    byId("main").innerHTML = waiting;
    waiting = "";
    if (open && byId("list")) byId("list").open = true;
    const again = page.querySelectorAll("#main button")[focus];
    if (again) again.focus();
    clock();
  }
  async function look() {
    clearTimeout(look.next);
    const cut = new AbortController(), alarm = setTimeout(() => cut.abort(), 6000);
    try {
      const r = await fetch(`${d.remote}/frame?l=${d.lang}&after=${d.id}`, { signal: cut.signal });
      if (r.status === 404) return location.reload();
      if (r.status === 200) {
        const f = await r.json();
        d.id = f.id;
        offset = f.now - Date.now();
        waiting = f.html;
        draw();
      }
      if (byId("notice").textContent === d.away) byId("notice").textContent = "";
    } catch (e) { byId("notice").textContent = d.away; }
    clearTimeout(alarm);
    look.next = setTimeout(look, 2000);
  }
  const hold = () => { held = true; }, release = () => setTimeout(() => { held = false; draw(); }, 400);
  page.addEventListener("pointerdown", hold);
  page.addEventListener("pointerup", release);
  page.addEventListener("pointercancel", release);
  page.addEventListener("visibilitychange", () => { if (!page.hidden) look(); });
  window.addEventListener("pageshow", (e) => { if (e.persisted) location.reload(); });
  setInterval(clock, 1000);
  clock();
  look.next = setTimeout(look, 2000);
})();
