/* One click on a row. The server judges, and says what the row tells then. */
(function ($) {
  'use strict';

  var FORM = '.delbar-meetup-list__answers';

  function wordsOf($form) {
    return $form.find('[data-words]').map(function () { return $(this).val(); }).get();
  }

  function ask($form, answer) {
    return $.ajax({
      url: AJS.contextPath() + '/rest/delbar/1/meetups/' + $form.find('[name=page]').val() + '/answers',
      type: 'PUT',
      contentType: 'application/json',
      dataType: 'json',
      headers: { 'X-Atlassian-Token': 'no-check' },
      data: JSON.stringify({
        answer: answer,
        guests: answer === 'coming' ? Number($form.find('[name=guests]').val() || 0) : 0,
        words: wordsOf($form)
      })
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

  function show($item, state) {
    $item.find('.delbar-meetup-list__counts').text(state.counts.join(' \u00b7 '));
    $item.find('.delbar-meetup-list__mine').text(state.said);
    $item.find('[name=guests]').val(state.guests);
    $item.find('[name=answer]').each(function () {
      var chosen = $(this).val() === state.answer;
      $(this).attr('aria-pressed', String(chosen)).toggleClass('aui-button-primary', chosen);
    });
  }

  function answer(e) {
    var $button = $(e.currentTarget);
    var $form = $button.closest(FORM);
    var $item = $form.closest('.delbar-meetup-list__item');
    e.preventDefault();
    if ($item.attr('aria-busy') === 'true') {
      return;
    }
    $item.attr('aria-busy', 'true').find('[name=answer]').attr('aria-disabled', 'true');
    $item.find('.delbar-meetup-list__refused').empty();
    ask($form, $button.val())
      .done(function (state) { show($item, state); })
      .fail(function (refused) { $item.find('.delbar-meetup-list__refused').text(messageOf(refused)); })
      .always(function () { $item.removeAttr('aria-busy').find('[name=answer]').removeAttr('aria-disabled'); });
  }

  AJS.toInit(function () {
    $('.delbar-meetup-list').on('click', FORM + ' [name=answer]', answer).attr('data-ready', 'true');
  });
})(AJS.$);
