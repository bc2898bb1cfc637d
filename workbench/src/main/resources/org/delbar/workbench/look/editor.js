// The editor of the workbench: storage format in colours, a toolbar, and the macro at the cursor.
require(['jquery', 'ajs', 'workbench/code-editor', 'workbench/macro-browser'], function ($, AJS, codeEditor, browser) {
  'use strict';

  /** As many as Confluence has in its menu; all others are in the macro browser. */
  const IN_MENU = ['info', 'panel', 'expand', 'status', 'toc', 'code'];
  const MOST_OF_PLUGINS = 6;
  const handlers = {};

  function toolbar() {
    return $(
      '<div id="rte-toolbar" class="wb-rte-toolbar">' +
        '<button type="button" id="rte-button-insert" class="aui-button aui-dropdown2-trigger" aria-haspopup="true" ' +
        'aria-controls="insert-menu-options"></button>' +
        '<button type="button" id="rte-button-macro" class="aui-button"></button>' +
        '<div id="insert-menu-options" class="aui-dropdown2 aui-style-default" hidden>' +
        '<div class="aui-dropdown2-section"><ul id="macro-insert-list" class="aui-list-truncate"></ul></div>' +
        '<div class="aui-dropdown2-section"><ul class="aui-list-truncate"><li><a id="rte-insert-macro" href="#"></a></li></ul></div>' +
        '</div></div>'
    );
  }

  function panel() {
    return $('<div id="property-panel" class="wb-property-panel" role="group">')
      .attr('aria-label', AJS.I18n.getText('wb.macro.panel'))
      .append('<span class="macro-property-panel-name" role="status"></span><span class="aui-buttons"></span>');
  }

  function menu(bar, macros) {
    const own = macros.filter((macro) => IN_MENU.includes(macro.macroName));
    const others = macros.filter((macro) => !macro.hidden && !macro.pluginKey.startsWith('org.delbar.workbench'));
    bar.find('#macro-insert-list').append(
      [...own, ...others.slice(0, MOST_OF_PLUGINS)].map((macro) =>
        $('<li>').append(
          $('<a href="#">')
            .addClass('macro-' + macro.macroName)
            .attr('data-macro-name', macro.macroName)
            .text(macro.title)
        )
      )
    );
  }

  function panelButton(id, text, act) {
    return $('<button type="button" class="aui-button">')
      .addClass('macro-property-panel-' + id + ' macro-placeholder-property-panel-' + id)
      .attr('data-action', id)
      .text(text)
      .on('click', act);
  }

  /** Follows the cursor from macro to macro. */
  function follow(element) {
    let shown;
    return () => {
      const macro = browser.macroAtCursor();
      const key = macro ? macro.from + ' ' + macro.name + ' ' + browser.titleOf(macro.name) : '';
      if (key === shown) {
        return;
      }
      shown = key;
      const held = element.find('button:focus').attr('data-action');
      const buttons = element.find('.aui-buttons').empty();
      element.toggleClass('wb-empty', !macro);
      element
        .find('.macro-property-panel-name')
        .text(macro ? AJS.I18n.getText('wb.macro.here', browser.titleOf(macro.name)) : AJS.I18n.getText('wb.macro.nothing-here'));
      if (!macro) {
        return;
      }
      buttons.append(panelButton('edit', AJS.I18n.getText('wb.macro.edit'), browser.edit));
      browser.buttonsOf(macro.name).forEach(({ id, label }) =>
        buttons.append(
          panelButton(id, label, async (event) => handlers[id]?.(event, await browser.node()))
        )
      );
      buttons.append(panelButton('remove', AJS.I18n.getText('wb.macro.remove'), browser.remove));
      AJS.trigger('created.property-panel', { anchor: element[0], panel: element });
      if (held) {
        buttons.find('[data-action="' + CSS.escape(held) + '"]').trigger('focus');
      }
    };
  }

  /** The names by which plugins reach Confluence's editor. */
  function offer(editor) {
    let bookmark;
    const rte = {
      id: 'wysiwygTextarea',
      getContent: editor.text,
      focus: editor.focus,
      selection: { getContent: () => editor.text().slice(editor.selection().from, editor.selection().to) }
    };
    AJS.Rte = {
      getEditor: () => rte,
      BookmarkManager: {
        storeBookmark() {
          bookmark = editor.selection();
        },
        restoreBookmark() {
          if (bookmark) {
            editor.select(bookmark.from, bookmark.to);
            editor.focus();
          }
        }
      }
    };
    window.Confluence.Editor = { getContentId: () => String(AJS.Meta.get('content-id') || '0') };
    window.tinymce = {
      activeEditor: rte,
      confluence: {
        MacroUtils: {
          insertMacro: browser.insertMacro,
          updateMacro: (macro, contentId) => browser.insertMacro(macro?.macro ? macro : { macro, contentId })
        },
        macrobrowser: {
          macroBrowserComplete: ({ name, bodyHtml, params }) => browser.insertMacro({ macro: { name, body: bodyHtml, params } }),
          macroBrowserCancel: browser.cancel
        }
      }
    };
  }

  function start(textarea) {
    const label = document.querySelector('label[for=wysiwygTextarea]');
    label.id = label.id || 'wb-storage-label';
    const bar = toolbar();
    const properties = panel();
    const host = $('<div id="wb-code" class="wb-code">');
    $(textarea).before(bar, properties, host).addClass('wb-behind').attr('tabindex', '-1');
    bar.find('#rte-button-insert').text(AJS.I18n.getText('wb.macro.insert-menu'));
    bar.find('#rte-insert-macro').text(AJS.I18n.getText('wb.macro.others'));
    bar.find('#rte-button-macro').text(AJS.I18n.getText('wb.macro.browse')).attr({
      title: AJS.I18n.getText('wb.macro.shortcut'),
      'aria-keyshortcuts': 'Control+Shift+A'
    });

    let refresh = () => {};
    const editor = codeEditor.open({
      parent: host[0],
      text: textarea.value,
      attributes: { id: 'wb-code-text', 'aria-labelledby': label.id, spellcheck: 'false' },
      // The text area is what the form sends.
      changed(text) {
        if (textarea.value !== text) {
          textarea.value = text;
        }
      },
      moved: () => refresh()
    });
    browser.attach(editor);
    refresh = follow(properties);
    refresh();
    offer(editor);

    // Whoever fills the text area, such as a script, fills the editor.
    textarea.addEventListener('input', () => {
      if (editor.text() !== textarea.value) {
        editor.replace(0, editor.text().length, textarea.value, 0);
      }
    });
    label.addEventListener('click', (event) => {
      event.preventDefault();
      editor.focus();
    });
    // AUI moves its menus about.
    $(document).on('click', '#rte-button-macro, #rte-insert-macro', (event) => {
      event.preventDefault();
      browser.open();
    });
    $(document).on('click', '#macro-insert-list a', function (event) {
      event.preventDefault();
      browser.open({ presetMacroName: this.dataset.macroName });
    });
    document.addEventListener('keydown', (event) => {
      if ((event.ctrlKey || event.metaKey) && event.shiftKey && event.key.toLowerCase() === 'a') {
        event.preventDefault();
        browser.open();
      }
    });
    const refused = document.getElementById('edit-refusal');
    if (refused?.dataset.line) {
      editor.toLine(Number(refused.dataset.line));
    }
    browser.macros().then(
      (all) => {
        menu(bar, all.macros);
        refresh();
      },
      // The macro browser says why when it is opened.
      () => {}
    );
    AJS.trigger('init.rte', { editor: AJS.Rte.getEditor() });
  }

  AJS.Confluence.PropertyPanel = {
    Macro: {
      registerButtonHandler(id, handler) {
        handlers[id] = handler;
      }
    }
  };

  AJS.toInit(() => {
    const textarea = document.querySelector('.wb-editor #wysiwygTextarea');
    if (textarea) {
      // After the other scripts of the page, which bind init.rte when the page is there.
      window.setTimeout(() => start(textarea));
    }
  });
});
