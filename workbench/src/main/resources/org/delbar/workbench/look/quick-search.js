// The search field of the header finds pages while one types. Without script its form leads to the search screen.
require(['jquery', 'ajs', 'workbench/rest'], function ($, AJS, rest) {
  'use strict';

  const SHORTEST = 2;
  const SHOWN = 8;
  const PAUSE_IN_MS = 200;

  AJS.toInit(function () {
    attach(document.getElementById('quick-search'), 'quick-search');
    document.querySelectorAll('form.search-macro-query').forEach((form) => attach(form, form.querySelector('input').id));
  });

  /** @param name what the ids of the parts begin with */
  function attach(form, name) {
    const field = form && form.querySelector('input[name=queryString]');
    if (!field) {
      return;
    }
    const list = element('ul', { id: name + '-results', role: 'listbox', 'aria-label': AJS.I18n.getText('wb.search.results') });
    const box = element('div', { class: 'wb-quick-search' });
    const said = element('div', { class: 'assistive', role: 'status', 'aria-live': 'polite' });
    let timer;
    let asked = '';
    let chosen = -1;

    box.hidden = true;
    box.append(list);
    form.append(box, said);
    set(field, {
      role: 'combobox',
      autocomplete: 'off',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': list.id
    });

    field.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(search, PAUSE_IN_MS);
    });
    field.addEventListener('keydown', onKey);
    form.addEventListener('focusout', (event) => {
      if (!form.contains(event.relatedTarget)) {
        close();
      }
    });

    function search() {
      const words = field.value.trim();
      asked = words;
      if (words.length < SHORTEST) {
        close();
        return;
      }
      const cql = ['siteSearch ~ ' + quoted(words)].concat(filters(form)).join(' and ');
      rest.get('/rest/api/search?limit=' + SHOWN + '&cql=' + encodeURIComponent(cql)).then(
        (answer) => asked === words && show(answer.results),
        () => asked === words && close()
      );
    }

    function show(results) {
      chosen = -1;
      list.replaceChildren(...results.map(option), everything(results.length));
      box.hidden = false;
      set(field, { 'aria-expanded': 'true' });
      field.removeAttribute('aria-activedescendant');
      said.textContent =
        results.length === 0
          ? AJS.I18n.getText('wb.search.nothing')
          : AJS.I18n.getText('wb.search.found', results.length);
    }

    function option(result, index) {
      const link = choice(name + '-result-' + index, AJS.contextPath() + result.url);
      const title = element('span', { class: 'wb-quick-search-title' });
      marked(title, result.title);
      link.append(title);
      if (form.dataset.additional !== 'none') {
        const more = element('small', {});
        if (form.dataset.additional === 'page excerpt') {
          marked(more, result.excerpt);
        } else {
          more.textContent = result.resultGlobalContainer.title;
        }
        link.append(more);
      }
      return item(link);
    }

    /** The way to the search screen, and the sentence when nothing was found. */
    function everything(count) {
      const address = form.action.split('?')[0] + '?' + new URLSearchParams(new FormData(form));
      const link = choice(name + '-all', address);
      link.classList.add('wb-quick-search-all');
      link.textContent = count === 0 ? AJS.I18n.getText('wb.search.nothing') : AJS.I18n.getText('wb.search.all');
      return item(link);
    }

    function onKey(event) {
      if (event.key === 'Escape' && !box.hidden) {
        event.preventDefault();
        close();
      } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !box.hidden) {
        event.preventDefault();
        choose(chosen + (event.key === 'ArrowDown' ? 1 : -1));
      } else if (event.key === 'Enter' && chosen >= 0) {
        event.preventDefault();
        list.querySelectorAll('a')[chosen].click();
      }
    }

    function choose(index) {
      const items = list.querySelectorAll('a');
      items[chosen]?.setAttribute('aria-selected', 'false');
      chosen = (index + items.length) % items.length;
      items[chosen].setAttribute('aria-selected', 'true');
      items[chosen].scrollIntoView({ block: 'nearest' });
      set(field, { 'aria-activedescendant': items[chosen].id });
    }

    function close() {
      box.hidden = true;
      chosen = -1;
      said.textContent = '';
      set(field, { 'aria-expanded': 'false' });
      field.removeAttribute('aria-activedescendant');
    }
  }

  /** What the form asks for beside words. */
  function filters(form) {
    const fields = { where: 'space', label: 'label', type: 'type' };
    return Object.keys(fields)
      .filter((name) => form.elements[name]?.value)
      .map((name) => fields[name] + ' = ' + quoted(form.elements[name].value));
  }

  function quoted(text) {
    return '"' + text.replace(/[\\"]/g, '\\$&') + '"';
  }

  /** What was found stands between marks, as Confluence sends it. */
  function marked(target, text) {
    text.split(/(@@@hl@@@.*?@@@endhl@@@)/).forEach((part) => {
      const found = /^@@@hl@@@(.*)@@@endhl@@@$/.exec(part);
      if (found) {
        const mark = document.createElement('mark');
        mark.textContent = found[1];
        target.append(mark);
      } else {
        target.append(part);
      }
    });
  }

  function choice(id, address) {
    return element('a', { id, href: address, role: 'option', 'aria-selected': 'false', tabindex: '-1' });
  }

  function item(link) {
    const made = element('li', { role: 'none' });
    made.append(link);
    return made;
  }

  function element(name, attributes) {
    const made = document.createElement(name);
    set(made, attributes);
    return made;
  }

  function set(target, attributes) {
    Object.entries(attributes).forEach(([key, value]) => target.setAttribute(key, value));
  }
});
