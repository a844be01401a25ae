/* Goes on with an import without loading its page anew: each look at the page does the next part of the work. */
(() => {
  'use strict';

  const PATIENCE = 3000;
  const TRIES = 5;
  let failures = 0;

  const look = async () => {
    let seen = null;
    try {
      const answer = await fetch(location.href);
      if (answer.ok && !answer.redirected) {
        seen = new DOMParser().parseFromString(await answer.text(), 'text/html');
      }
    } catch {
      failures++;
      if (failures < TRIES) { setTimeout(look, PATIENCE); return; }
    }
    const progress = seen?.getElementById('progress');
    if (!progress) { location.reload(); return; }
    failures = 0;
    document.getElementById('progress').value = progress.value;
    document.getElementById('progress').max = progress.max;
    document.getElementById('done').textContent = seen.getElementById('done').textContent;
    look();
  };

  look();
})();
