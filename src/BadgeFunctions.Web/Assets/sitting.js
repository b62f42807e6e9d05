// Keeps a sitting's page current, follows the dossier that the chair shows, and sends forms again until an answer comes:
// every form may be sent twice. Without this script each page has a link that shows it anew, and forms are sent as ever.
(() => {
  const soon = 2000;
  const late = 20000;
  const root = () => document.querySelector('[data-sitting]');
  const line = (name, shown) => { const it = document.querySelector(`[data-sitting-${name}]`); if (it) it.hidden = !shown; };
  const wait = (time) => new Promise((done) => {
    const end = () => { clearTimeout(timer); removeEventListener('online', end); done(); };
    const timer = setTimeout(end, time);
    addEventListener('online', end);
  });
  const touched = (part) => [...part.querySelectorAll('textarea, input:not([type=hidden])')].some((field) =>
    field.type === 'radio' || field.type === 'checkbox' ? field.checked !== field.defaultChecked : field.value !== field.defaultValue)
    || [...part.querySelectorAll('select')].some((field) => [...field.options].some((option) => option.selected !== option.defaultSelected));
  const parse = async (answer) => new DOMParser().parseFromString(await answer.text(), 'text/html');
  const isSame = (page) => page.querySelector('[data-sitting]')?.dataset.page === root().dataset.page;
  let current = root().dataset.current;
  let pause = soon;
  let etag = '';

  // Takes over what changed; what somebody is typing stays as it is, and is looked at again later.
  const take = (page, sent) => {
    let held = false;
    for (const fresh of page.querySelectorAll('[data-live]')) {
      const old = document.getElementById(fresh.id);
      if (!old) { location.reload(); return; }
      if (old.innerHTML === fresh.innerHTML) continue;
      const focus = old.contains(document.activeElement) ? document.activeElement : null;
      const busy = touched(old) || old.querySelector('details[open] form') || focus?.matches('input, textarea, select');
      if (busy && !old.contains(sent) && old.id !== 'news') { held = true; continue; }
      old.replaceWith(fresh);
      if (focus) { fresh.tabIndex = -1; fresh.focus({ preventScroll: true }); }
    }
    if (!held) root().dataset.revision = page.querySelector('[data-sitting]').dataset.revision;
  };

  const refresh = async () => {
    if ('whole' in root().dataset) { location.reload(); return; }
    const answer = await fetch(root().dataset.page, { cache: 'no-store' });
    const page = await parse(answer);
    if (!answer.ok || !isSame(page)) { location.assign(root().dataset.page); return; }
    const mine = document.createElement('div');
    page.getElementById('news')?.replaceWith(mine);
    take(page, null);
  };

  const follow = (shown) => {
    if (!shown || shown === current) return;
    current = shown;
    if (shown === root().dataset.page) { line('elsewhere', false); return; }
    if (touched(root())) {
      document.querySelector('[data-sitting-elsewhere-link]').href = shown;
      line('elsewhere', true);
    } else {
      location.assign(shown);
    }
  };

  const look = async () => {
    const answer = await fetch(root().dataset.sitting, { cache: 'no-store', headers: etag ? { 'If-None-Match': etag } : {} });
    if (answer.status === 304) return;
    if (!answer.ok) { if (answer.status < 500) location.reload(); throw new Error(); }
    etag = answer.headers.get('ETag') ?? '';
    const state = await answer.json();
    if (state.revision !== root().dataset.revision) await refresh();
    if (!('whole' in root().dataset)) follow(state.current);
  };

  const watch = async () => {
    for (;;) {
      if (document.hidden) await new Promise((shown) => document.addEventListener('visibilitychange', shown, { once: true }));
      try {
        await look();
        pause = soon;
        line('line', false);
      } catch {
        etag = '';
        pause = Math.min(pause * 2, late);
        line('line', true);
      }
      await wait(pause);
    }
  };

  document.addEventListener('submit', async (event) => {
    const form = event.target;
    if (!('keep' in form.dataset) || form.dataset.sending) { if (form.dataset.sending) event.preventDefault(); return; }
    event.preventDefault();
    const body = new URLSearchParams(new FormData(form, event.submitter));
    form.dataset.sending = 'yes';
    form.setAttribute('aria-busy', 'true');
    for (let delay = 500; ; delay = Math.min(delay * 2, late)) {
      try {
        const answer = await fetch(form.action, { method: 'POST', body });
        if (answer.status >= 500) throw new Error();
        const page = await parse(answer);
        line('line', false);
        delete form.dataset.sending;
        form.removeAttribute('aria-busy');
        if (!isSame(page)) { location.assign(answer.redirected ? answer.url : root().dataset.page); return; }
        const part = form.closest('[data-live]')?.id;
        take(page, form);
        etag = '';
        const next = document.querySelector('#errors, #news [role=status]') ?? document.getElementById(part);
        if (next) { next.tabIndex = -1; next.focus(); }
        return;
      } catch {
        line('line', true);
        await wait(delay);
      }
    }
  });

  watch();
})();
