// A table's device goes on to the next person: what was said leaves the screen at once, even while the room does not answer.
(() => {
  const page = document, byId = (id) => page.getElementById(id), form = byId("pass");
  if (!form) return;
  form.addEventListener("submit", (e) => {
    e.preventDefault();
    const body = new URLSearchParams(new FormData(form));
    page.body.className = "passed";
    for (const part of ["turn", "main"]) byId(part).textContent = "";
    const go = () => fetch(form.action, { method: "POST", body }).then(() => location.reload(), () => {
      byId("notice").textContent = page.body.dataset.away;
      setTimeout(go, 1000);
    });
    go();
  });
})();
