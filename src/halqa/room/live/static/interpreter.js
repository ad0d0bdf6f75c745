// The interpreter's page follows the room: it asks every three seconds and changes only what is new, so that the place is kept.
(() => {
  const holder = document.getElementById("ahead-holder");
  setInterval(() => {
    const was = document.getElementById("ahead").dataset.was;
    fetch(holder.dataset.from + "&was=" + was).then((answer) => answer.status === 200 && answer.text().then((html) => {
      holder.innerHTML = html;
    })).catch(() => {});
  }, 3000);
})();
