// The interpreter's page follows the room: it asks every three seconds and changes only what is new, so that the place is kept.
// What was unfolded stays so.
(() => {
  const holder = document.getElementById("ahead-holder");
  setInterval(() => {
    const was = document.getElementById("ahead").dataset.was;
    fetch(holder.dataset.from + "&was=" + was).then((answer) => answer.status === 200 && answer.text().then((html) => {
      const open = [...holder.querySelectorAll("details[open]")].map((fold) => fold.id);
      holder.innerHTML = html;
      for (const fold of holder.querySelectorAll("details")) fold.open = open.includes(fold.id);
    })).catch(() => {});
  }, 3000);
})();
