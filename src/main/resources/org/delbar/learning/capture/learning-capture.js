/* The form on a page. What is right is judged by the server; here it is only asked and shown. What is typed stays in the
   session of the browser until it has become a page: no connection, no sign-in and no reload loses it. */
(function ($) {
  'use strict';

  var FORM = '.delbar-learning-capture_form .delbar-learning-capture__form';
  var PAGE_MESSAGES = ['space', 'parent', ''];

  function memoryOf($form) {
    return 'delbar.learning.capture.' + $form.attr('data-space') + '.' + $form.attr('data-from');
  }

  /* A browser may forbid its memory; then the text lives as long as the page. */
  function remember($form, mark) {
    try {
      var typed = valuesOf($form);
      if (typed.whatHappened) {
        window.sessionStorage.setItem(memoryOf($form), JSON.stringify($.extend({ mark: mark }, typed)));
      } else {
        window.sessionStorage.removeItem(memoryOf($form));
      }
    } catch (refused) {
      return;
    }
  }

  function remembered($form) {
    try {
      return JSON.parse(window.sessionStorage.getItem(memoryOf($form)) || 'null');
    } catch (refused) {
      return null;
    }
  }

  function valuesOf($form) {
    return {
      whatHappened: $form.find('[name="whatHappened"]').val(),
      kind: $form.find('[name="kind"]:checked').val() || '',
      source: $form.find('[name="source"]').val() || ''
    };
  }

  function fill($form, values) {
    $form.find('[name="whatHappened"]').val(values.whatHappened);
    $form.find('[name="kind"]').each(function () { this.checked = this.value === values.kind; });
    $form.find('[name="source"] option').each(function () {
      if (this.value === values.source) {
        this.selected = true;
      }
    });
  }

  /* Tells one filling of the form from the next, so that sending it twice is one page. */
  function newMark() {
    var numbers = new Uint32Array(4);
    window.crypto.getRandomValues(numbers);
    return Array.prototype.map.call(numbers, function (number) { return number.toString(16); }).join('-');
  }

  function clear($form) {
    $form.find('.error, .delbar-learning-capture__refused').empty();
    $form.find('[aria-invalid]').removeAttr('aria-invalid');
    $form.siblings('.delbar-learning-capture__said').empty();
  }

  /* Each at its field; what belongs to no field stands on top. Focus goes to the first. */
  function showRefusals($form, refusals) {
    var $first = null;
    refusals.forEach(function (refusal) {
      var $field = PAGE_MESSAGES.indexOf(refusal.field) < 0 ? $form.find('[name="' + refusal.field + '"]').first() : $();
      var $place = $field.closest('.field-group, fieldset').children('.error');
      if ($place.length) {
        $field.attr('aria-invalid', 'true');
      } else {
        $field = $place = $form.find('.delbar-learning-capture__refused');
      }
      $place.append($('<span>').text(refusal.message));
      $first = $first || $field;
    });
    $first.trigger('focus');
  }

  function showTrouble($form, message, link) {
    showRefusals($form, [{ field: '', message: message }]);
    if (link) {
      $form.find('.delbar-learning-capture__refused').append(' ', $('<a>').attr('href', link.url).text(link.text));
    }
  }

  function showDone($form, page) {
    $form.siblings('.delbar-learning-capture__said')
      .text(AJS.I18n.getText('delbar.learning.capture.said') + ' ')
      .append($('<a>').attr('href', page.url).text(page.title));
  }

  function refusalsIn(answer) {
    try {
      return JSON.parse(answer.responseText).refusals || [];
    } catch (noJson) {
      return [];
    }
  }

  function showFailure($form, answer) {
    var refusals = refusalsIn(answer);
    if (refusals.length) {
      showRefusals($form, refusals);
    } else if (answer.status === 401) {
      showTrouble($form, AJS.I18n.getText('delbar.learning.capture.signed-out'), {
        text: AJS.I18n.getText('delbar.learning.capture.sign-in.link'),
        url: AJS.contextPath() + '/login.action?os_destination='
          + encodeURIComponent(window.location.pathname.slice(AJS.contextPath().length) + window.location.search)
      });
    } else if (answer.status === 0) {
      showTrouble($form, AJS.I18n.getText('delbar.learning.capture.not-reached'));
    } else {
      showTrouble($form, AJS.I18n.getText('delbar.learning.capture.failed'));
    }
  }

  function send($form, mark) {
    var from = $form.attr('data-from');
    return $.ajax({
      url: AJS.contextPath() + '/rest/delbar/1/learning/captures',
      type: 'POST',
      contentType: 'application/json',
      dataType: 'json',
      headers: { 'X-Atlassian-Token': 'no-check' },
      data: JSON.stringify($.extend(valuesOf($form), {
        space: $form.attr('data-space'),
        parent: $form.attr('data-parent'),
        from: from ? Number(from) : null,
        form: mark
      }))
    });
  }

  function begin(form) {
    var $form = $(form);
    var $button = $form.find('[type="submit"]');
    var kept = remembered($form);
    var mark = (kept && kept.mark) || newMark();
    var preset = valuesOf($form).source;
    var sending = false;

    function busy(now) {
      sending = now;
      $button.attr('aria-disabled', now ? 'true' : null);
    }

    $form.on('input change', function () { remember($form, mark); });
    $form.on('submit', function (e) {
      e.preventDefault();
      if (sending) {
        return;
      }
      busy(true);
      clear($form);
      remember($form, mark);
      send($form, mark).done(function (page) {
        fill($form, { whatHappened: '', kind: '', source: preset });
        mark = newMark();
        remember($form, mark);
        showDone($form, page);
      }).fail(function (answer) { showFailure($form, answer); }).always(function () { busy(false); });
    });
    if (kept) {
      fill($form, kept);
    }
    $form.closest('.delbar-learning-capture').find('.delbar-learning-capture__without-script').prop('hidden', true);
    $form.prop('hidden', false).attr('data-ready', 'true');
  }

  AJS.toInit(function () { $(FORM).each(function () { begin(this); }); });
})(AJS.$);
