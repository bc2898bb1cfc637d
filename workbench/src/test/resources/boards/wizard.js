Confluence.Blueprint.setWizard('org.example.boards:board-item', function (wizard) {
  wizard.on('submit.about', function (event, state) {
    if (!state.pageData.title) {
      state.$container.find('#boards-title').trigger('focus').siblings('.error').text('A name, please');
      return false;
    }
  });
});
Confluence.Blueprint.setWizard('org.example.boards:boards-space-item', function (wizard) {
  wizard.on('pre-render.details', Confluence.SpaceBlueprint.CommonWizardBindings.preRender);
  wizard.on('submit.details', Confluence.SpaceBlueprint.CommonWizardBindings.submit);
});
