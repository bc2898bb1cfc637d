// Loaded first and blocking, so that the page is never painted in the wrong colours.
(function () {
  'use strict';

  const root = document.documentElement;
  const systemIsDark = window.matchMedia('(prefers-color-scheme: dark)');

  function chosen() {
    return window.localStorage.getItem('wb.theme') || 'light';
  }

  function show() {
    const choice = chosen();
    const dark = choice === 'dark' || (choice === 'system' && systemIsDark.matches);
    root.setAttribute('data-theme', 'dark:dark light:light');
    root.setAttribute('data-color-mode', dark ? 'dark' : 'light');
    root.toggleAttribute('data-color-mode-auto', choice === 'system');
  }

  show();
  systemIsDark.addEventListener('change', show);
  window.addEventListener('storage', show);
  document.addEventListener('wb-theme-chosen', function (event) {
    window.localStorage.setItem('wb.theme', event.detail);
    show();
  });
})();
