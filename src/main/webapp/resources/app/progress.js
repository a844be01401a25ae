/* Goes on with an import without loading its page anew: each question does the next part of the work. */
(() => {
  'use strict';

  const PATIENCE = 3000;
  const TRIES = 5;
  const bar = document.getElementById('progress');
  let failures = 0;

  const ask = async () => {
    try {
      const answer = await fetch(`progress.xhtml${location.search}`);
      const seen = await answer.json();
      failures = 0;
      if (!seen.underWay) { location.reload(); return; }
      bar.max = seen.steps;
      bar.value = seen.done;
      document.getElementById('done').textContent = seen.told;
      ask();
    } catch {
      // The page itself says why: the session ended, or something failed.
      failures++;
      if (failures < TRIES) setTimeout(ask, PATIENCE);
      else location.reload();
    }
  };

  ask();
})();
