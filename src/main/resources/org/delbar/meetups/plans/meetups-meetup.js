/* The wizard of a meetup. */
(function ($) {
  'use strict';

  var shared = new window.Delbar.MeetupsWizard({
    item: 'org.delbar.confluence:meetups-meetup-item',
    rest: 'meetups/plans',
    pages: ['whatAndWhen', 'whereAndWho', 'signingUp']
  });

  function describe(wizard) {
    wizard.on('pre-render.whatAndWhen', function (e, state) {
      shared.begin();
      state.soyRenderContext.title = state.wizardData.title || '';
    });

    wizard.on('pre-render.whereAndWho', function (e, state) {
      state.soyRenderContext.me = shared.begun() ? shared.begun().me : '';
    });

    /* Concept and topic make a title, until somebody writes another. */
    function followTopic($container, begin, before) {
      shared.form.field($container, 'topic').on('input', function () {
        var topic = $.trim(this.value);
        shared.propose($container, 'title', begin.concept.title && topic ? begin.concept.title + ': ' + topic : topic, before);
      });
    }

    /* Whole days have no hours. */
    function followAllDay($container) {
      var $allDay = shared.form.field($container, 'allDay');
      function follow() {
        ['startTime', 'endTime'].forEach(function (name) {
          shared.form.field($container, name).prop('disabled', $allDay.prop('checked'));
        });
      }
      $allDay.on('change', follow);
      follow();
    }

    wizard.on('post-render.whatAndWhen', function (e, state) {
      var before = shared.remember('whatAndWhen', state);
      shared.withBeginning(state, function ($container, begin) {
        shared.form.follow($container, state, begin);
        shared.propose($container, 'zone', begin.zone, before);
        followTopic($container, begin, before);
        followAllDay($container);
      });
      shared.watchTitle(state.$container, state);
    });

    /* A title names a page in the space only; elsewhere its number does. */
    function nameOf(concept, state) {
      return concept.space === shared.form.spaceOf(state) ? concept.title : concept.page;
    }

    wizard.on('post-render.whereAndWho', function (e, state) {
      var before = shared.remember('whereAndWho', state);
      shared.withBeginning(state, function ($container, begin) {
        shared.options($container, 'form', begin.forms, before.form === undefined ? begin.concept.form : before.form);
        shared.propose($container, 'concept', nameOf(begin.concept, state), before);
        shared.offerOrganisations($container, begin, before);
        shared.form.offerPeople();
      });
    });

    wizard.on('post-render.signingUp', function (e, state) {
      var before = shared.remember('signingUp', state);
      shared.withBeginning(state, function ($container, begin) {
        shared.options($container, 'names', begin.names, before.names);
        shared.options($container, 'contentTemplateKey', begin.templates, before.contentTemplateKey || begin.template);
      });
    });

    shared.form.judgeEachPage(wizard);
  }

  shared.form.register(describe);
})(AJS.$);
