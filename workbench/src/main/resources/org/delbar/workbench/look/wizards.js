// Confluence.Blueprint.setWizard and its documented hooks.
define('workbench/wizards', ['jquery', 'ajs'], function ($, AJS) {
  'use strict';

  const hooksByItem = new Map();
  let announced = false;

  const Confluence = window.Confluence;
  Confluence.Blueprint = Confluence.Blueprint || {};

  Confluence.Blueprint.setWizard = function (itemKey, register) {
    const hooks = $({});
    hooksByItem.set(itemKey, hooks);
    register({
      on(name, callback) {
        hooks.on(name, callback);
        return this;
      }
    });
  };

  /** Scripts that wait for this event register their wizard now. */
  function announce() {
    if (!announced) {
      announced = true;
      AJS.trigger('blueprint.wizard-register.ready');
    }
  }

  /**
   * @param hook pre-render, post-render or submit
   * @returns what the last callback with an answer returned
   */
  function fire(itemKey, hook, pageId, state) {
    const hooks = hooksByItem.get(itemKey);
    return hooks ? hooks.triggerHandler(hook + '.' + pageId, [state]) : undefined;
  }

  /** @param name complete name of a Soy template, as Delbar.Meetups.Wizard.when */
  function render(name, values) {
    const template = name.split('.').reduce((holder, part) => (holder ? holder[part] : undefined), window);
    if (typeof template !== 'function') {
      throw new Error(AJS.I18n.getText('wb.create.no-template', name));
    }
    return String(template(values));
  }

  return { announce, fire, render };
});
require(['workbench/wizards'], function () {});
