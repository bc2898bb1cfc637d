/* Opens the form for a page made from a method in a dialog on the page. What is right is judged by the server; here it is
   only asked and shown. Without this script each button leads to a screen with the same form. */
(function ($) {
  'use strict';

  var PAGE_MESSAGES = ['method', ''];
  var KINDS = {
    use: { attribute: 'data-delbar-method-use', address: '/rest/delbar/1/methodbook/uses', busy: 'delbar-method-use-dialog' },
    variant: { attribute: 'data-delbar-method-variant', address: '/rest/delbar/1/methodbook/variants', busy: 'delbar-method-variant-dialog' }
  };

  function dialogMarkup(id) {
    return $('<section class="aui-dialog2 aui-dialog2-medium aui-layer delbar-method-dialog" role="dialog" aria-modal="true" tabindex="-1" hidden>')
      .attr({ id: id, 'aria-labelledby': id + '-heading' })
      .append($('<form class="aui top-label delbar-method-form delbar-method-form__form" novalidate>')
        .append($('<header class="aui-dialog2-header">')
          .append($('<h2 class="aui-dialog2-header-main">').attr('id', id + '-heading')))
        .append($('<div class="aui-dialog2-content">'))
        .append($('<footer class="aui-dialog2-footer">')
          .append($('<div class="aui-dialog2-footer-actions">')
            .append($('<button type="submit" class="aui-button aui-button-primary delbar-method-form__submit">'))
            .append(' ')
            .append($('<button type="button" class="aui-button aui-button-link delbar-method-form__cancel">')
              .text(AJS.I18n.getText('delbar.methodbook.use.cancel'))))));
  }

  function clear($form) {
    $form.find('.field-group > .error, .delbar-method-form__refused').empty();
    $form.find('[aria-invalid]').removeAttr('aria-invalid');
  }

  /* Each at its field; what belongs to no field stands on top. Focus goes to the first. */
  function showRefusals($form, refusals) {
    var $first = null;
    refusals.forEach(function (refusal) {
      var $field = PAGE_MESSAGES.indexOf(refusal.field) < 0 ? $form.find('[name="' + refusal.field + '"]').first() : $();
      var $place = $field.closest('.field-group').children('.error');
      if ($place.length) {
        $field.attr('aria-invalid', 'true');
      } else {
        $field = $place = $form.find('.delbar-method-form__refused');
      }
      $place.append($('<span>').text(refusal.message));
      $first = $first || $field;
    });
    if ($first) {
      $first.trigger('focus');
    }
  }

  function refusalsIn(answer) {
    try {
      return JSON.parse(answer.responseText).refusals || [];
    } catch (noJson) {
      return [];
    }
  }

  function troubleOf(answer) {
    if (answer.status === 401) {
      return AJS.I18n.getText('delbar.methodbook.use.signed-out');
    }
    return answer.status === 0
      ? AJS.I18n.getText('delbar.methodbook.use.not-reached')
      : AJS.I18n.getText('delbar.methodbook.use.failed');
  }

  function failed($form, answer) {
    var refusals = refusalsIn(answer);
    showRefusals($form, refusals.length ? refusals : [{ field: '', message: troubleOf(answer) }]);
  }

  function valuesOf($form) {
    var values = {};
    $form.find('input[name], select[name]').each(function () {
      values[this.name] = $(this).val() || '';
    });
    return values;
  }

  /* Confluence's own field for people; without it user names are typed. */
  function peopleFields($form) {
    var binder = AJS.Confluence && AJS.Confluence.Binder;
    if (binder && binder.autocompleteMultiUser) {
      binder.autocompleteMultiUser($form[0]);
      $form.find('[id$="-who-hint"]').empty();
    }
  }

  function openFor(button, kind) {
    var $button = $(button);
    var id = kind.busy;
    var dialog;
    var sending = false;
    $('#' + id).remove();
    var $dialog = dialogMarkup(id).appendTo('body');
    var $form = $dialog.find('form');
    var $content = $form.find('.aui-dialog2-content');

    function busy(now) {
      sending = now;
      $form.find('.delbar-method-form__submit').attr('aria-disabled', now ? 'true' : null);
    }

    function fetchForm(query) {
      return $.ajax({
        url: AJS.contextPath() + kind.address + '/start',
        dataType: 'json',
        cache: false,
        data: query
      });
    }

    function show(answer) {
      $dialog.find('#' + id + '-heading').text(answer.heading);
      $content.html(answer.html);
      $form.find('.delbar-method-form__submit').text(answer.submit).prop('hidden', !answer.submit);
      peopleFields($form);
    }

    /* Another space has other titles and other pages: what the person has not touched is proposed anew. */
    function otherSpace() {
      var typed = valuesOf($form);
      fetchForm({ method: typed.method, space: typed.space, label: typed.label, title: $button.attr('data-title') || '' })
        .done(function (answer) {
          var $fresh = $('<div>').html(answer.html);
          ['title', 'parent'].forEach(function (name) {
            var $field = $form.find('[name="' + name + '"]');
            if ($field.attr('data-touched') !== 'true') {
              $field.val($fresh.find('[name="' + name + '"]').val());
            }
          });
        });
    }

    $form.on('input', '[name="title"], [name="parent"]', function () { $(this).attr('data-touched', 'true'); });
    $form.on('change', '[name="space"]', otherSpace);
    $form.on('click', '.delbar-method-form__cancel', function () { dialog.hide(); });
    $form.on('submit', function (e) {
      e.preventDefault();
      if (sending) {
        return;
      }
      busy(true);
      clear($form);
      $.ajax({
        url: AJS.contextPath() + kind.address,
        type: 'POST',
        contentType: 'application/json',
        dataType: 'json',
        headers: { 'X-Atlassian-Token': 'no-check' },
        data: JSON.stringify(valuesOf($form))
      }).done(function (page) {
        window.location.assign(page.url);
      }).fail(function (answer) {
        failed($form, answer);
        busy(false);
      });
    });

    fetchForm({
      method: $button.attr(kind.attribute),
      space: $button.attr('data-space') || document.querySelector('meta[name="ajs-space-key"]') && document.querySelector('meta[name="ajs-space-key"]').content || '',
      parent: $button.attr('data-parent') || '',
      title: $button.attr('data-title') || '',
      label: $button.attr('data-label') || ''
    }).done(function (answer) {
      show(answer);
      dialog = AJS.dialog2('#' + id);
      dialog.on('hide', function () {
        $dialog.remove();
        $button.trigger('focus');
      });
      dialog.show();
      $form.find('[name="title"]').trigger('focus');
    }).fail(function () {
      $dialog.remove();
      window.location.assign(button.href);
    });
  }

  /* A new tab stays a new tab. */
  function isPlain(e) {
    return !e.isDefaultPrevented() && !e.ctrlKey && !e.metaKey && !e.shiftKey && !e.altKey && (e.which === undefined || e.which <= 1);
  }

  AJS.toInit(function () {
    Object.keys(KINDS).forEach(function (name) {
      var kind = KINDS[name];
      $(document).on('click', 'a[' + kind.attribute + ']', function (e) {
        if (isPlain(e) && AJS.dialog2) {
          e.preventDefault();
          openFor(this, kind);
        }
      });
    });
  });
})(AJS.$);
