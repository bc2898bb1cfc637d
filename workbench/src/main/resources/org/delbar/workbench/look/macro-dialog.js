// The dialog of the macro browser: choose a macro, or fill in the form of one and see it.
define('workbench/macro-dialog', ['jquery', 'ajs', 'workbench/rest', 'workbench/macro-form'], function ($, AJS, rest, macroForm) {
  'use strict';

  const PAUSE = 500;
  const ALL = 'all';

  function frame() {
    const section = $(
      '<section id="macro-browser-dialog" class="aui-dialog2 aui-dialog2-xlarge aui-layer" role="dialog" aria-modal="true" ' +
        'aria-labelledby="macro-browser-title" data-aui-remove-on-hide="true" hidden>' +
        '<header class="aui-dialog2-header"><h1 id="macro-browser-title" class="aui-dialog2-header-main dialog-title"></h1>' +
        '<div class="aui-dialog2-header-secondary"></div></header>' +
        '<div class="aui-dialog2-content dialog-panel-body"></div>' +
        '<footer class="aui-dialog2-footer dialog-button-panel"><div class="aui-dialog2-footer-actions"></div>' +
        '<div class="aui-dialog2-footer-hint"></div></footer></section>'
    );
    $(document.body).append(section);
    return section;
  }

  function button(text, look, act) {
    return $('<button type="button">').addClass('aui-button ' + look).text(text).on('click', act);
  }

  function icon(macro) {
    const picture = $('<span class="macro-icon" aria-hidden="true">');
    return macro.icon
      ? picture.append($('<img alt="">').attr('src', (macro.icon.relative ? AJS.contextPath() : '') + macro.icon.location))
      : picture.text(macro.title.charAt(0).toUpperCase());
  }

  function has(macro, words) {
    const text = [macro.title, macro.macroName, macro.description, ...macro.aliases].join(' ').toLowerCase();
    return words.toLowerCase().split(/\s+/).every((word) => text.includes(word));
  }

  async function previewOf(order) {
    const response = await fetch(AJS.contextPath() + '/rest/tinymce/1/macro/preview', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', 'X-Atlassian-Token': 'no-check' },
      body: JSON.stringify(order)
    }).catch(() => {
      throw new Error(AJS.I18n.getText('wb.rest.unreachable'));
    });
    const text = await response.text();
    if (!response.ok) {
      let message;
      try {
        message = JSON.parse(text).message;
      } catch {
        message = undefined;
      }
      throw new Error(message || AJS.I18n.getText('wb.rest.refused', response.status));
    }
    return text;
  }

  /**
   * @param catalogue what browse-macros answers
   * @param host `orderOf(macro)` for the preview, `overrideOf(name)`, `chosen(macro)` which may keep the form from
   *   opening, `finish(name, params)` which answers when it is written, and `closed()`
   */
  return function macroDialog(catalogue, host) {
    const section = frame();
    const content = section.find('.aui-dialog2-content');
    const actions = section.find('.aui-dialog2-footer-actions');
    const hint = section.find('.aui-dialog2-footer-hint');
    const secondary = section.find('.aui-dialog2-header-secondary');
    let category = ALL;
    let words = '';

    const dialog = AJS.dialog2(section);
    dialog.on('hide', host.closed);

    function turnTo(title) {
      section.find('#macro-browser-title').text(title);
      content.empty();
      actions.empty();
      hint.empty();
      secondary.empty();
    }

    const cancel = () => button(AJS.I18n.getText('wb.macro.cancel'), 'aui-button-link button-panel-cancel-link', () => dialog.hide());

    function tile(macro, choose) {
      return $('<li>').append(
        $('<button type="button" class="macro-list-item">')
          .attr({ id: 'macro-' + macro.macroName, 'data-macro-name': macro.macroName })
          .append(icon(macro))
          .append(
            $('<span class="macro-text">').append(
              $('<span class="macro-title">').text(macro.title),
              $('<span class="macro-desc">').text(macro.description)
            )
          )
          .on('click', () => choose(macro))
      );
    }

    function arrows(list, search) {
      list.on('keydown', 'button', function (event) {
        const tiles = list.find('button').get();
        const at = tiles.indexOf(this);
        const to = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1 }[event.key];
        if (to !== undefined) {
          event.preventDefault();
          (tiles[to] || (to < 0 ? search[0] : this)).focus();
        }
      });
    }

    /** @param choose called with the macro's metadata */
    function browse(title, choose) {
      turnTo(title);
      const search = $('<input type="search" class="text" id="macro-browser-search" autocomplete="off">').attr({
        placeholder: AJS.I18n.getText('wb.macro.search'),
        'aria-label': AJS.I18n.getText('wb.macro.search')
      });
      secondary.append($('<form class="aui" role="search">').append(search).on('submit', (event) => event.preventDefault()));
      const categories = $('<ul id="macro-browser-categories" class="macro-browser-categories">');
      const list = $('<ul id="macro-summaries" class="macro-summaries">');
      const status = $('<p class="macro-browser-none" role="status">');
      content.append(
        $('<div class="macro-browser">').append(
          $('<nav>').attr('aria-label', AJS.I18n.getText('wb.macro.categories')).append(categories),
          $('<div class="macro-browser-found">').append(list, status)
        )
      );
      const shown = catalogue.macros.filter((macro) => !macro.hidden);

      function refresh() {
        const found = shown.filter(
          (macro) => (category === ALL || macro.categories.includes(category)) && (!words || has(macro, words))
        );
        // Who types a macro's name means that macro, not one whose description has the words too.
        const named = (macro) => macro.title.toLowerCase().includes(words.toLowerCase());
        const first = words ? found.filter(named) : [];
        const ranked = [...first, ...found.filter((macro) => !first.includes(macro))];
        list.empty().append(ranked.map((macro) => tile(macro, choose)));
        status.text(found.length ? '' : AJS.I18n.getText('wb.macro.none'));
        categories.find('button').each(function () {
          this.setAttribute('aria-pressed', String(this.dataset.category === category));
        });
      }

      [{ name: ALL, displayName: AJS.I18n.getText('wb.macro.all') }, ...catalogue.categories].forEach((each) =>
        $('<li>')
          .append(
            $('<button type="button">')
              .attr({ id: 'category-button-' + each.name, 'data-category': each.name })
              .text(each.displayName)
              .on('click', () => {
                category = each.name;
                refresh();
              })
          )
          .appendTo(categories)
      );
      search.val(words).on('input', () => {
        words = search.val().trim();
        if (words) {
          category = ALL;
        }
        refresh();
      });
      search.on('keydown', (event) => {
        const first = list.find('button')[0];
        if (event.key === 'ArrowDown' && first) {
          event.preventDefault();
          first.focus();
        } else if (event.key === 'Enter') {
          event.preventDefault();
          if (words) {
            first?.click();
          }
        }
      });
      arrows(list, search);
      actions.append(cancel());
      refresh();
      show(search);
    }

    function show(first) {
      if (!section.is(':visible')) {
        dialog.show();
      }
      first.trigger('focus');
    }

    /**
     * @param macro metadata with its form
     * @param given the macro's parameters now; null for a new one
     * @param title of the dialog
     * @param finish its button's words
     */
    function fill({ macro, given, title, finish }) {
      turnTo(title);
      const override = host.overrideOf(macro.macroName);
      const status = $('<p class="macro-preview-status" role="status">');
      const iframe = $('<iframe id="macro-preview-iframe">').attr('title', AJS.I18n.getText('wb.macro.preview'));
      let waiting;
      let asked = 0;

      const form = macroForm(macro, override, given, () => {
        window.clearTimeout(waiting);
        waiting = window.setTimeout(refresh, PAUSE);
      });

      async function refresh() {
        window.clearTimeout(waiting);
        const mine = ++asked;
        if (!form.isComplete()) {
          status.text(AJS.I18n.getText('wb.macro.fill-first'));
          return;
        }
        iframe.attr('aria-busy', 'true');
        try {
          const read = form.read();
          const params = override.updateMacroParametersForPreview?.(Object.assign({}, read)) || read;
          const html = await previewOf(host.orderOf(macro.macroName, params));
          if (mine === asked) {
            status.text('');
            iframe[0].onload = () => override.postPreview?.(iframe[0], { name: macro.macroName, params });
            iframe[0].srcdoc = html;
          }
        } catch (error) {
          if (mine === asked) {
            status.text(AJS.I18n.getText('wb.macro.no-preview', error.message));
          }
        } finally {
          iframe.removeAttr('aria-busy');
        }
      }

      const ok = button(finish, 'aui-button-primary ok', async () => {
        if (!form.check() || ok.prop('disabled')) {
          return;
        }
        ok.prop('disabled', true);
        try {
          await host.finish(macro.macroName, form.read());
          dialog.hide();
        } catch (error) {
          ok.prop('disabled', false);
          rest.showRefusal(AJS.I18n.getText('wb.macro.not-written'), error);
        }
      });
      form.element.on('submit', (event) => {
        event.preventDefault();
        ok.trigger('click');
      });
      form.element.on('keydown', 'input', (event) => {
        if (event.key === 'Enter' && !event.isDefaultPrevented()) {
          event.preventDefault();
          ok.trigger('click');
        }
      });
      content.append(
        $('<div class="macro-details">').append(
          $('<div class="macro-input-fields">').append(
            macro.description ? $('<p class="macro-details-desc">').text(macro.description) : '',
            form.element,
            macro.formDetails.documentationUrl
              ? $('<p>').append(
                  $('<a target="_blank" rel="noopener">')
                    .attr('href', macro.formDetails.documentationUrl)
                    .text(AJS.I18n.getText('wb.macro.documentation'))
                )
              : ''
          ),
          $('<div class="macro-preview-container">').append(
            $('<div class="macro-preview-header">').append(
              $('<h2>').text(AJS.I18n.getText('wb.macro.preview')),
              $('<button type="button" id="macro-browser-preview-link" class="aui-button aui-button-subtle">')
                .attr({ 'aria-label': AJS.I18n.getText('wb.macro.refresh'), title: AJS.I18n.getText('wb.macro.refresh') })
                .append('<span class="aui-icon aui-icon-small aui-iconfont-refresh" aria-hidden="true"></span>')
                .on('click', refresh)
            ),
            status,
            iframe
          )
        )
      );
      hint.append(button(AJS.I18n.getText('wb.macro.select'), 'aui-button-link macro-browser-back', () => host.back()));
      actions.append(ok, cancel());
      const first = form.element.find(':input:visible:enabled').first();
      show(first.length ? first : ok);
      refresh();
      return { refresh };
    }

    return { browse, fill, close: () => dialog.hide() };
  };
});
