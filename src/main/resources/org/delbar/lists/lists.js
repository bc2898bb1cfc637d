/*
 * Lists without leaving the page: the same addresses, only the list changes. Without this script they simply load.
 * A list is an element with data-list (its id) that holds one data-list-body, one data-list-said for those who hear the
 * page, forms with data-list-form, and links inside data-list-links. A field with data-list-now is sent when it changes.
 */
(function () {
  'use strict';

  const ROOT = '[data-list]';
  const BODY = '[data-list-body]';
  const FORM = '[data-list-form]';

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

  function named(element) {
    const name = '[name="' + CSS.escape(element.name) + '"]';
    return element.type === 'checkbox' || element.type === 'radio'
      ? name + '[value="' + CSS.escape(element.value) + '"]'
      : name + ':not([type=hidden])';
  }

  /** What has the focus, said so that the new list knows it too. */
  function placeOf(root) {
    const element = document.activeElement;
    if (!root.contains(element)) {
      return null;
    }
    if (element.name) {
      return named(element);
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

  /** What a reader has opened stays open. */
  function keepOpen(old, body) {
    old.querySelectorAll('details[data-list-open][open]').forEach((opened) => {
      const same = body.querySelector('details[data-list-open="' + CSS.escape(opened.dataset.listOpen) + '"]');
      if (same) {
        same.open = true;
      }
    });
  }

  async function fetched(address, id) {
    const answer = await fetch(address, { credentials: 'same-origin', headers: { Accept: 'text/html' } });
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    return page.querySelector('[data-list="' + CSS.escape(id) + '"] ' + BODY);
  }

  /** @param keep whether the address goes into the history; not when the reader goes back in it */
  async function show(root, address, keep) {
    const turn = ++latest;
    const old = root.querySelector(BODY);
    old.setAttribute('aria-busy', 'true');
    try {
      const fresh = await fetched(address, root.dataset.list);
      if (turn !== latest) {
        return;
      }
      if (!fresh) {
        throw new Error('no list');
      }
      const hadFocus = root.contains(document.activeElement);
      const place = placeOf(root);
      const body = document.importNode(fresh, true);
      keepOpen(old, body);
      old.replaceWith(body);
      if (keep) {
        window.history.pushState({ delbarList: root.dataset.list }, '', address);
      }
      if (hadFocus) {
        putFocus(body, place);
      }
      root.querySelector('[data-list-said]').textContent = body.dataset.said;
    } catch (failure) {
      // The plain way says what is wrong, and works when only the script did not.
      window.location.assign(address);
    }
  }

  document.addEventListener('submit', (event) => {
    const root = event.target.closest(ROOT);
    if (root && event.target.matches(FORM)) {
      event.preventDefault();
      show(root, addressOf(event.target), true);
    }
  });

  document.addEventListener('change', (event) => {
    const root = event.target.closest(ROOT);
    if (root && event.target.matches('[data-list-now]') && event.target.form && event.target.form.checkValidity()) {
      show(root, addressOf(event.target.form), true);
    }
  });

  document.addEventListener('click', (event) => {
    const link = event.target.closest('a');
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (link && plain && !event.defaultPrevented && link.closest(ROOT) && link.closest('[data-list-links]')) {
      event.preventDefault();
      show(link.closest(ROOT), link.href, true);
    }
  });

  window.addEventListener('popstate', () => {
    document.querySelectorAll(ROOT).forEach((root) => show(root, window.location.href, false));
  });
})();
