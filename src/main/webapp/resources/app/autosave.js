/* Keeps what is typed in the form of a case, a few seconds after the last change, in the background, as the page's own
   button would. */
(() => {
  'use strict';

  const told = document.getElementById('autosaved');
  const DELAY = 4000;
  /* Who types without a pause loses no more than this. */
  const LONGEST = 10000;
  const PATIENCE = 20000;
  const button = document.querySelector('[data-autosave]');
  const form = button?.form;
  if (!form) return;
  let waiting = 0;
  let since = 0;
  let resend = 0;
  let running = false;
  let asking = false;
  let leaving = false;
  let sent = false;
  let gone = false;

  /* What somebody says, without what is only Faces'. */
  const typed = () => {
    const all = new URLSearchParams(new FormData(form));
    ['jakarta.faces.ViewState', 'form:shown'].forEach(name => all.delete(name));
    return all.toString();
  };
  // A page that answers a click shows what was typed before, and has not stored it.
  let stored = told.dataset.typed ? '' : typed();
  const unsaved = () => typed() !== stored;

  const fragment = html => new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;
  const tell = (good, ...words) => {
    const said = document.createDocumentFragment();
    said.append(...words);
    told.classList.toggle('refused', !good);
    // What says the same is not said again to whoever listens.
    if (told.textContent !== said.textContent) told.replaceChildren(said);
  };
  const failed = () => tell(false, told.dataset.failed);

  /* The address of what is stored, so that reloading, signing in again or another language comes back to it. */
  const remember = id => {
    if (!id) return;
    const address = `${location.pathname}?id=${id}`;
    history.replaceState(null, '', address);
    document.querySelectorAll('form').forEach(any => {
      if (new URL(any.action).pathname === location.pathname) any.action = address;
    });
  };
  remember(document.getElementById('form:kept').title);

  const take = text => {
    const answer = new DOMParser().parseFromString(text, 'text/xml');
    let outcome = '';
    answer.querySelectorAll('update').forEach(update => {
      if (update.id.includes('jakarta.faces.ViewState')) {
        document.querySelectorAll('input[name="jakarta.faces.ViewState"]').forEach(input => { input.value = update.textContent; });
      } else if (update.id === 'form:kept') {
        const kept = fragment(update.textContent);
        outcome = kept.dataset.outcome;
        if (outcome) tell(outcome !== 'refused', ...kept.childNodes);
        remember(kept.title);
      } else {
        const shown = document.getElementById(update.id);
        const fresh = fragment(update.textContent);
        // What says the same stays: the link that has the focus, the words that were read out.
        if (!shown?.isEqualNode(fresh)) shown?.replaceWith(fresh);
      }
    });
    // Without an outcome it is the answer of somebody else, such as that the session has ended.
    if (!outcome) failed();
    // Answers that go are told first; the next time the page says which it showed.
    if (outcome === 'again') soon();
    return outcome === 'kept';
  };

  const save = async () => {
    clearTimeout(waiting);
    since = 0;
    if (running) { soon(); return false; }
    if (!unsaved()) {
      // What was refused is gone again, and so is what was said of it.
      if (told.classList.contains('refused')) tell(true);
      return true;
    }
    running = true;
    const saying = typed();
    const body = new URLSearchParams(new FormData(form));
    body.set(button.name, button.name);
    body.set('jakarta.faces.behavior.event', 'action');
    body.set('jakarta.faces.partial.ajax', 'true');
    body.set('jakarta.faces.source', button.name);
    body.set('jakarta.faces.partial.execute', '@all');
    body.set('jakarta.faces.partial.render', 'form:kept form:shown form:alike form:more');
    let done = true;
    try {
      const answer = await fetch(form.action, { method: 'POST', body, headers: { 'Faces-Request': 'partial/ajax' }, signal: AbortSignal.timeout(PATIENCE) });
      // A server that can't for a moment, such as without its database, says when to come again.
      if (!answer.ok || answer.headers.has('Retry-After')) throw new Error(answer.statusText);
      done = take(await answer.text());
      if (done) stored = saying;
    } catch {
      // It may have arrived all the same, so that nothing typed is known to be stored.
      stored = '';
      // Nobody may type any more when the connection or the database is back: it is tried until then.
      failed();
      soon();
      done = false;
    }
    running = false;
    return done;
  };

  const soon = () => {
    clearTimeout(waiting);
    gone = false;
    since ||= Date.now();
    waiting = setTimeout(save, Math.min(DELAY, Math.max(0, since + LONGEST - Date.now())));
  };

  /* Whoever leaves by a link or changes the language takes along what was typed last, or is asked. */
  const leave = async go => {
    if (asking) return;
    asking = true;
    while (running) await new Promise(later => setTimeout(later, 200));
    clearTimeout(waiting);
    leaving = !unsaved() || await save() || confirm(told.dataset.leave);
    asking = false;
    if (!leaving) return;
    gone = true;
    go();
  };
  document.addEventListener('click', event => {
    const link = event.target.closest('a[href]');
    const plainly = !event.button && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!link || !plainly || !unsaved() || link.target || link.hash && link.pathname === location.pathname) return;
    event.preventDefault();
    leave(() => location.assign(link.href));
  });
  document.addEventListener('submit', event => {
    if (event.target === form || leaving || !unsaved()) return;
    event.preventDefault();
    leave(() => event.target.requestSubmit(event.submitter));
  });
  /* Closing, reloading, going back: the browser asks in words of its own. Who sent the form, or was asked, goes. */
  addEventListener('beforeunload', event => {
    if (!leaving && unsaved()) {
      event.preventDefault();
      // Browsers of before 2024 ask only so.
      event.returnValue = true;
    }
    leaving = false;
  });

  /* Whoever leaves has decided; who comes back to the page as it was has not. */
  addEventListener('pagehide', () => { gone = true; });
  addEventListener('pageshow', () => { gone = sent = false; });

  /* A phone may end a page that is out of sight without a word. */
  document.addEventListener('visibilitychange', () => {
    if (document.hidden && !gone && !asking) save();
  });

  form.addEventListener('input', soon);
  form.addEventListener('change', soon);
  form.addEventListener('submit', event => {
    clearTimeout(waiting);
    if (sent) {
      // A second tap, while the answer to the first is on its way.
      event.preventDefault();
    } else if (running) {
      // What is being saved would make this one stale: it goes as soon as that has ended.
      event.preventDefault();
      const clicked = event.submitter;
      clearTimeout(resend);
      resend = setTimeout(() => form.requestSubmit(clicked), 200);
    } else {
      leaving = gone = sent = true;
      setTimeout(() => { sent = false; }, PATIENCE);
    }
  });
  if (unsaved()) soon();
})();
