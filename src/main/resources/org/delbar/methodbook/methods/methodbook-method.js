/* The wizard of a method, beyond what all wizards share. */
(function ($) {
  'use strict';

  var PATIENCE = 400;
  var MOST_SUGGESTED = 8;
  var LONGEST_WORDS = 100;
  var PAGES = ['whatIsIt', 'howIsItRun', 'whereIsItFrom'];
  var templates = function () { return window.Delbar.Methodbook.Method; };

  var wizardForm = new window.Delbar.Wizard({
    item: 'org.delbar.confluence:methodbook-method-item',
    rest: 'methodbook/methods',
    pages: PAGES,
    notReached: AJS.I18n.getText('delbar.methodbook.method.not-reached')
  });

  function boxes($container, name, choices, typed) {
    $container.find('[data-choices="' + name + '"]').html(templates().boxes({ name: name, choices: choices }));
    choices.forEach(function (choice) {
      var box = name + '_' + choice.key;
      wizardForm.field($container, box).prop('checked', typed[box] === 'true');
    });
  }

  function options($container, name, choices, chosen) {
    var $field = wizardForm.field($container, name);
    $field.append(templates().options({ choices: choices }));
    if (chosen) {
      $field.val(chosen);
    }
  }

  /* A choice where the site has named its organisations; what was typed before stays one of them. */
  function offerOrganisations($container, begin, before) {
    var $field = wizardForm.field($container, 'organisation');
    var chosen = before.organisation === undefined ? begin.organisation : before.organisation;
    var names = begin.organisations.slice();
    if (!names.length) {
      $field.val(chosen);
      return;
    }
    if (chosen && names.indexOf(chosen) < 0) {
      names.push(chosen);
    }
    $field.replaceWith(templates().organisations({ names: names }));
    wizardForm.field($container, 'organisation').val(chosen);
  }

  /* The name alone, a moment after the last letter. An answer that comes too late is about another name. */
  function watchName($container, state) {
    var waiting = null;
    var $name = wizardForm.field($container, 'title');
    function check() {
      var name = $name.val();
      if (!$.trim(name)) {
        wizardForm.clearRefusal($container, 'title');
        return;
      }
      wizardForm.ask('POST', 'check', { spaceKey: wizardForm.spaceOf(state), title: name }).done(function (answer) {
        if ($name.val() !== name) {
          return;
        }
        wizardForm.clearRefusal($container, 'title');
        answer.refusals.forEach(function (refusal) {
          if (refusal.field === 'title') {
            wizardForm.mention($container, refusal);
          }
        });
      });
    }
    $name.on('input', function () {
      window.clearTimeout(waiting);
      waiting = window.setTimeout(check, PATIENCE);
    });
  }

  /* The picker is filled with the user name that the form sends: people read full names. */
  function nameMe($container, begin) {
    var $field = wizardForm.field($container, 'sharedBy');
    if ($field.data('select2') && begin.me && $field.val() === begin.me) {
      $field.select2('data', [{ id: begin.me, text: begin.myName || begin.me }]);
    }
  }

  /* Titles of methods that the person may see, from the library. One of another space is told by its address. */
  function suggestMethods($container, state) {
    var waiting = null;
    var $field = wizardForm.field($container, 'basedOn');
    var $list = $('<datalist id="delbar-method-based-on-list">').insertAfter($field);
    $field.attr('list', $list.attr('id'));
    function suggest() {
      var text = $.trim($field.val());
      if (text.length < 2 || text.length > LONGEST_WORDS || /^https?:/.test(text)) {
        return;
      }
      $.ajax({
        url: AJS.contextPath() + '/rest/delbar/1/methodbook/library',
        dataType: 'json',
        data: { text: text, spaces: '@all', sort: 'title', pageSize: MOST_SUGGESTED }
      }).done(function (answer) {
        if ($.trim($field.val()) !== text) {
          return;
        }
        $list.empty().append(answer.methods.map(function (method) {
          var here = method.space === wizardForm.spaceOf(state);
          return $('<option>').attr({
            value: here ? method.title : method.address,
            label: here ? method.line : method.title + ' – ' + method.space
          });
        }));
      });
    }
    $field.on('input', function () {
      window.clearTimeout(waiting);
      waiting = window.setTimeout(suggest, PATIENCE);
    });
  }

  function describe(wizard) {
    /* What the server said of the space; asked once for each time the wizard is opened. */
    var begun = null;
    /* By page, what has been typed: choices that are rendered again are set to it. */
    var typed = {};

    wizard.on('pre-render.whatIsIt', function (e, state) {
      wizardForm.begin();
      begun = null;
      typed = {};
      state.soyRenderContext.title = state.wizardData.title || '';
    });

    wizard.on('pre-render.whereIsItFrom', function (e, state) {
      state.soyRenderContext.me = begun ? begun.me : '';
    });

    function remember(page, state) {
      typed[page] = typed[page] || {};
      state.$container.on('input change', ':input[name]', function () {
        typed[page][this.name] = this.type === 'checkbox' ? String(this.checked) : this.value;
      });
      return typed[page];
    }

    function withBeginning(state, fill) {
      var $container = state.$container;
      function filled(begin) {
        begun = begin;
        fill($container, begin);
        $container.attr('data-ready', 'true');
      }
      if (begun) {
        filled(begun);
      } else {
        wizardForm.start(state).done(filled).fail(function () { wizardForm.unreachable($container); });
      }
    }

    wizard.on('post-render.whatIsIt', function (e, state) {
      var before = remember('whatIsIt', state);
      withBeginning(state, function ($container, begin) {
        wizardForm.follow($container, state, begin);
        boxes($container, 'category', begin.categories, before);
        boxes($container, 'subject', begin.subjects, before);
      });
      watchName(state.$container, state);
    });

    wizard.on('post-render.howIsItRun', function (e, state) {
      var before = remember('howIsItRun', state);
      withBeginning(state, function ($container, begin) {
        boxes($container, 'form', begin.forms, before);
        options($container, 'difficulty', begin.difficulties, (before).difficulty);
      });
    });

    wizard.on('post-render.whereIsItFrom', function (e, state) {
      var before = remember('whereIsItFrom', state);
      withBeginning(state, function ($container, begin) {
        offerOrganisations($container, begin, before);
        options($container, 'terms', begin.terms, before.terms);
        options($container, 'contentTemplateKey', begin.templates, before.contentTemplateKey || begin.template);
        wizardForm.offerPeople();
        nameMe($container, begin);
        suggestMethods($container, state);
      });
    });

    wizardForm.judgeEachPage(wizard);
  }

  wizardForm.register(describe);
})(AJS.$);
