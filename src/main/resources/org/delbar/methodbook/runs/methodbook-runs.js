/* The bar on a run: saves without leaving the page. What is right is judged by the server; here it is only asked and
   shown. Without this script the bar leads to a screen with the same form. */
(function () {
  'use strict';

  const BAR = '.delbar-methodbook-runs-bar';
  const FORM = 'form.delbar-methodbook-runs-form';
  const ADDRESS = '/rest/delbar/1/methodbook/runs/';

  function post(what, values) {
    return fetch(AJS.contextPath() + ADDRESS + what, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', 'X-Atlassian-Token': 'no-check' },
      body: JSON.stringify(values)
    });
  }

  function valuesOf(form) {
    const fields = new FormData(form);
    const again = fields.get('again');
    return {
      run: fields.get('run'),
      helped: fields.get('helped') || '',
      line: fields.get('line') || '',
      change: fields.get('change') || '',
      again: again === 'unsaid' ? '' : again || '',
      unnamed: fields.get('unnamed') === 'true'
    };
  }

  function clear(bar) {
    bar.querySelectorAll('.error, .delbar-methodbook-runs-form__refused').forEach((place) => place.replaceChildren());
    bar.querySelectorAll('[aria-invalid]').forEach((field) => field.removeAttribute('aria-invalid'));
    bar.querySelector('[role="status"]').textContent = '';
  }

  function placeOf(bar, field) {
    const input = field && bar.querySelector(FORM + ' [name="' + CSS.escape(field) + '"]');
    const group = input && input.closest('.field-group, fieldset, .checkbox');
    return group ? { input: input, error: group.querySelector('.error') } : null;
  }

  /* Each at its field; what belongs to no field stands on top. Focus goes to the first. */
  function showRefusals(bar, refusals) {
    let first = null;
    refusals.forEach((refusal) => {
      const place = placeOf(bar, refusal.field);
      const top = bar.querySelector('.delbar-methodbook-runs-form__refused');
      const said = document.createElement('span');
      said.textContent = refusal.message;
      (place ? place.error : top).append(said);
      if (place && place.input.type === 'text') {
        place.input.setAttribute('aria-invalid', 'true');
      }
      first = first || (place ? place.input : top);
    });
    const folded = bar.querySelector('details');
    if (folded) {
      folded.open = true;
    }
    if (first) {
      first.focus();
    }
  }

  function trouble(status) {
    if (status === 401) {
      return AJS.I18n.getText('delbar.methodbook.use.signed-out');
    }
    if (status === 405) {
      return AJS.I18n.getText('delbar.methodbook.runs.refused.read-only');
    }
    return status === 0
      ? AJS.I18n.getText('delbar.methodbook.use.not-reached')
      : AJS.I18n.getText('delbar.methodbook.use.failed');
  }

  async function refusalsIn(answer) {
    try {
      const told = (await answer.json()).refusals || [];
      return told.length ? told : [{ field: '', message: trouble(answer.status) }];
    } catch (noJson) {
      return [{ field: '', message: trouble(answer.status) }];
    }
  }

  function show(bar, told) {
    const body = bar.querySelector('.delbar-methodbook-runs-bar__body');
    body.innerHTML = told.html;
    wake(bar);
    bar.querySelector('[role="status"]').textContent = told.said;
    const heading = body.querySelector('[tabindex="-1"]');
    if (heading) {
      heading.focus();
    }
  }

  async function send(bar, what, values) {
    if (bar.dataset.sending) {
      return;
    }
    bar.dataset.sending = 'true';
    clear(bar);
    try {
      const answer = await post(what, values);
      if (answer.ok) {
        show(bar, await answer.json());
      } else {
        showRefusals(bar, await refusalsIn(answer));
      }
    } catch (notReached) {
      showRefusals(bar, [{ field: '', message: trouble(0) }]);
    } finally {
      delete bar.dataset.sending;
    }
  }

  /* What works with scripts alone takes the place of the link. */
  function wake(bar) {
    bar.querySelectorAll('[hidden]').forEach((part) => { part.hidden = false; });
    bar.querySelectorAll('.delbar-methodbook-runs-bar__without-script').forEach((link) => { link.hidden = true; });
    bar.dataset.ready = 'true';
  }

  document.addEventListener('submit', (event) => {
    const bar = event.target.matches(FORM) && event.target.closest(BAR);
    if (bar) {
      event.preventDefault();
      const withdraws = event.submitter && event.submitter.value === 'withdraw';
      send(bar, withdraws ? 'withdrawals' : 'answers', withdraws ? { run: bar.dataset.run } : valuesOf(event.target));
    }
  });

  document.addEventListener('click', (event) => {
    const button = event.target.closest('.delbar-methodbook-runs-bar__suggest');
    if (button) {
      const bar = button.closest(BAR);
      send(bar, 'suggestions', { run: bar.dataset.run });
    }
  });

  AJS.toInit(() => { document.querySelectorAll(BAR).forEach(wake); });
})();
