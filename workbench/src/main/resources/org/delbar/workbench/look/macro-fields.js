// AJS.MacroBrowser.ParameterFields: one kind of field for each type of macro parameter. Plugins put their own beside them.
define('workbench/macro-fields', ['jquery', 'ajs', 'workbench/macro-suggestions'], function ($, AJS, suggestions) {
  'use strict';

  const ISO_DATE = /^\d{4}-\d\d-\d\d$/;

  const paramDiv = (control) => '<div class="macro-param-div field-group"><label></label>' + control + '</div>';

  const templates = {
    macroParameter: () => paramDiv('<input class="text macro-param-input" type="text">'),
    macroParameterSelect: () => paramDiv('<select class="select macro-param-input"></select>'),
    macroParameterBoolean: () =>
      '<div class="macro-param-div checkbox"><input class="checkbox macro-param-input" type="checkbox"><label></label></div>'
  };

  function Field(div, input, options) {
    const own = options || {};
    const field = {
      paramDiv: $(div),
      input: $(input),
      getValue: own.getValue || (() => field.input.val() || ''),
      setValue: own.setValue || ((value) => field.input.val(value)),
      dependencyUpdated: own.dependencyUpdated || (() => {})
    };
    if (own.onchange) {
      field.input.on('change', own.onchange);
    }
    return field;
  }

  function text(prepare) {
    return (param, options) => {
      const div = $(templates.macroParameter());
      const input = div.find('input');
      prepare?.(input, param);
      return Field(div, input, options);
    };
  }

  const suggested = (type) => text((input, param) => suggestions(input[0], type, param.multiple));

  function choice(param, options) {
    const div = $(templates.macroParameterSelect());
    const select = div.find('select');
    if (!param.required && !param.defaultValue) {
      select.append($('<option>').val('').text(''));
    }
    (param.enumValues || []).forEach((value) =>
      select.append($('<option>').val(value).text(param.enumLabels?.[value] ?? value))
    );
    return Field(
      div,
      select,
      Object.assign(
        {
          setValue(value) {
            // A value that the macro no longer offers must not be lost by opening the form.
            if (value && !select.find('option').get().some((option) => option.value === value)) {
              select.append($('<option>').val(value).text(value));
            }
            select.val(value);
          }
        },
        options
      )
    );
  }

  function several(param, options) {
    if (!param.multiple) {
      return choice(param, options);
    }
    const div = $(templates.macroParameterSelect());
    const select = div.find('select').prop('multiple', true).addClass('multi-select');
    const add = (value) => select.append($('<option>').val(value).text(param.enumLabels?.[value] ?? value));
    (param.enumValues || []).forEach(add);
    return Field(
      div,
      select,
      Object.assign(
        {
          getValue: () => (select.val() || []).join(','),
          setValue(value) {
            const values = value.split(',').map((each) => each.trim()).filter(Boolean);
            values.filter((each) => !(param.enumValues || []).includes(each)).forEach(add);
            select.val(values);
          }
        },
        options
      )
    );
  }

  function flag(param, options) {
    const div = $(templates.macroParameterBoolean());
    const box = div.find('input');
    let saidFalse = param.defaultValue === 'true';
    return Field(
      div,
      box,
      Object.assign(
        {
          getValue: () => (box.prop('checked') ? 'true' : saidFalse ? 'false' : ''),
          setValue(value) {
            saidFalse = saidFalse || value === 'false';
            box.prop('checked', value === 'true');
          }
        },
        options
      )
    );
  }

  function date(param, options) {
    const div = $(templates.macroParameter());
    const input = div.find('input').attr('type', 'date');
    return Field(
      div,
      input,
      Object.assign(
        {
          setValue(value) {
            // Words such as "-2w" stand in some date parameters; a date field would drop them.
            input.attr('type', !value || ISO_DATE.test(value) ? 'date' : 'text').val(value);
          }
        },
        options
      )
    );
  }

  function hidden(param, options) {
    const div = $('<div class="macro-param-div" hidden><input type="hidden" class="macro-param-input"></div>');
    return Field(div, div.find('input'), options);
  }

  const fields = {
    string: text(),
    enum: several,
    boolean: flag,
    int: text((input) => input.attr('inputmode', 'numeric').addClass('short-field')),
    percentage: text((input) => input.addClass('short-field')),
    color: text((input) => input.addClass('short-field')),
    url: text((input) => input.attr('inputmode', 'url')),
    spacekey: suggested('spacekey'),
    'confluence-content': suggested('confluence-content'),
    username: suggested('username'),
    label: suggested('label'),
    date,
    _hidden: hidden
  };
  ['attachment', 'full_attachment', 'cql', 'group', 'relative-date'].forEach((type) => (fields[type] = text()));

  return { fields, Field, templates };
});
