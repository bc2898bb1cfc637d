// The form of one macro: a field for each parameter that its descriptor declares, with words, checks and values.
define('workbench/macro-form', ['jquery', 'ajs', 'workbench/macro-fields'], function ($, AJS, macroFields) {
  'use strict';

  const { fields } = macroFields;

  const typeOf = (param) => param.type?.name ?? param.type;
  const idOf = (param) => param.name || 'default';

  function make(param, override) {
    const own = override.fields?.[typeOf(param)];
    const maker =
      (typeof own === 'function' ? own : own?.[param.name]) ||
      (param.hidden ? fields._hidden : fields[typeOf(param)] || fields.string);
    return maker(param, {});
  }

  function dress(field, param) {
    const id = 'macro-param-' + idOf(param);
    const input = field.input.first();
    const label = field.paramDiv.find('label').first();
    field.paramDiv.attr('id', 'macro-param-div-' + idOf(param)).addClass('macro-param-div');
    input.attr({ id, name: param.name }).addClass('macro-param-input');
    label.attr('for', id).text(param.label);
    if (param.required) {
      label.append($('<span class="aui-icon icon-required">').text(AJS.I18n.getText('wb.macro.required')));
      input.attr('aria-required', 'true');
    }
    if (param.description) {
      $('<div class="macro-param-desc description">').attr('id', id + '-desc').text(param.description).appendTo(field.paramDiv);
      input.attr('aria-describedby', id + '-desc');
    }
  }

  function complaint(param, value) {
    if (param.required && !value) {
      return AJS.I18n.getText('wb.macro.missing', param.label);
    }
    if (typeOf(param) === 'int' && value && !/^-?\d+$/.test(value)) {
      return AJS.I18n.getText('wb.macro.no-number', param.label, value);
    }
    return '';
  }

  function clear(field) {
    field.paramDiv.find('.error').remove();
    const id = field.input.attr('id');
    field.input.removeAttr('aria-invalid');
    if (field.paramDiv.find('.macro-param-desc').length) {
      field.input.attr('aria-describedby', id + '-desc');
    } else {
      field.input.removeAttr('aria-describedby');
    }
  }

  function complain(field, words) {
    const id = field.input.attr('id');
    clear(field);
    $('<div class="error">').attr('id', id + '-error').text(words).appendTo(field.paramDiv);
    field.input
      .attr('aria-invalid', 'true')
      .attr('aria-describedby', [id + '-error', field.input.attr('aria-describedby')].filter(Boolean).join(' '));
  }

  /**
   * @param metadata as browse-macros-details answers
   * @param override of the macro, or an empty object
   * @param given the macro's parameters now; null for a new macro
   */
  return function macroForm(metadata, override, given, changed) {
    const form = $('<form class="aui top-label macro-insert-form" action="#" novalidate>');
    const details = metadata.formDetails;
    const params = details.parameters || [];
    const before = given || {};
    const values = Object.assign({}, before);
    // A parameter may be stored under an older name.
    params.forEach((param) => {
      const alias = (param.aliases || []).find((name) => values[param.name] === undefined && values[name] !== undefined);
      if (alias !== undefined) {
        values[param.name] = values[alias];
        delete values[alias];
      }
    });
    const start = (override.beforeParamsSet && override.beforeParamsSet(Object.assign({}, values), !given)) || values;
    const made = params.map((param) => ({ param, field: make(param, override) }));
    made.forEach(({ param, field }) => {
      dress(field, param);
      form.append(field.paramDiv);
      field.setValue(start[param.name] ?? param.defaultValue ?? '');
      field.paramDiv.on('input change', () => {
        clear(field);
        changed();
      });
    });
    if (!made.some(({ param }) => !param.hidden)) {
      form.append($('<p class="macro-no-params">').text(AJS.I18n.getText('wb.macro.no-params')));
    }
    const body = details.body;
    if (body && body.bodyType !== 'NONE') {
      form.append($('<p class="macro-body-hint description">').text(body.description || AJS.I18n.getText('wb.macro.body')));
    }

    function read() {
      const read = {};
      // What the form does not know stays as it is.
      Object.keys(values).forEach((name) => {
        if (!params.some((param) => param.name === name)) {
          read[name] = values[name];
        }
      });
      made.forEach(({ param, field }) => {
        const value = String(field.getValue() ?? '').trim();
        const wasWritten = before[param.name] !== undefined && before[param.name] === value;
        if (value && (wasWritten || value !== param.defaultValue)) {
          read[param.name] = value;
        }
      });
      return (override.beforeParamsRetrieved && override.beforeParamsRetrieved(read, metadata, {})) || read;
    }

    return {
      element: form,
      read,
      isComplete: () => made.every(({ param, field }) => !complaint(param, String(field.getValue() ?? '').trim())),
      /** False when something must be put right first; the reader is led there. */
      check() {
        const wrong = made.filter(({ param, field }) => {
          const words = complaint(param, String(field.getValue() ?? '').trim());
          if (words) {
            complain(field, words);
          }
          return words;
        });
        wrong[0]?.field.input.trigger('focus');
        return !wrong.length;
      }
    };
  };
});
