/* The register without leaving the page: the same addresses, only the list changes. Without this script they simply load. */
(function () {
  'use strict';

  const ROOT = '.delbar-learning-register';
  const BODY = '.delbar-learning-register__body';
  const CONTROLS = '.delbar-learning-register__form, .delbar-learning-register__foot nav, th, .delbar-learning-register__reset';

  let latest = 0;

  function addressOf(form) {
    const address = new URL(form.action);
    const fields = new URLSearchParams(new FormData(form));
    for (const [name, value] of [...fields]) {
      if (value === '') {
        fields.delete(name, value);
      }
    }
    address.search = fields.toString();
    return address.href;
  }

  /** What has the focus, said so that the new list knows it too. */
  function placeOf(root) {
    const element = document.activeElement;
    if (!root.contains(element)) {
      return null;
    }
    if (element.name) {
      return '[name="' + CSS.escape(element.name) + '"]:not([type=hidden])';
    }
    if (element.dataset.focus) {
      return '[data-focus="' + CSS.escape(element.dataset.focus) + '"]';
    }
    return element.type === 'submit' ? 'button[type=submit]' : null;
  }

  /** Somewhere near, when what had the focus is gone. */
  function putFocus(body, place) {
    const target = (place && body.querySelector(place)) || body.querySelector('button[type=submit], th a, a');
    if (target) {
      target.focus({ preventScroll: true });
    }
  }

  async function fetched(address, id) {
    const answer = await fetch(address, { credentials: 'same-origin', headers: { Accept: 'text/html' } });
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    return page.querySelector(ROOT + '[data-register="' + CSS.escape(id) + '"] ' + BODY);
  }

  /** @param keep whether the address goes into the history; not when the reader goes back in it */
  async function show(root, address, keep) {
    const turn = ++latest;
    const old = root.querySelector(BODY);
    old.setAttribute('aria-busy', 'true');
    try {
      const body = await fetched(address, root.dataset.register);
      if (turn !== latest) {
        return;
      }
      if (!body) {
        throw new Error('no list');
      }
      const hadFocus = root.contains(document.activeElement);
      const place = placeOf(root);
      old.replaceWith(document.importNode(body, true));
      if (keep) {
        window.history.pushState({ delbarLearningRegister: root.dataset.register }, '', address);
      }
      if (hadFocus) {
        putFocus(root.querySelector(BODY), place);
      }
      root.querySelector('.delbar-learning-register__said').textContent = body.dataset.said;
    } catch (failure) {
      // The plain way says what is wrong, and works when only the script did not.
      window.location.assign(address);
    }
  }

  document.addEventListener('submit', (event) => {
    const root = event.target.closest(ROOT);
    if (root && event.target.matches('.delbar-learning-register__form')) {
      event.preventDefault();
      show(root, addressOf(event.target), true);
    }
  });

  document.addEventListener('click', (event) => {
    const link = event.target.closest('a');
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (link && plain && !event.defaultPrevented && link.closest(ROOT) && link.closest(CONTROLS)) {
      event.preventDefault();
      show(link.closest(ROOT), link.href, true);
    }
  });

  window.addEventListener('popstate', () => {
    document.querySelectorAll(ROOT).forEach((root) => show(root, window.location.href, false));
  });
})();
