/* The wizard of a worksheet, beyond what all wizards share. */
(function ($) {
  'use strict';

  var LAST = 'nextTime';
  var MOST_ACTIONS = 5;
  var templates = function () { return window.Delbar.Learning.Worksheet; };

  /* The writer wants to be done. */
  var later = false;

  var wizardForm = new window.Delbar.Wizard({
    item: 'org.delbar.confluence:learning-worksheet-item',
    rest: 'learning/worksheets',
    pages: ['whatHappened', 'whatWeLearn', LAST],
    notReached: AJS.I18n.getText('delbar.learning.worksheet.not-reached'),
    leavesFor: function (page) { return later && page !== LAST ? LAST : null; },
    stayed: function () { later = false; }
  });

  function proposeTitle($container, state) {
    wizardForm.ask('POST', 'check', wizardForm.fieldsSoFar($container, state)).done(function (answer) {
      $container.find('#delbar-worksheet-title-hint').text(answer.title
        ? AJS.I18n.getText('delbar.learning.worksheet.title.hint', answer.title)
        : AJS.I18n.getText('delbar.learning.worksheet.title.hint-empty'));
    });
  }

  function pointSheetAt($container, template) {
    var $link = $container.find('.delbar-learning-worksheet__sheet');
    var language = /-(\w+)$/.exec(template || '');
    $link.attr('href', $link.attr('href').split('?')[0] + '?language=' + (language ? language[1] : 'en'));
  }

  function addAction($actions) {
    var number = $actions.children().length + 1;
    if (number <= MOST_ACTIONS) {
      $actions.append(templates().action({ number: number }));
      wizardForm.offerPeople();
    }
    $actions.closest('form').find('.delbar-learning-worksheet__add').prop('disabled', number >= MOST_ACTIONS);
    return number;
  }

  function insert($textarea, text) {
    var field = $textarea[0];
    var before = field.value.slice(0, field.selectionStart);
    var lead = before && !/\n$/.test(before) ? '\n' : '';
    field.setRangeText(lead + text + '\n', field.selectionStart, field.selectionEnd, 'end');
    $textarea.trigger('focus');
  }

  function describe(wizard) {
    var begun = { sources: [] };

    wizard.on('pre-render.whatHappened', function (e, state) {
      wizardForm.begin();
      later = false;
      state.soyRenderContext.title = state.wizardData.title || '';
    });

    wizard.on('post-render.whatHappened', function (e, state) {
      var $container = state.$container;
      wizardForm.start(state).done(function (begin) {
        begun = begin;
        wizardForm.follow($container, state, begin);
        wizardForm.field($container, 'happenedOn').attr('max', begin.today).val(function (i, typed) { return typed || begin.today; });
        $container.find('.delbar-learning-worksheet__kind-choices').html(templates().kinds({ kinds: begin.kinds }));
        wizardForm.field($container, 'source').append(templates().options({ choices: begin.sources }));
        wizardForm.field($container, 'contentTemplateKey').html(templates().options({ choices: begin.templates })).val(begin.template);
        pointSheetAt($container, begin.template);
        $container.attr('data-ready', 'true');
      }).fail(function () { wizardForm.unreachable($container); });
      $container.on('change', '[name="whatHappened"], [name="happenedOn"], [name="source"], [name="process"], [name="contentTemplateKey"]', function () { proposeTitle($container, state); });
      $container.on('change', '[name="contentTemplateKey"]', function () { pointSheetAt($container, this.value); });
    });

    wizard.on('post-render.whatWeLearn', function (e, state) {
      var $container = state.$container;
      var chosen = wizardForm.fieldsOf({ wizardData: state.wizardData, pageData: {} }).source;
      var source = begun.sources.filter(function (each) { return each.key === chosen; })[0] || begun.sources[0];
      if (source) {
        $container.find('.delbar-learning-worksheet__prompts').html(templates().prompts({ prompts: source.prompts }));
      }
      $container.on('click', '.delbar-learning-worksheet__prompt', function () {
        insert(wizardForm.field($container, 'whatWeLearn'), $(this).text());
      });
    });

    wizard.on('post-render.nextTime', function (e, state) {
      var $container = state.$container;
      var $actions = $container.find('.delbar-learning-worksheet__actions');
      var $draft = wizardForm.field($container, 'finishLater');
      function tellDraft() { $container.find('#delbar-worksheet-draft-said').prop('hidden', !$draft.prop('checked')); }
      addAction($actions);
      $container.on('click', '.delbar-learning-worksheet__add', function () {
        var number = addAction($actions);
        $actions.find('[name="action' + number + 'What"]').trigger('focus');
      });
      $draft.prop('checked', later).on('change', tellDraft);
      tellDraft();
      if (later) {
        $draft.trigger('focus')[0].scrollIntoView({ block: 'center' });
      }
    });

    ['whatHappened', 'whatWeLearn', LAST].forEach(function (page) {
      wizard.on('post-render.' + page, function (e, state) {
        state.$container.on('click', '.delbar-learning-worksheet__later', function () {
          later = true;
          wizardForm.pressPrimary();
        });
      });
    });
    wizardForm.judgeEachPage(wizard);
  }

  wizardForm.register(describe);
})(AJS.$);
