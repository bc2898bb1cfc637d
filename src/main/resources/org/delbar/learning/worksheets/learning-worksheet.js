/* The wizard of a worksheet. What is right is judged by the server, on every page before it is left; here it is only asked
   and shown. Hooks as on https://developer.atlassian.com/server/confluence/javascript-api-for-blueprint-wizards/ */
(function ($) {
  'use strict';

  var ITEM = 'org.delbar.confluence:learning-worksheet-item';
  var PAGES = ['whatHappened', 'whatWeLearn', 'nextTime'];
  var LAST = 'nextTime';
  var MOST_ACTIONS = 5;
  var templates = function () { return window.Delbar.Learning.Worksheet; };

  function ask(method, path, body) {
    return $.ajax({
      url: AJS.contextPath() + '/rest/delbar/1/learning/worksheets/' + path,
      type: method,
      contentType: 'application/json',
      dataType: 'json',
      data: body ? JSON.stringify(body) : undefined,
      headers: { 'X-Atlassian-Token': 'no-check' }
    });
  }

  function spaceOf(state) {
    return state.wizardData.spaceKey || AJS.Meta.get('space-key') || '';
  }

  function start(state) {
    return ask('GET', 'start?space=' + encodeURIComponent(spaceOf(state)));
  }

  /* All that has been typed so far, under one roof: the server reads the pages as one form. */
  function fieldsOf(state) {
    var fields = { spaceKey: spaceOf(state) };
    var pages = state.wizardData.pages || {};
    PAGES.forEach(function (page) { $.extend(fields, pages[page]); });
    return $.extend(fields, state.pageData);
  }

  function typedIn($container) {
    var typed = {};
    $container.find('form').serializeArray().forEach(function (field) { typed[field.name] = field.value; });
    return typed;
  }

  function fieldNamed($container, name) {
    return $container.find('[name="' + name + '"]').first();
  }

  function clearRefusals($container) {
    $container.find('.error, .delbar-learning-worksheet__refused').empty();
    $container.find('[aria-invalid]').removeAttr('aria-invalid');
  }

  /* Each at its field; what belongs to no field of this page stands on top. Focus goes to the first. */
  function showRefusals($container, refusals) {
    var $first = null;
    refusals.forEach(function (refusal) {
      var $field = fieldNamed($container, refusal.field);
      var $place = $field.closest('.field-group, fieldset').children('.error');
      if (!$place.length) {
        $field = $container.find('.delbar-learning-worksheet__refused');
        $place = $field;
      }
      $place.append($('<span>').text(refusal.message));
      $field.attr('aria-invalid', $field.is(':input') ? 'true' : null);
      $first = $first || $field;
    });
    if ($first) {
      $first.trigger('focus');
    }
  }

  function pressPrimary() {
    $('#create-dialog .create-dialog-create-button:visible').trigger('click');
  }

  function proposeTitle($container, state) {
    var fields = $.extend(fieldsOf({ wizardData: state.wizardData, pageData: {} }), typedIn($container));
    ask('POST', 'check', fields).done(function (answer) {
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

  /* Confluence's own people picker; where a product lacks it, the field takes user names as typed. */
  function offerPeople() {
    var binder = AJS.Confluence && AJS.Confluence.Binder;
    if (binder && binder.autocompleteMultiUser) {
      binder.autocompleteMultiUser();
    }
  }

  function addAction($actions) {
    var number = $actions.children().length + 1;
    if (number <= MOST_ACTIONS) {
      $actions.append(templates().action({ number: number }));
      offerPeople();
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
    /* approved: the fields as they were when the server found nothing against them; later: the writer wants to be done. */
    var session = { approved: null, later: false };

    wizard.on('pre-render.whatHappened', function (e, state) {
      session = { approved: null, later: false };
      state.soyRenderContext.title = state.wizardData.title || '';
    });

    wizard.on('post-render.whatHappened', function (e, state) {
      var $container = state.$container;
      start(state).done(function (begin) {
        session.begin = begin;
        if (begin.parent) {
          state.wizardData.parentPageId = begin.parent;
        }
        if (begin.off) {
          showRefusals($container, [{ field: 'spaceKey', message: begin.off }]);
        }
        fieldNamed($container, 'happenedOn').attr('max', begin.today).val(function (i, typed) { return typed || begin.today; });
        $container.find('.delbar-learning-worksheet__kind-choices').html(templates().kinds({ kinds: begin.kinds }));
        fieldNamed($container, 'source').append(templates().options({ choices: begin.sources }));
        fieldNamed($container, 'contentTemplateKey').html(templates().options({ choices: begin.templates })).val(begin.template);
        pointSheetAt($container, begin.template);
        $container.attr('data-ready', 'true');
      }).fail(function () { unreachable($container); });
      $container.on('change', '[name="whatHappened"], [name="happenedOn"], [name="source"], [name="process"], [name="contentTemplateKey"]', function () { proposeTitle($container, state); });
      $container.on('change', '[name="contentTemplateKey"]', function () { pointSheetAt($container, this.value); });
    });

    wizard.on('post-render.whatWeLearn', function (e, state) {
      var $container = state.$container;
      var chosen = fieldsOf({ wizardData: state.wizardData, pageData: {} }).source;
      var sources = (session.begin || { sources: [] }).sources;
      var source = sources.filter(function (each) { return each.key === chosen; })[0] || sources[0];
      if (source) {
        $container.find('.delbar-learning-worksheet__prompts').html(templates().prompts({ prompts: source.prompts }));
      }
      $container.on('click', '.delbar-learning-worksheet__prompt', function () {
        insert(fieldNamed($container, 'whatWeLearn'), $(this).text());
      });
    });

    wizard.on('post-render.nextTime', function (e, state) {
      var $container = state.$container;
      var $actions = $container.find('.delbar-learning-worksheet__actions');
      var $draft = fieldNamed($container, 'finishLater');
      function tellDraft() { $container.find('#delbar-worksheet-draft-said').prop('hidden', !$draft.prop('checked')); }
      addAction($actions);
      $container.on('click', '.delbar-learning-worksheet__add', function () {
        var number = addAction($actions);
        $actions.find('[name="action' + number + 'What"]').trigger('focus');
      });
      $draft.prop('checked', session.later).on('change', tellDraft);
      tellDraft();
      if (session.later) {
        $draft.trigger('focus')[0].scrollIntoView({ block: 'center' });
      }
    });

    PAGES.forEach(function (page) {
      wizard.on('post-render.' + page, function (e, state) {
        state.$container.on('click', '.delbar-learning-worksheet__later', function () {
          session.later = true;
          pressPrimary();
        });
      });

      wizard.on('submit.' + page, function (e, state) {
        var fields = fieldsOf(state);
        var asked = JSON.stringify(fields);
        if (session.approved === asked) {
          if (session.later && page !== LAST) {
            state.nextPageId = LAST;
          }
          return true;
        }
        judge(state.$container, fields, asked);
        return false;
      });
    });

    /* The hook must answer at once, the server cannot: so the page stays, and is submitted again once it is approved. */
    function judge($container, fields, asked) {
      ask('POST', 'check', fields).done(function (answer) {
        clearRefusals($container);
        if (answer.refusals.length) {
          session.later = false;
          showRefusals($container, answer.refusals);
        } else {
          session.approved = asked;
          pressPrimary();
        }
      }).fail(function () { unreachable($container); });
    }

    function unreachable($container) {
      clearRefusals($container);
      session.later = false;
      showRefusals($container, [{ field: 'spaceKey', message: AJS.I18n.getText('delbar.learning.worksheet.not-reached') }]);
    }
  }

  function register() {
    Confluence.Blueprint.setWizard(ITEM, describe);
  }

  if (window.Confluence && Confluence.Blueprint && Confluence.Blueprint.setWizard) {
    register();
  } else {
    AJS.bind('blueprint.wizard-register.ready', register);
  }
})(AJS.$);
