/* One click without leaving the page. What is right is judged by the server; it also says what the list looks like then. */
(function ($) {
  'use strict';

  var LIST = '.delbar-meetups-rsvp[data-page]';
  var CONTROLS = '.delbar-meetups-rsvp__answers button, .delbar-meetups-rsvp__answers a, .delbar-meetups-rsvp__people a';

  function wordsOf($form) {
    var words = [];
    $form.find('[data-words]').each(function () { words[Number($(this).attr('data-words')) - 1] = $(this).val(); });
    return words;
  }

  function ask($list, type, below, body) {
    return $.ajax({
      url: AJS.contextPath() + '/rest/delbar/1/meetups/' + $list.attr('data-page') + '/answers' + below + '?html=true',
      type: type,
      contentType: 'application/json',
      dataType: 'json',
      headers: { 'X-Atlassian-Token': 'no-check' },
      data: body ? JSON.stringify(body) : undefined
    });
  }

  function messageOf(answer) {
    var refusals = [];
    try {
      refusals = JSON.parse(answer.responseText).refusals || [];
    } catch (noJson) {
      refusals = [];
    }
    if (refusals.length) {
      return refusals.map(function (refusal) { return refusal.message; }).join(' ');
    }
    if (answer.status === 401) {
      return AJS.I18n.getText('delbar.meetups.signup.signed-out');
    }
    return answer.status === 0
      ? AJS.I18n.getText('delbar.meetups.signup.not-reached')
      : AJS.I18n.getText('delbar.meetups.signup.failed');
  }

  /* The control that was pressed is there again, or one beside it, or the list itself takes the focus. */
  function focusAgain($list, pressed) {
    var $again = pressed.answer
      ? $list.find('button[value="' + pressed.answer + '"]')
      : $list.find('a[data-person]').filter(function () { return $(this).attr('data-person') === pressed.person; });
    if (!$again.length) {
      $again = $list.find('.delbar-meetups-rsvp__answers button');
    }
    $again.first().trigger('focus');
  }

  function doing($list, act, below) {
    switch (act) {
      case 'seat': return ask($list, 'POST', below + '/seat');
      case 'there': return ask($list, 'PUT', below + '/attendance', { attended: true });
      case 'absent': return ask($list, 'PUT', below + '/attendance', { attended: false });
      default: return ask($list, 'DELETE', below);
    }
  }

  function follow($list, pressed, asked) {
    $list.attr('aria-busy', 'true').find(CONTROLS).attr('aria-disabled', 'true');
    $list.find('.delbar-meetups-rsvp__refused, .delbar-meetups-rsvp__said').empty();
    asked.done(function (state) {
      $list.find('.delbar-meetups-rsvp__body').html(state.html);
      $list.find('.delbar-meetups-rsvp__said')
        .text(pressed.person ? AJS.I18n.getText('delbar.meetups.signup.host.changed') : state.said);
      focusAgain($list, pressed);
    }).fail(function (answer) {
      $list.find(CONTROLS).removeAttr('aria-disabled');
      $list.find('.delbar-meetups-rsvp__refused').text(messageOf(answer));
    }).always(function () { $list.removeAttr('aria-busy'); });
  }

  function begin(list) {
    var $list = $(list);

    function busy() {
      return $list.attr('aria-busy') === 'true';
    }

    $list.on('click', '.delbar-meetups-rsvp__form button[name="answer"]', function (e) {
      e.preventDefault();
      if (busy()) {
        return;
      }
      var $form = $(this).closest('form');
      var answer = $(this).val();
      follow($list, { answer: answer }, ask($list, 'PUT', '', {
        answer: answer,
        guests: answer === 'coming' ? Number($form.find('[name="guests"]').val() || 0) : 0,
        words: wordsOf($form)
      }));
    });
    $list.on('click', 'a[data-act]', function (e) {
      e.preventDefault();
      if (busy()) {
        return;
      }
      var act = $(this).attr('data-act');
      var person = $(this).attr('data-person');
      var below = person ? '/' + encodeURIComponent(person) : '';
      follow($list, { person: person }, doing($list, act, below));
    });
    $list.attr('data-ready', 'true');
  }

  AJS.toInit(function () { $(LIST).each(function () { begin(this); }); });
})(AJS.$);
