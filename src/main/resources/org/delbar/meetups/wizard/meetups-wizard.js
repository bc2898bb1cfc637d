/* What the wizards of concepts and of meetups do alike, beyond what all our wizards share. */
(function ($) {
  'use strict';

  var PATIENCE = 400;
  var templates = function () { return window.Delbar.Meetups.Wizard; };

  /* options as for Delbar.Wizard. */
  function MeetupsWizard(options) {
    var form = new window.Delbar.Wizard($.extend({ notReached: AJS.I18n.getText('delbar.meetups.wizard.not-reached') }, options));
    /* What the server said of the space; asked once for each time the wizard is opened. */
    var begun = null;
    /* By page, what has been typed: fields that are rendered again are set to it. */
    var typed = {};

    this.form = form;

    this.begin = function () {
      form.begin();
      begun = null;
      typed = {};
    };

    this.begun = function () { return begun; };

    this.remember = function (page, state) {
      typed[page] = typed[page] || {};
      state.$container.on('input change', ':input[name]', function () {
        typed[page][this.name] = this.type === 'checkbox' ? String(this.checked) : this.value;
      });
      return typed[page];
    };

    /* The page the wizard was opened from may be a concept, from which a meetup begins. */
    this.withBeginning = function (state, fill) {
      var $container = state.$container;
      function filled(begin) {
        begun = begin;
        fill($container, begin);
        $container.attr('data-ready', 'true');
      }
      if (begun) {
        filled(begun);
        return;
      }
      form.ask('GET', 'start?' + $.param({ space: form.spaceOf(state), page: AJS.Meta.get('page-id') || '' }))
        .done(filled)
        .fail(function () { form.unreachable($container); });
    };

    /* Only what nobody has typed. */
    this.propose = function ($container, name, value, before) {
      if (before[name] === undefined) {
        form.field($container, name).val(value);
      }
    };

    this.boxes = function ($container, name, choices, ticked, before) {
      $container.find('[data-choices="' + name + '"]').html(templates().boxes({ name: name, choices: choices }));
      choices.forEach(function (choice) {
        var box = name + '_' + choice.key;
        var on = before[box] === undefined ? ticked.indexOf(choice.key) >= 0 : before[box] === 'true';
        form.field($container, box).prop('checked', on);
      });
    };

    this.options = function ($container, name, choices, chosen) {
      var $field = form.field($container, name);
      $field.append(templates().options({ choices: choices }));
      if (chosen) {
        $field.val(chosen);
      }
    };

    /* A choice where the site has named its organisations; what was typed before stays one of them. */
    this.offerOrganisations = function ($container, begin, before) {
      var $field = form.field($container, 'organisation');
      var chosen = before.organisation === undefined ? begin.organisation : before.organisation;
      var names = begin.organisations.slice();
      if (!names.length) {
        $field.val(chosen);
        return;
      }
      if (chosen && names.indexOf(chosen) < 0) {
        names.push(chosen);
      }
      $field.replaceWith(templates().organisations({ id: $field.attr('id'), names: names }));
      form.field($container, 'organisation').val(chosen);
    };

    /* The title alone, a moment after the last letter. An answer that comes too late is about another title. */
    this.watchTitle = function ($container, state) {
      var waiting = null;
      var $title = form.field($container, 'title');
      function check() {
        var title = $title.val();
        if (!$.trim(title)) {
          form.clearRefusal($container, 'title');
          return;
        }
        form.ask('POST', 'check', { spaceKey: form.spaceOf(state), title: title }).done(function (answer) {
          if ($title.val() !== title) {
            return;
          }
          form.clearRefusal($container, 'title');
          answer.refusals.forEach(function (refusal) {
            if (refusal.field === 'title') {
              form.mention($container, refusal);
            }
          });
        });
      }
      $title.on('input', function () {
        window.clearTimeout(waiting);
        waiting = window.setTimeout(check, PATIENCE);
      });
    };
  }

  window.Delbar.MeetupsWizard = MeetupsWizard;
})(AJS.$);
