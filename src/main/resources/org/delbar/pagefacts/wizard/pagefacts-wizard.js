/* What the wizards of all our blueprints do alike. What is right is judged by the server, on every page before it is left;
   here it is only asked and shown. Hooks as on
   https://developer.atlassian.com/server/confluence/javascript-api-for-blueprint-wizards/ */
(function ($) {
  'use strict';

  /* options: item (complete key of the web-item), rest (below /rest/delbar/1/), pages (ids in order), notReached (sentence),
     leavesFor (optional: id of the page to go to from the page given, null for the next). */
  function Wizard(options) {
    /* The fields as they were when the server found nothing against them. */
    var approved = null;
    var wizard = this;

    this.ask = function (method, path, body) {
      return $.ajax({
        url: AJS.contextPath() + '/rest/delbar/1/' + options.rest + '/' + path,
        type: method,
        contentType: 'application/json',
        dataType: 'json',
        data: body ? JSON.stringify(body) : undefined,
        headers: { 'X-Atlassian-Token': 'no-check' }
      });
    };

    this.spaceOf = function (state) {
      return state.wizardData.spaceKey || AJS.Meta.get('space-key') || '';
    };

    this.start = function (state) {
      return wizard.ask('GET', 'start?space=' + encodeURIComponent(wizard.spaceOf(state)));
    };

    this.begin = function () { approved = null; };

    /* All that has been typed so far, under one roof: the server reads the pages as one form. */
    this.fieldsOf = function (state) {
      var fields = { spaceKey: wizard.spaceOf(state) };
      var pages = state.wizardData.pages || {};
      options.pages.forEach(function (page) { $.extend(fields, pages[page]); });
      return $.extend(fields, state.pageData);
    };

    /* What the pages before hold, and what stands in this one just now. */
    this.fieldsSoFar = function ($container, state) {
      var fields = wizard.fieldsOf({ wizardData: state.wizardData, pageData: {} });
      $container.find('form').serializeArray().forEach(function (field) { fields[field.name] = field.value; });
      return fields;
    };

    this.field = function ($container, name) {
      return $container.find('[name="' + name + '"]').first();
    };

    /* Where sentences about a field stand: beside it, or in the group of tick boxes that carries its name. */
    function placeOf($container, $field, name) {
      var $place = $field.closest('.field-group, fieldset').children('.error');
      return $place.length ? $place : $container.find('fieldset[data-field="' + name + '"]').children('.error');
    }

    this.clearRefusals = function ($container) {
      $container.find('.error, .delbar-pagefacts-wizard__refused').empty();
      $container.find('[aria-invalid]').removeAttr('aria-invalid');
    };

    this.clearRefusal = function ($container, name) {
      var $field = wizard.field($container, name);
      placeOf($container, $field, name).empty();
      $field.removeAttr('aria-invalid');
    };

    function show($container, refusal) {
      var $field = wizard.field($container, refusal.field);
      var $place = placeOf($container, $field, refusal.field);
      if (!$place.length) {
        $field = $container.find('.delbar-pagefacts-wizard__refused');
        $place = $field;
      } else if (!$field.length) {
        $field = $place.closest('fieldset').find('input').first();
      }
      $place.append($('<span>').text(refusal.message));
      $field.attr('aria-invalid', $field.is(':input') ? 'true' : null);
      return $field;
    }

    /* Each at its field; what belongs to no field of this page stands on top. Focus goes to the first. */
    this.showRefusals = function ($container, refusals) {
      var fields = refusals.map(function (refusal) { return show($container, refusal); });
      if (fields.length) {
        fields[0].trigger('focus');
      }
    };

    /* While somebody types: nothing takes the focus away. */
    this.mention = function ($container, refusal) { show($container, refusal); };

    this.unreachable = function ($container) {
      wizard.clearRefusals($container);
      wizard.showRefusals($container, [{ field: 'spaceKey', message: options.notReached }]);
    };

    this.pressPrimary = function () {
      $('#create-dialog .create-dialog-create-button:visible').trigger('click');
    };

    /* Confluence's own people picker; where a product lacks it, the field takes user names as typed. */
    this.offerPeople = function () {
      var binder = AJS.Confluence && AJS.Confluence.Binder;
      if (binder && binder.autocompleteMultiUser) {
        binder.autocompleteMultiUser();
      }
    };

    /* Follows what the server has chosen for the space, and says so where nothing can be written. */
    this.follow = function ($container, state, begin) {
      if (begin.parent) {
        state.wizardData.parentPageId = begin.parent;
      }
      if (begin.off) {
        wizard.showRefusals($container, [{ field: 'spaceKey', message: begin.off }]);
      }
    };

    /* The hook must answer at once, the server cannot: so the page stays, and is submitted again once it is approved. */
    function judge($container, fields, asked) {
      wizard.ask('POST', 'check', fields).done(function (answer) {
        wizard.clearRefusals($container);
        if (answer.refusals.length) {
          stayed();
          wizard.showRefusals($container, answer.refusals);
        } else {
          approved = asked;
          wizard.pressPrimary();
        }
      }).fail(function () {
        stayed();
        wizard.unreachable($container);
      });
    }

    function stayed() {
      if (options.stayed) {
        options.stayed();
      }
    }

    this.judgeEachPage = function (hooks) {
      options.pages.forEach(function (page) {
        hooks.on('submit.' + page, function (e, state) {
          var fields = wizard.fieldsOf(state);
          var asked = JSON.stringify(fields);
          if (approved === asked) {
            var next = options.leavesFor && options.leavesFor(page);
            if (next) {
              state.nextPageId = next;
            }
            return true;
          }
          judge(state.$container, fields, asked);
          return false;
        });
      });
    };

    this.register = function (describe) {
      function set() {
        Confluence.Blueprint.setWizard(options.item, describe);
      }
      if (window.Confluence && Confluence.Blueprint && Confluence.Blueprint.setWizard) {
        set();
      } else {
        AJS.bind('blueprint.wizard-register.ready', set);
      }
    };
  }

  window.Delbar = window.Delbar || {};
  window.Delbar.Wizard = Wizard;
})(AJS.$);
