// AJS.MacroBrowser: chooses, inserts and changes macros in whatever editor has introduced itself.
define('workbench/macro-browser', [
  'jquery',
  'ajs',
  'workbench/rest',
  'workbench/macro-fields',
  'workbench/macro-markup',
  'workbench/macro-dialog'
], function ($, AJS, rest, macroFields, markup, macroDialog) {
  'use strict';

  const ADDRESS = '/plugins/macrobrowser/browse-macros';
  const OURS = '/rest/workbench/1/macro';
  const overrides = {};
  let editor;
  let catalogue;
  let dialog;
  // What is being inserted or changed: where, and the macro as it was.
  let task;

  const overrideOf = (name) => overrides[name] || {};

  async function macros() {
    if (!catalogue) {
      catalogue = await rest.get(ADDRESS + '.action?macroMetadataClientCacheKey=1&detailed=false');
      Object.assign(AJS.MacroBrowser.initData, catalogue);
    }
    return catalogue;
  }

  async function detailsOf(name) {
    const { details } = await rest.get(ADDRESS + '-details.action?id=' + encodeURIComponent(name));
    return details;
  }

  const titleOf = (name) => catalogue?.macros.find((macro) => macro.macroName === name)?.title || name;

  function place() {
    return { contentId: String(AJS.Meta.get('content-id') || '0'), spaceKey: String(AJS.Meta.get('space-key') || '') };
  }

  /** What a person would expect a command at the cursor to be about. */
  function atCursor() {
    const text = editor.text();
    const { from, to, head } = editor.selection();
    const macro = markup.macroAt(text, head);
    return { text, from, to, head, macro };
  }

  function newTask() {
    const { text, from, to, head } = atCursor();
    const selected = text.slice(from, to);
    const wrap = from < to && markup.isWhole(selected);
    return { from, to, head, wrap, selected: wrap ? selected : '', text };
  }

  async function changeTask(macro) {
    const text = editor.text();
    const old = text.slice(macro.from, macro.to);
    const read = await rest.post(OURS + '/read', { storage: old });
    const body = macro.body && text.slice(macro.body.from, macro.body.to);
    return { from: macro.from, to: macro.to, old, read, kind: macro.body?.kind, bodyAsItIs: body, text };
  }

  /** The macro with the body that stands in the page, or with the selection as its new body. */
  function orderOf(name, params) {
    const macro = { name, params };
    if (task.old && task.bodyAsItIs !== undefined) {
      macro.bodyAsItIs = task.bodyAsItIs;
    } else {
      macro.body = task.selected || '';
    }
    return Object.assign(place(), { macro, old: task.old });
  }

  function whereToWrite(name) {
    const text = editor.text();
    if (task.old) {
      // The text may have changed behind an opener of a plugin; never replace anything else than the macro.
      const at = text.slice(task.from, task.to) === task.old ? task.from : text.indexOf(task.old);
      if (at < 0) {
        throw new Error(AJS.I18n.getText('wb.macro.gone'));
      }
      return { from: at, to: at + task.old.length };
    }
    if (task.wrap) {
      return { from: task.from, to: task.to };
    }
    const inline = catalogue?.macros.find((macro) => macro.macroName === name)?.outputType === 'INLINE';
    return markup.placeFor(text, Math.min(task.to, text.length), inline);
  }

  async function write(order) {
    const { storage } = await rest.post(OURS + '/write', order);
    const { from, to } = whereToWrite(order.macro.name);
    editor.replace(from, to, storage, from + markup.cursorIn(storage, !!task.old));
    task = undefined;
  }

  function finish(name, params) {
    const order = orderOf(name, params);
    overrideOf(name).manipulateMarkup?.(order.macro);
    return write(order);
  }

  function bodyNow() {
    return task.kind === 'plain' ? task.read.plainBody : (task.bodyAsItIs ?? task.selected ?? '');
  }

  function close() {
    dialog?.close();
    dialog = undefined;
  }

  /** True when a plugin's own editor takes over. */
  function opened(name, params) {
    const { opener } = overrideOf(name);
    if (!opener) {
      return false;
    }
    close();
    const macro = { name, params, body: bodyNow() };
    // After the focus is back in the editor, so that the opener's dialog can have it.
    window.setTimeout(() => opener(macro));
    return true;
  }

  function ensureDialog() {
    dialog =
      dialog ||
      macroDialog(catalogue, {
        orderOf,
        overrideOf,
        finish,
        back: () => browse(),
        closed() {
          dialog = undefined;
          const { from, to, head } = editor.selection();
          window.setTimeout(() => {
            // AUI gives the focus back by itself, with which browsers may put the cursor at the beginning.
            editor.select(head === from ? to : from, head);
            // Unless the person has already gone on from there.
            if (!document.activeElement.closest('#property-panel')) {
              editor.focus();
            }
          });
        }
      });
    return dialog;
  }

  async function fill(metadata) {
    const name = metadata.macroName;
    overrideOf(name).updateSelectedMacro?.(metadata);
    const given = task.read?.name === name ? task.read.params : null;
    if (opened(name, given || {})) {
      return;
    }
    const details = await detailsOf(name);
    ensureDialog().fill({
      macro: details,
      given,
      title: given
        ? AJS.I18n.getText('wb.macro.edit-title', details.title)
        : AJS.I18n.getText('wb.macro.insert-title', details.title),
      finish: task.old ? AJS.I18n.getText('wb.macro.save') : AJS.I18n.getText('wb.macro.insert')
    });
  }

  function browse() {
    ensureDialog().browse(AJS.I18n.getText('wb.macro.browse-title'), (macro) => told(() => fill(macro)));
  }

  async function told(act) {
    try {
      await act();
    } catch (error) {
      rest.showRefusal(AJS.I18n.getText('wb.macro.trouble'), error);
    }
  }

  let opening = false;

  async function once(act) {
    if (opening || dialog || !editor) {
      return;
    }
    opening = true;
    await told(async () => {
      await macros();
      await act();
    });
    opening = false;
  }

  async function change(macro) {
    task = await changeTask(macro);
    const all = catalogue.macros.filter((each) => each.macroName === task.read.name);
    const metadata = overrideOf(task.read.name).getMacroDetailsFromSelectedMacro?.(all, task.read) || all[0];
    if (!metadata) {
      throw new Error(AJS.I18n.getText('wb.macro.unknown', task.read.name));
    }
    await fill(metadata);
  }

  /** Edits the macro at whose markup the cursor stands, otherwise inserts one. */
  function open(settings) {
    return once(async () => {
      const { macro, head, from, to } = atCursor();
      const preset = settings?.presetMacroName;
      if (!preset && macro && from === to && !markup.isInRichBody(macro, head)) {
        await change(macro);
        return;
      }
      task = newTask();
      const chosen = preset && catalogue.macros.find((each) => each.macroName === preset);
      if (chosen) {
        await fill(chosen);
      } else {
        browse();
      }
    });
  }

  /** Edits the innermost macro around the cursor. */
  function edit() {
    return once(async () => {
      const { macro } = atCursor();
      if (macro) {
        await change(macro);
      }
    });
  }

  function remove() {
    const { macro } = atCursor();
    if (macro) {
      editor.replace(macro.from, macro.to, '', macro.from);
      editor.focus();
    }
  }

  /** The element that Confluence's editor would have for the macro at the cursor. */
  async function node() {
    const { macro, text } = atCursor();
    const read = await rest.post(OURS + '/read', { storage: text.slice(macro.from, macro.to) });
    return $('<img class="editor-inline-macro">').attr({
      src: read.pictureUrl,
      alt: read.title,
      'data-macro-name': read.name,
      'data-macro-id': read.id,
      'data-macro-schema-version': read.schemaVersion,
      'data-macro-parameters': Object.entries(read.params)
        .map(([name, value]) => name + '=' + value.replace(/[\\|]/g, '\\$&'))
        .join('|')
    })[0];
  }

  /** @param envelope `{macro: {name, params, body, defaultParameterValue}, contentId}`; the bare macro is refused */
  async function insertMacro(envelope) {
    if (!envelope?.macro?.name) {
      throw new Error('illegal argument');
    }
    await told(async () => {
      task = task || newTask();
      const { name, params, body, defaultParameterValue } = envelope.macro;
      const order = orderOf(name, params || {});
      if (body !== undefined && body !== bodyNow()) {
        delete order.macro.bodyAsItIs;
        order.macro.body = body;
      }
      order.macro.defaultParameterValue = defaultParameterValue;
      await write(order);
    });
    editor.focus();
  }

  AJS.MacroBrowser = {
    initData: { macros: [], categories: [] },
    Macros: overrides,
    setMacroJsOverride(name, override) {
      overrides[name] = override;
    },
    getMacroJsOverride: (name) => overrides[name],
    ParameterFields: macroFields.fields,
    Field: macroFields.Field,
    open,
    close,
    processRequiredParameters() {},
    activateSmartFieldsAttachmentsOnPage() {}
  };
  window.Confluence.Templates = window.Confluence.Templates || {};
  window.Confluence.Templates.MacroBrowser = macroFields.templates;

  define('confluence/macro-js-overrides', () => ({
    put: AJS.MacroBrowser.setMacroJsOverride,
    get: AJS.MacroBrowser.getMacroJsOverride,
    assignFunction(name, functions) {
      overrides[name] = Object.assign(overrides[name] || {}, functions);
    }
  }));
  define('confluence-macro-browser/macro-browser', () => AJS.MacroBrowser);

  return {
    attach(introduced) {
      editor = introduced;
    },
    macros,
    titleOf,
    macroAtCursor: () => atCursor().macro,
    buttonsOf: (name) => catalogue?.macros.find((macro) => macro.macroName === name)?.buttons || [],
    open,
    edit,
    remove,
    node,
    insertMacro,
    cancel() {
      task = undefined;
      editor?.focus();
    }
  };
});

// Loaded with its page, so that plugins find AJS.MacroBrowser when their own scripts run.
require(['workbench/macro-browser'], function () {});
