// Reads a wizard page's form into values by name, and writes them back when the reader returns to the page.
define('workbench/form-values', function () {
  'use strict';

  const NOT_A_VALUE = ['submit', 'button', 'reset', 'image', 'file'];

  function fieldsOf(container) {
    return [...container.querySelectorAll('input[name], select[name], textarea[name]')].filter(
      (field) => field.name && !field.matches(':disabled') && !NOT_A_VALUE.includes(field.type)
    );
  }

  /** A field has many values when it is a multiple select or when several tick boxes carry its name. */
  function hasMany(field, all) {
    return field.type === 'select-multiple' || (field.type === 'checkbox' && boxesNamed(field.name, all).length > 1);
  }

  function boxesNamed(name, all) {
    return all.filter((field) => field.type === 'checkbox' && field.name === name);
  }

  function read(container) {
    const values = {};
    const all = fieldsOf(container);
    all.forEach((field) => {
      if (field.type === 'select-multiple') {
        values[field.name] = [...field.selectedOptions].map((option) => option.value);
      } else if (hasMany(field, all)) {
        values[field.name] = boxesNamed(field.name, all)
          .filter((box) => box.checked)
          .map((box) => box.value);
      } else if (field.type === 'checkbox' || field.type === 'radio') {
        if (field.checked) {
          values[field.name] = field.value;
        }
      } else {
        values[field.name] = field.value;
      }
    });
    return values;
  }

  function write(container, values) {
    fieldsOf(container).forEach((field) => {
      const value = values[field.name];
      const chosen = [].concat(value === undefined ? [] : value).map(String);
      if (field.type === 'checkbox' || field.type === 'radio') {
        field.checked = chosen.includes(field.value);
      } else if (field.type === 'select-multiple') {
        [...field.options].forEach((option) => {
          option.selected = chosen.includes(option.value);
        });
      } else if (value !== undefined) {
        field.value = value;
      }
    });
  }

  return { read, write };
});
