// Keeps the count current while the room looks at it. Without this script the page offers a link that does the same.
(() => {
  const room = document.querySelector('[data-room]');
  const look = async () => {
    try {
      const answer = await fetch(room.dataset.room, { headers: { accept: 'application/json' } });
      const state = await answer.json();
      if (state.mark !== room.dataset.mark) {
        location.reload();
        return;
      }
      room.querySelector('[data-room-people]').textContent = state.people;
      room.querySelector('[data-room-left]').textContent = state.left;
    } catch {
      // The network went away; the next look tries again.
    }
  };
  setInterval(look, 3000);
})();
