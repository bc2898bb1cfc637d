/* Draws the method anew while somebody decides. What is left is worked out by the server; here it is only asked and shown.
   Without this script the buttons send the form, and the server shows it again. */
(function ($) {
  'use strict';

  var PAUSE = 250;

  function decisions($desk) {
    var decided = {};
    $desk.find('.delbar-methodbook-contentcheck__finding input:checked').each(function () {
      decided[this.name.substring(2)] = this.value;
    });
    return decided;
  }

  function trouble(answer) {
    try {
      return JSON.parse(answer.responseText).refusals[0].message;
    } catch (noJson) {
      return AJS.I18n.getText('delbar.methodbook.contentcheck.refused.offline');
    }
  }

  function start(desk) {
    var $desk = $(desk);
    var $form = $desk.find('form');
    var waiting = null;
    var asked = 0;

    function draw() {
      asked += 1;
      var mine = asked;
      $.ajax({
        url: AJS.contextPath() + '/rest/delbar/1/methodbook/content-checks/preview',
        type: 'POST',
        contentType: 'application/json',
        data: JSON.stringify({
          page: $form.find('[name="page"]').val(),
          seen: $form.find('[name="seen"]').val(),
          space: $form.find('[name="space"]').val() || '',
          part: $form.find('[name="part"]').val() || '',
          rest: $form.find('[name="rest"]:checked').val() || '',
          decisions: decisions($desk)
        })
      }).done(function (answer) {
        if (mine === asked) {
          $desk.find('.delbar-methodbook-contentcheck__paper_result').html(answer.html);
          $desk.find('.delbar-methodbook-contentcheck__tally').text(answer.tally);
          $desk.find('.delbar-methodbook-contentcheck__refused').empty();
        }
      }).fail(function (answer) {
        if (mine === asked) {
          $desk.find('.delbar-methodbook-contentcheck__refused').empty().append($('<span>').text(trouble(answer)));
        }
      });
    }

    function soon() {
      window.clearTimeout(waiting);
      waiting = window.setTimeout(draw, PAUSE);
    }

    function point(id) {
      $desk.find('.delbar-methodbook-contentcheck__finding').removeClass('delbar-methodbook-contentcheck__finding_here')
        .filter('[data-finding="' + id + '"]').addClass('delbar-methodbook-contentcheck__finding_here');
      $desk.find('.delbar-methodbook-contentcheck__mark').removeClass('delbar-methodbook-contentcheck__mark_here')
        .filter('[data-finding="' + id + '"]').addClass('delbar-methodbook-contentcheck__mark_here')
        .first().each(function () {
          var paper = $(this).closest('.delbar-methodbook-contentcheck__paper')[0];
          var place = this.getBoundingClientRect();
          var frame = paper.getBoundingClientRect();
          if (place.top < frame.top || place.bottom > frame.bottom) {
            paper.scrollTop += place.top - frame.top - frame.height / 3;
          }
        });
    }

    function sweep(where, what) {
      var $where = where === 'all' ? $desk : $desk.find('[data-section="' + where + '"]');
      $where.find('.delbar-methodbook-contentcheck__finding').each(function () {
        var $finding = $(this);
        var wanted = what === 'proposed' ? $finding.data('proposed') : what;
        $finding.find('input[value="' + wanted + '"]').prop('checked', true);
      });
      if (where === 'all') {
        $form.find('[name="rest"][value="' + what + '"]').prop('checked', true);
      }
      draw();
    }

    $desk.addClass('delbar-methodbook-contentcheck_live');
    $desk.find('.delbar-methodbook-contentcheck__finding').each(function () {
      $(this).data('proposed', this.getAttribute('data-proposed'));
    });
    $desk.on('change', '.delbar-methodbook-contentcheck__choices input', soon);
    $desk.on('change', '[name="space"]', function () {
      $form.append($('<input type="hidden" name="look" value="yes">')).trigger('submit');
    });
    $desk.on('focusin', '.delbar-methodbook-contentcheck__finding', function () {
      point(this.getAttribute('data-finding'));
    });
    $desk.on('click', '.delbar-methodbook-contentcheck__paper_source mark', function () {
      var id = this.getAttribute('data-finding');
      $('#delbar-finding-' + id).find('input:checked').trigger('focus');
      point(id);
    });
    $desk.on('click', 'button[name="sweep"]', function (event) {
      var parts = this.value.split(':');
      event.preventDefault();
      sweep(parts[0], parts[1]);
    });
  }

  $(function () {
    $('[data-delbar-content-check]').has('form').each(function () {
      start(this);
    });
  });
}(AJS.$));
