/* From the Create dialog to the form of a method that the space has picked out. The page is made by that form. */
(function ($) {
  'use strict';

  var wizardForm = new window.Delbar.Wizard({
    item: 'org.delbar.confluence:methodbook-promoted-item',
    rest: 'methodbook',
    pages: ['which'],
    notReached: AJS.I18n.getText('delbar.methodbook.method.not-reached')
  });

  function offer($container, methods) {
    if (!methods.length) {
      wizardForm.showRefusals($container, [{
        field: 'spaceKey', message: AJS.I18n.getText('delbar.methodbook.promoted.none')
      }]);
    }
    $container.find('[data-choices="method"]')
      .html(window.Delbar.Methodbook.Promoted.choices({ methods: methods }))
      .find('input').first().prop('checked', true);
    $container.attr('data-ready', 'true');
  }

  function address(state, method) {
    return AJS.contextPath() + '/plugins/delbar/use-method.action?' + $.param({
      method: method,
      space: wizardForm.spaceOf(state),
      parent: state.wizardData.parentPageId || ''
    });
  }

  wizardForm.register(function (wizard) {
    wizard.on('post-render.which', function (e, state) {
      var space = wizardForm.spaceOf(state);
      wizardForm.ask('GET', 'promoted?space=' + encodeURIComponent(space))
        .done(function (answer) { offer(state.$container, answer.methods); })
        .fail(function () { wizardForm.unreachable(state.$container); });
    });

    wizard.on('submit.which', function (e, state) {
      var method = state.$container.find('[name="method"]:checked').val();
      if (!method) {
        wizardForm.clearRefusals(state.$container);
        wizardForm.showRefusals(state.$container, [{
          field: 'spaceKey', message: AJS.I18n.getText('delbar.methodbook.promoted.none')
        }]);
        return false;
      }
      state.finalUrl = address(state, method);
      return true;
    });
  });
})(AJS.$);
