/* The wizard of a meetup. */
(function ($) {
  'use strict';

  var shared = new window.Delbar.MeetupsWizard({
    item: 'org.delbar.confluence:meetups-meetup-item',
    rest: 'meetups/plans',
    pages: ['whatAndWhen', 'whereAndWho', 'signingUp']
  });

  var DAY = 24 * 60;

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

    /* A meetup is planned for as long as its concept takes at most, unless it would pass midnight. */
    function followStart($container, begin, before) {
      shared.form.field($container, 'startTime').on('input', function () {
        var start = /^(\d{2}):(\d{2})$/.exec(this.value);
        var end = start ? Number(start[1]) * 60 + Number(start[2]) + begin.concept.minutes : 0;
        if (begin.concept.minutes && start && end < DAY) {
          shared.propose($container, 'endTime', twoDigits(Math.floor(end / 60)) + ':' + twoDigits(end % 60), before);
        }
      });
    }

    function twoDigits(number) {
      return (number < 10 ? '0' : '') + number;
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
        followStart($container, begin, before);
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
        shared.propose($container, 'seats', begin.concept.seats, before);
        shared.options($container, 'names', begin.names, before.names);
        shared.options($container, 'contentTemplateKey', begin.templates, before.contentTemplateKey || begin.template);
      });
    });

    shared.form.judgeEachPage(wizard);
  }

  shared.form.register(describe);
})(AJS.$);
