// Calls the workbench's REST addresses. A refusal becomes an Error whose message the reader can be shown.
define('workbench/rest', ['ajs'], function (AJS) {
  'use strict';

  async function refusal(response) {
    const answer = await response.json().catch(() => ({}));
    return new Error(answer.message || AJS.I18n.getText('wb.rest.refused', response.status));
  }

  async function call(method, path, body) {
    const request = {
      method,
      credentials: 'same-origin',
      headers: { Accept: 'application/json', 'X-Atlassian-Token': 'no-check' }
    };
    if (body !== undefined) {
      request.headers['Content-Type'] = 'application/json';
      request.body = JSON.stringify(body);
    }
    const response = await fetch(AJS.contextPath() + path, request).catch(() => {
      throw new Error(AJS.I18n.getText('wb.rest.unreachable'));
    });
    if (!response.ok) {
      throw await refusal(response);
    }
    const text = await response.text();
    return text ? JSON.parse(text) : undefined;
  }

  let shown;

  /** One at a time: the next refusal takes the place of the last. */
  function showRefusal(title, error) {
    shown?.close();
    shown = AJS.flag({ type: 'error', title: AJS.escapeHtml(title), body: AJS.escapeHtml(error.message), close: 'manual' });
  }

  return {
    get: (path) => call('GET', path),
    post: (path, body) => call('POST', path, body),
    showRefusal
  };
});
