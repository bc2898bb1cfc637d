// The Create dialog: choose a blueprint, answer its wizard, get a page.
define('workbench/create-dialog', [
  'jquery',
  'ajs',
  'workbench/rest',
  'workbench/wizards',
  'workbench/dialog-frame',
  'workbench/create-choices',
  'workbench/form-values'
], function ($, AJS, rest, wizards, dialogFrame, createChoices, formValues) {
  'use strict';

  const ADDRESS = '/rest/create-dialog/1.0';

  function itemsOf(spaceKey) {
    return rest.get(ADDRESS + '/blueprints/web-items?spaceKey=' + encodeURIComponent(spaceKey));
  }

  /** The page being read becomes the parent, unless the new page goes to another space. */
  function parentIn(spaceKey) {
    return spaceKey === AJS.Meta.get('space-key') ? String(AJS.Meta.get('page-id') || '') || null : null;
  }

  async function create(frame, item, spaceKey, context, parentPageId) {
    if (frame.isBusy()) {
      return;
    }
    frame.busy(true);
    try {
      if (item.makesSpace) {
        const made = await rest.post(ADDRESS + '/space-blueprint/create-space', {
          contentBlueprintId: item.contentBlueprintId,
          context
        });
        window.location.assign(made.url);
        return;
      }
      const act = item.createResult === 'view' ? 'create-content' : 'create-draft';
      const { url } = await rest.post(ADDRESS + '/content-blueprint/' + act, {
        spaceKey,
        contentBlueprintId: item.contentBlueprintId,
        parentPageId: parentPageId || parentIn(spaceKey),
        context
      });
      window.location.assign(url);
    } catch (error) {
      frame.busy(false);
      const refused = item.makesSpace
        ? AJS.I18n.getText('wb.create.space-refused', item.name)
        : AJS.I18n.getText('wb.create.refused', item.name);
      rest.showRefusal(refused, error);
    }
  }

  function wizardPageHtml(page, html) {
    const wrapper = $('<div class="dialog-wizard-page-wrapper">');
    $('<div class="dialog-wizard-page-main">').html(html).appendTo(wrapper);
    if (page.descriptionContent) {
      $('<div class="dialog-wizard-page-description">')
        .append(page.descriptionHeader ? $('<h3>').text(page.descriptionHeader) : '')
        .append($('<p>').text(page.descriptionContent))
        .appendTo(wrapper);
    }
    return wrapper;
  }

  function focusFirstField(container) {
    const field = container.find(':input:visible:enabled').first();
    (field.length ? field : container.attr('tabindex', '-1')).trigger('focus');
  }

  /** Leads through the pages of one item's wizard. Remembers what was typed when the reader goes back. */
  function runWizard(frame, item, wizardData) {
    const key = item.itemModuleCompleteKey;
    const pages = item.wizard.pages;
    const typed = {};
    const path = [];

    function find(pageId) {
      const page = pages.find((candidate) => candidate.id === pageId);
      if (!page) {
        throw new Error(AJS.I18n.getText('wb.create.no-page', pageId));
      }
      return page;
    }

    function isLast(page) {
      return page.last || page === pages[pages.length - 1];
    }

    function finish(state) {
      if (state.finalUrl) {
        frame.busy(true);
        window.location.assign(state.finalUrl);
        return;
      }
      const context = Object.assign({}, ...path.map((pageId) => wizardData.pages[pageId]));
      if (context.title === undefined && wizardData.title !== undefined) {
        context.title = wizardData.title;
      }
      create(frame, item, wizardData.spaceKey, context, wizardData.parentPageId);
    }

    function submit(page, container) {
      if (frame.isBusy()) {
        return;
      }
      const pageData = formValues.read(container[0]);
      typed[page.id] = Object.assign({}, pageData);
      const state = { $container: container, pageData, wizardData };
      if (wizards.fire(key, 'submit', page.id, state) === false) {
        return;
      }
      wizardData.pages[page.id] = state.pageData;
      if (state.nextPageId) {
        open(state.nextPageId);
      } else if (isLast(page)) {
        finish(state);
      } else {
        open(pages[pages.indexOf(page) + 1].id);
      }
    }

    function open(pageId) {
      try {
        show(find(pageId));
      } catch (error) {
        rest.showRefusal(AJS.I18n.getText('wb.create.refused', item.name), error);
      }
    }

    function back(page, container) {
      typed[page.id] = formValues.read(container[0]);
      delete wizardData.pages[path.pop()];
      delete wizardData.pages[path[path.length - 1]];
      frame.back();
    }

    function show(page) {
      const state = { wizardData, soyRenderContext: {} };
      wizards.fire(key, 'pre-render', page.id, state);
      const body = wizardPageHtml(page, wizards.render(page.templateKey, state.soyRenderContext));
      const container = body.children('.dialog-wizard-page-main');
      const goOn = () => submit(page, container);
      path.push(page.id);
      frame.addPage({
        className: 'create-dialog-' + page.id,
        title: page.title || item.name,
        body,
        buttons: [
          frame.hasPages() && { text: AJS.I18n.getText('wb.create.back'), act: () => back(page, container) },
          {
            text: isLast(page) ? AJS.I18n.getText('wb.create.create') : AJS.I18n.getText('wb.create.next'),
            act: goOn,
            primary: true
          }
        ].filter(Boolean)
      });
      if (typed[page.id]) {
        formValues.write(container[0], typed[page.id]);
      }
      container.on('submit', 'form', (event) => {
        event.preventDefault();
        goOn();
      });
      container.on('keydown', 'input', (event) => {
        const isText = !event.target.matches('[type=checkbox], [type=radio], [type=button], [type=submit], [type=file]');
        const picks = event.target.matches('.select2-input, [aria-expanded="true"]');
        if (event.key === 'Enter' && isText && !picks && !event.isDefaultPrevented()) {
          event.preventDefault();
          goOn();
        }
      });
      focusFirstField(container);
      wizards.fire(key, 'post-render', page.id, { $container: container, wizardData });
    }

    open(pages[0].id);
  }

  async function start(frame, item, spaceKey, title) {
    if (item.wizard && item.wizard.pages.length) {
      const wizardData = { pages: {}, spaceKey, parentPageId: parentIn(spaceKey) };
      if (title) {
        wizardData.title = title;
      }
      runWizard(frame, item, wizardData);
    } else {
      await create(frame, item, spaceKey, title ? { title } : {});
    }
  }

  function chooserHtml() {
    return $(
      '<div class="create-dialog-content">' +
        '<div class="create-dialog-top"><form class="aui"><label for="select-space"></label> ' +
        '<select id="select-space" class="select select2-space-select"></select></form></div>' +
        '<p id="create-dialog-help" class="create-dialog-help" hidden></p>' +
        '<div class="create-dialog-body"><ol class="templates" role="listbox"></ol>' +
        '<p class="create-dialog-none" role="status"></p></div></div>'
    );
  }

  function headerActions() {
    const actions = $(
      '<div class="create-dialog-header-actions"><form class="aui" role="search">' +
        '<input class="text" id="createDialogFilter" type="search" autocomplete="off"></form>' +
        '<button type="button" class="aui-button aui-button-link" id="create-dialog-help-toggle" ' +
        'aria-expanded="false" aria-controls="create-dialog-help"></button></div>'
    );
    const filter = AJS.I18n.getText('wb.create.filter');
    actions.find('input').attr({ placeholder: filter, 'aria-label': filter });
    actions.find('button').text(AJS.I18n.getText('wb.create.help'));
    actions.on('submit', 'form', (event) => event.preventDefault());
    return actions;
  }

  async function openChooser(opener) {
    const frame = dialogFrame(opener);
    const content = chooserHtml();
    const select = content.find('#select-space');
    const status = content.find('.create-dialog-none');
    let chosen;
    const goOn = () => {
      if (chosen) {
        start(frame, chosen, select.val());
      }
    };

    content.find('label').text(AJS.I18n.getText('wb.create.select-space'));
    content.find('#create-dialog-help').text(AJS.I18n.getText('wb.create.help-text'));
    content.find('.templates').attr('aria-label', AJS.I18n.getText('wb.create.templates'));
    const page = frame.addPage({
      title: AJS.I18n.getText('wb.create.title'),
      body: content,
      actions: headerActions(),
      buttons: [{ text: AJS.I18n.getText('wb.create.create'), act: goOn, primary: true }]
    });
    page.enable(false);

    const choices = createChoices(
      content.find('.templates'),
      (item) => {
        chosen = item;
        const goesOn = item && item.wizard && item.wizard.pages.length;
        page.rename(goesOn ? AJS.I18n.getText('wb.create.next') : AJS.I18n.getText('wb.create.create'));
        page.enable(!!item);
      },
      goOn
    );

    const filter = page.element.find('#createDialogFilter');
    const applyFilter = () => {
      const left = choices.filter(filter.val());
      status.text(left ? '' : AJS.I18n.getText('wb.create.none'));
    };
    filter.on('input', applyFilter);
    filter.on('keydown', (event) => {
      if (event.key === 'Enter') {
        event.preventDefault();
        goOn();
      } else if (event.key === 'ArrowDown') {
        event.preventDefault();
        choices.focus();
      }
    });
    page.element.find('#create-dialog-help-toggle').on('click', function () {
      const help = content.find('#create-dialog-help')[0];
      help.hidden = !help.hidden;
      this.setAttribute('aria-expanded', String(!help.hidden));
    });

    let latest;
    async function showItems() {
      const spaceKey = select.val();
      latest = spaceKey;
      page.enable(false);
      try {
        const items = await itemsOf(spaceKey);
        if (latest === spaceKey) {
          choices.show(items);
          applyFilter();
        }
      } catch (error) {
        rest.showRefusal(AJS.I18n.getText('wb.create.no-list'), error);
      }
    }
    select.on('change', showItems);

    try {
      const { spaces } = await rest.get(ADDRESS + '/spaces');
      select.append(spaces.map((space) => $('<option>').val(space.id).text(space.text)));
      if (!spaces.length) {
        status.text(AJS.I18n.getText('wb.create.no-space'));
        return;
      }
      const here = AJS.Meta.get('space-key');
      select.val(spaces.some((space) => space.id === here) ? here : spaces[0].id);
    } catch (error) {
      rest.showRefusal(AJS.I18n.getText('wb.create.no-list'), error);
      return;
    }
    await showItems();
    choices.focus();
  }

  /** @param wanted the data attributes of a create-from-template button */
  async function openBlueprint(wanted, opener) {
    const spaceKey = wanted.spaceKey || AJS.Meta.get('space-key');
    try {
      const items = await itemsOf(spaceKey);
      const item = items.find(
        (candidate) =>
          candidate.contentBlueprintId === wanted.contentBlueprintId ||
          (wanted.blueprintModuleCompleteKey &&
            candidate.blueprintModuleCompleteKey === wanted.blueprintModuleCompleteKey)
      );
      if (!item) {
        throw new Error(AJS.I18n.getText('wb.create.not-here'));
      }
      await start(dialogFrame(opener), item, spaceKey, wanted.title);
    } catch (error) {
      rest.showRefusal(AJS.I18n.getText('wb.create.no-list'), error);
    }
  }

  return { openChooser, openBlueprint, start };
});

require(['jquery', 'ajs', 'workbench/wizards', 'workbench/create-dialog'], function ($, AJS, wizards, createDialog) {
  'use strict';

  let opening = false;

  async function once(open) {
    if (opening || document.getElementById('create-dialog')) {
      return;
    }
    opening = true;
    wizards.announce();
    try {
      await open();
    } finally {
      opening = false;
    }
  }

  function whenClicked(selector, open) {
    $(document).on('click', selector, function (event) {
      event.preventDefault();
      once(() => open(this));
    });
  }

  window.Confluence.Blueprint.loadDialogAndOpenTemplate = (wanted) =>
    once(() => createDialog.openBlueprint(wanted, document.activeElement));

  whenClicked('#create-page-button, #quick-create-page-button[href="#"]', createDialog.openChooser);
  whenClicked(
    '.create-from-template-button[data-content-blueprint-id], ' +
      '.create-from-template-button[data-blueprint-module-complete-key]',
    (opener) => createDialog.openBlueprint($(opener).data(), opener)
  );
});
