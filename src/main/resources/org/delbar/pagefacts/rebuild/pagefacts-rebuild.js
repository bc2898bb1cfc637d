/* Shows how far the reading has come, while it runs. Without this script the link on the screen does. */
(function () {
  'use strict';

  const EVERY_MS = 1000;

  function follow(screen) {
    const bar = screen.querySelector('.delbar-pagefacts-rebuild__bar');
    const state = screen.querySelector('.delbar-pagefacts-rebuild__state');
    const button = screen.querySelector('button');

    function show(progress) {
      if (state.textContent !== progress.sentence) {
        state.textContent = progress.sentence;
      }
      bar.hidden = !progress.running;
      bar.max = Math.max(progress.all, 1);
      bar.value = progress.done;
      button.disabled = progress.running;
      if (progress.running) {
        later();
      }
    }

    function ask() {
      fetch(screen.dataset.statusUrl, { credentials: 'same-origin', headers: { Accept: 'application/json' } })
        .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)))))
        .then(show)
        .catch(() => {
          button.disabled = false;
        });
    }

    function later() {
      window.setTimeout(ask, EVERY_MS);
    }

    if (screen.dataset.running === 'true') {
      later();
    }
  }

  AJS.toInit(function () {
    document.querySelectorAll('.delbar-pagefacts-rebuild').forEach(follow);
  });
})();
