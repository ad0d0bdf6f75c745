// How many answers wait in this phone's memory, and since when; never what they say.
(() => {
  const p = document.getElementById("waiting"), { me } = document.body.dataset;
  try {
    const kept = Object.keys(localStorage).filter((k) => k.startsWith(`halqa${me}:o:`)).map((k) => JSON.parse(localStorage[k]).at);
    p.querySelector("b").textContent = kept.length;
    if (kept.length) p.lastElementChild.textContent = `(${new Date(Math.min(...kept)).toTimeString().slice(0, 5)})`;
    p.hidden = false;
  } catch (e) { /* no memory on this phone: nothing waits */ }
})();
