// What a plugin ships: compiled Soy and its wizards, registered in the three documented ways.
(function ($) {
  'use strict';

  window.Example = window.Example || {};
  window.Example.Retro = {
    first: (context) =>
      '<form action="#" method="post" class="aui"><fieldset><div class="field-group"><label for="retro-title">Page title' +
      '<span class="aui-icon icon-required"> required</span></label><input id="retro-title" class="text long-field" ' +
      'type="text" name="title" maxlength="255"><div class="error"></div></div><div class="field-group">' +
      '<label for="retro-team">Team</label><input id="retro-team" class="text" type="text" name="team" value="' +
      AJS.escapeHtml(context.team || '') +
      '"><div class="description">Shown on the page.</div></div>' +
      '<fieldset class="group"><legend><span>Who came</span></legend><div class="checkbox"><input class="checkbox" ' +
      'type="checkbox" name="came" value="anna" id="c1"><label for="c1">Anna</label></div><div class="checkbox">' +
      '<input class="checkbox" type="checkbox" name="came" value="bo" id="c2"><label for="c2">Bo</label></div></fieldset>' +
      '</fieldset></form>',
    second: () =>
      '<form action="#" method="post" class="aui"><fieldset><div class="field-group"><label for="n">Notes</label>' +
      '<textarea class="textarea" id="n" name="notes" rows="5"></textarea></div><div class="field-group">' +
      '<label for="w">Weight</label><select class="select" id="w" name="weight"><option>small</option><option>large</option>' +
      '</select></div></fieldset></form>'
  };

  window.calls = [];
  AJS.bind('blueprint.wizard-register.ready', () => {
    Confluence.Blueprint.setWizard('example:retro-item', (wizard) => {
      wizard.on('pre-render.first', (e, state) => {
        window.calls.push(['pre-render', e.namespace, Object.keys(state).sort().join()]);
        state.soyRenderContext.team = state.wizardData.title || 'Blue team';
      });
      wizard.on('post-render.first', (e, state) => {
        window.calls.push(['post-render', e.namespace, state.$container.find('#retro-team').val()]);
      });
      wizard.on('submit.first', (e, state) => {
        state.$container.find('.error').html('');
        if (!$.trim(state.pageData.title)) {
          state.$container.find('#retro-title').focus().siblings('.error').html('You must enter a title');
          return false;
        }
        window.calls.push(['submit', e.namespace, JSON.stringify(state.pageData)]);
        state.pageData.extra = ['a', 'b'];
      });
    });
  });
})(window.jQuery);
