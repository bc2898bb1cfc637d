// The Create space dialog: choose a kind of space, answer its wizard, get a space.
define('workbench/create-space', [
  'jquery',
  'ajs',
  'workbench/rest',
  'workbench/dialog-frame',
  'workbench/create-choices',
  'workbench/create-dialog'
], function ($, AJS, rest, dialogFrame, createChoices, createDialog) {
  'use strict';

  const Confluence = window.Confluence;
  const Templates = (Confluence.Templates = Confluence.Templates || {});
  Templates.Blueprints = Templates.Blueprints || {};

  function field(id, label, value, error, more) {
    const text = AJS.escapeHtml;
    return (
      `<div class="field-group"><label for="${id}">${text(label)}` +
      `<span class="aui-icon icon-required"></span></label>` +
      `<input id="${id}" class="text" type="text" value="${text(value || '')}" maxlength="255" ` +
      `autocomplete="off" required ${more}><div class="error">${text(error || '')}</div></div>`
    );
  }

  /** The fields that every wizard for a space begins with; Confluence offers them as Soy templates. */
  function createSpaceFormFields(values) {
    const given = values || {};
    const errors = given.fieldErrors || {};
    return (
      field('space-name', AJS.I18n.getText('wb.create.space-name'), given.name, errors.name, 'name="name"') +
      field('space-key', AJS.I18n.getText('wb.create.space-key'), given.key, errors.key, 'name="spaceKey"')
    );
  }

  Templates.Blueprints.CreateSpace = {
    createSpaceFormFields,
    createSpaceForm: (values) =>
      '<form action="#" method="post" class="common-space-form aui top-label"><fieldset>' +
      createSpaceFormFields(values) +
      '</fieldset></form>'
  };

  function refuse(input, text) {
    input.attr('aria-invalid', 'true').trigger('focus').siblings('.error').text(text);
    return false;
  }

  function submit(event, state) {
    const form = state.$container;
    form.find('.error').empty();
    form.find('[aria-invalid]').removeAttr('aria-invalid');
    if (!String(state.pageData.name || '').trim()) {
      return refuse(form.find('[name=name]'), AJS.I18n.getText('wb.create.space-name-missing'));
    }
    if (!/^[A-Za-z0-9]+$/.test(String(state.pageData.spaceKey || '').trim())) {
      return refuse(form.find('[name=spaceKey]'), AJS.I18n.getText('wb.create.space-key-wrong'));
    }
    return true;
  }

  Confluence.SpaceBlueprint = Confluence.SpaceBlueprint || {};
  Confluence.SpaceBlueprint.CommonWizardBindings = {
    preRender(event, state) {
      state.soyRenderContext.atlToken = AJS.Meta.get('atl-token');
      state.soyRenderContext.showSpacePermission = false;
    },
    postRender() {},
    submit
  };

  Confluence.Blueprint.setWizard(
    'com.atlassian.confluence.plugins.confluence-create-content-plugin:create-blank-space-item',
    function (wizard) {
      wizard.on('submit.spaceBasicDetailsId', submit);
    }
  );

  async function open(opener) {
    const items = await rest.get('/rest/create-dialog/1.0/space-blueprint/dialog/web-items');
    const frame = dialogFrame(opener);
    const list = $('<ol class="templates" role="listbox">').attr('aria-label', AJS.I18n.getText('wb.create.spaces'));
    let chosen;
    const goOn = () => {
      if (chosen) {
        createDialog.start(frame, Object.assign({ makesSpace: true }, chosen), '');
      }
    };
    const page = frame.addPage({
      title: AJS.I18n.getText('wb.create.space'),
      body: $('<div class="create-dialog-content">').append($('<div class="create-dialog-body">').append(list)),
      buttons: [{ text: AJS.I18n.getText('wb.create.next'), act: goOn, primary: true }]
    });
    const choices = createChoices(
      list,
      (item) => {
        chosen = item;
        page.enable(!!item);
      },
      goOn
    );
    choices.show(items);
    choices.focus();
  }

  return { open };
});

require(['jquery', 'ajs', 'workbench/rest', 'workbench/wizards', 'workbench/create-space'], function (
  $,
  AJS,
  rest,
  wizards,
  createSpace
) {
  'use strict';

  $(document).on('click', '#addSpaceLink', async function () {
    if (document.getElementById('create-dialog')) {
      return;
    }
    wizards.announce();
    try {
      await createSpace.open(this);
    } catch (error) {
      rest.showRefusal(AJS.I18n.getText('wb.create.no-list'), error);
    }
  });
});
