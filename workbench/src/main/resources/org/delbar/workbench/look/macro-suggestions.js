// A text field that suggests values of one kind: spaces, pages, people or labels.
define('workbench/macro-suggestions', ['jquery', 'ajs', 'workbench/rest'], function ($, AJS, rest) {
  'use strict';

  const PAUSE = 200;

  /** @param multiple values are separated by commas; the last one is completed */
  return function suggestions(input, type, multiple) {
    const list = document.createElement('ul');
    list.id = AJS.id('wb-suggestions-');
    list.className = 'wb-suggestions';
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', AJS.I18n.getText('wb.macro.suggestions'));
    list.hidden = true;
    let waiting;
    let asked = 0;

    const options = () => [...list.children];
    const chosen = () => options().findIndex((option) => option.getAttribute('aria-selected') === 'true');
    const before = () => (multiple ? input.value.slice(0, input.value.lastIndexOf(',') + 1) : '');
    const typed = () => input.value.slice(before().length).trim();

    function close() {
      window.clearTimeout(waiting);
      asked++;
      list.hidden = true;
      input.setAttribute('aria-expanded', 'false');
      input.removeAttribute('aria-activedescendant');
    }

    function choose(index) {
      options().forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
      const option = options()[index];
      if (option) {
        input.setAttribute('aria-activedescendant', option.id);
        option.scrollIntoView({ block: 'nearest' });
      }
    }

    function take(option) {
      input.value = (before() ? before() + ' ' : '') + option.dataset.value;
      close();
      $(input).trigger('input').trigger('change');
      close();
    }

    function show(found) {
      list.replaceChildren(
        ...found.map(({ value, detail }, at) => {
          const option = document.createElement('li');
          option.id = list.id + '-' + at;
          option.setAttribute('role', 'option');
          option.dataset.value = value;
          option.append(Object.assign(document.createElement('span'), { textContent: value }));
          if (detail) {
            option.append(Object.assign(document.createElement('small'), { textContent: detail }));
          }
          return option;
        })
      );
      list.hidden = !found.length;
      input.setAttribute('aria-expanded', String(!list.hidden));
      input.removeAttribute('aria-activedescendant');
    }

    async function search() {
      const mine = ++asked;
      const query = new URLSearchParams({ type, query: typed(), spaceKey: AJS.Meta.get('space-key') || '' });
      // A field without suggestions still takes what is typed.
      const { result } = await rest.get('/rest/workbench/1/suggestions?' + query).catch(() => ({ result: [] }));
      if (mine === asked && document.activeElement === input) {
        show(result.filter(({ value }) => value !== typed()));
      }
    }

    function soon() {
      window.clearTimeout(waiting);
      waiting = window.setTimeout(search, PAUSE);
    }

    $(input)
      .attr({ role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list', 'aria-expanded': 'false' })
      .attr('aria-controls', list.id)
      .on('input', soon)
      .on('blur', close)
      .on('keydown', (event) => {
        const count = options().length;
        if (event.key === 'ArrowDown' && list.hidden) {
          event.preventDefault();
          search();
        } else if (list.hidden) {
          return;
        } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
          event.preventDefault();
          const step = event.key === 'ArrowDown' ? 1 : -1;
          choose((Math.max(chosen(), step > 0 ? -1 : 0) + step + count) % count);
        } else if (event.key === 'Enter' && chosen() >= 0) {
          event.preventDefault();
          take(options()[chosen()]);
        } else if (event.key === 'Escape') {
          // Only the list closes, not the dialog around it.
          event.stopPropagation();
          event.preventDefault();
          close();
        }
      });
    list.addEventListener('mousedown', (event) => {
      event.preventDefault();
      const option = event.target.closest('[role=option]');
      if (option) {
        take(option);
      }
    });
    input.after(list);
  };
});
