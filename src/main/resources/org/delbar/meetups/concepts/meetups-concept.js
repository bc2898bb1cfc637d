/* The wizard of a concept. */
(function () {
  'use strict';

  var shared = new window.Delbar.MeetupsWizard({
    item: 'org.delbar.confluence:meetups-concept-item',
    rest: 'meetups/concepts',
    pages: ['whatIsIt', 'howIsItHeld', 'whatDoWeTest']
  });
  var FILLED = ['length', 'people', 'place', 'cost', 'rhythm', 'roles'];

  function describe(wizard) {
    var preset = null;

    wizard.on('pre-render.whatIsIt', function (e, state) {
      shared.begin();
      preset = null;
      state.soyRenderContext.title = state.wizardData.title || '';
      state.soyRenderContext.me = '';
    });

    /* A preset fills in what nobody has typed: the line here, the rest on the next page. */
    function choosePreset($container, begin, before) {
      var key = shared.form.field($container, 'preset').val();
      preset = begin.presets.filter(function (each) { return each.key === key; })[0];
      shared.propose($container, 'line', preset.line, before);
      if (preset.line) {
        shared.propose($container, 'title', preset.name, before);
      }
    }

    wizard.on('post-render.whatIsIt', function (e, state) {
      var before = shared.remember('whatIsIt', state);
      shared.withBeginning(state, function ($container, begin) {
        shared.form.follow($container, state, begin);
        shared.options($container, 'preset', begin.presets, before.preset);
        shared.propose($container, 'hosts', begin.me, before);
        choosePreset($container, begin, before);
        shared.form.field($container, 'preset').on('change', function () {
          choosePreset($container, begin, before);
        });
        shared.form.offerPeople();
      });
      shared.watchTitle(state.$container, state);
    });

    wizard.on('post-render.howIsItHeld', function (e, state) {
      var before = shared.remember('howIsItHeld', state);
      shared.withBeginning(state, function ($container, begin) {
        shared.boxes($container, 'form', begin.forms, preset.forms, before);
        FILLED.forEach(function (name) { shared.propose($container, name, preset[name], before); });
      });
    });

    wizard.on('post-render.whatDoWeTest', function (e, state) {
      var before = shared.remember('whatDoWeTest', state);
      shared.withBeginning(state, function ($container, begin) {
        shared.offerOrganisations($container, begin, before);
        shared.options($container, 'contentTemplateKey', begin.templates, before.contentTemplateKey || begin.template);
      });
    });

    shared.form.judgeEachPage(wizard);
  }

  shared.form.register(describe);
})();
