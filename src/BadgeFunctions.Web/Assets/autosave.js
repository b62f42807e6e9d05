// Keeps the text of a form while it is being typed: on this device at once, on the server shortly after.
(() => {
  const form = document.querySelector('form[data-autosave]');
  if (!form) return;
  const place = `bag:${form.dataset.autosave}`;
  const news = form.querySelector('[data-autosave-news]');
  const fields = [...form.querySelectorAll('input:not([type=hidden]), textarea')];
  const revision = form.elements.revision;
  // A button is called "action", and hides the property of that name.
  const address = form.getAttribute('action');
  const pause = 1200;
  let timer = 0;
  let sending = false;
  let changed = false;

  const say = text => { if (news.textContent !== text) news.textContent = text; };
  const now = () => {
    const time = new Date();
    return form.dataset.saved.replace('{0}', time.getHours()).replace('{1}', String(time.getMinutes()).padStart(2, '0'));
  };
  const keep = () => {
    const texts = Object.fromEntries(fields.map(field => [field.name, field.value]));
    try { localStorage.setItem(place, JSON.stringify({ revision: revision.value, texts })); } catch { /* a full or forbidden store */ }
  };
  const forget = () => { try { localStorage.removeItem(place); } catch { /* forbidden store */ } };
  const later = () => { clearTimeout(timer); timer = setTimeout(send, pause); };

  async function send() {
    if (sending) return later();
    sending = true;
    changed = false;
    try {
      const answer = await fetch(address, { method: 'POST', headers: { Accept: 'application/json' }, body: new URLSearchParams(new FormData(form)), redirect: 'error' });
      if (!answer.ok) throw new Error(String(answer.status));
      const { revision: kept, problem } = await answer.json();
      if (kept) {
        revision.value = kept;
        if (changed) keep(); else forget();
        say(now());
      } else {
        say(problem);
      }
    } catch {
      say(form.dataset.unsent);
    } finally {
      sending = false;
    }
  }

  form.addEventListener('input', () => { changed = true; keep(); later(); });
  form.addEventListener('submit', () => { clearTimeout(timer); if (navigator.onLine) forget(); });
  addEventListener('online', () => { if (localStorage.getItem(place)) later(); });

  let left = null;
  try { left = JSON.parse(localStorage.getItem(place)); } catch { /* nothing that can be read */ }
  if (left && !document.getElementById('errors')) {
    const lost = fields.filter(field => field.name in left.texts && field.value !== left.texts[field.name]);
    for (const field of lost) field.value = left.texts[field.name];
    if (lost.length > 0) {
      revision.value = left.revision;
      say(form.dataset.restored);
      later();
    } else {
      forget();
    }
  }
})();
