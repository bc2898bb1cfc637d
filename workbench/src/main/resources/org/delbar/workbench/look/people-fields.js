// AJS.Confluence.Binder: fields in which one picks people. Their value is user names, separated by commas.
require(['jquery', 'ajs', 'workbench/rest'], function ($, AJS, rest) {
  'use strict';

  function asOption(person) {
    return { id: person.username, text: person.title };
  }

  function search(query) {
    const address = '/rest/prototype/1/search/user.json?max-results=10&query=' + encodeURIComponent(query.term);
    rest.get(address).then(
      (found) => query.callback({ results: found.result.map(asOption) }),
      () => query.callback({ results: [] })
    );
  }

  function bind(fields, multiple) {
    $(fields)
      .filter('input')
      .not('[data-wb-bound]')
      .attr('data-wb-bound', 'true')
      .auiSelect2({
        multiple,
        minimumInputLength: 1,
        query: search,
        initSelection(element, callback) {
          const chosen = element
            .val()
            .split(',')
            .filter(Boolean)
            .map((name) => ({ id: name, text: name }));
          callback(multiple ? chosen : chosen[0]);
        },
        formatSelection(person, container) {
          // Select2's cross says nothing to a screen reader.
          container.closest('li').find('.select2-search-choice-close')
            .attr('aria-label', AJS.I18n.getText('wb.people.remove', person.text));
          return AJS.escapeHtml(person.text);
        },
        formatNoMatches: () => AJS.I18n.getText('wb.people.none'),
        formatSearching: () => AJS.I18n.getText('wb.people.searching'),
        formatInputTooShort: () => AJS.I18n.getText('wb.people.type-a-name')
      });
  }

  AJS.Confluence.Binder = {
    autocompleteUser: (scope) => bind($(scope || document).find('.autocomplete-user'), false),
    autocompleteMultiUser: (scope) => bind($(scope || document).find('.autocomplete-multiuser'), true)
  };
});
