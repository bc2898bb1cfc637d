// AUI from npm speaks English only; in Confluence the server puts the reader's language in.
(function () {
  'use strict';

  const AJS = window.AJS;
  const language = document.documentElement.lang || 'en';
  if (language.startsWith('en')) {
    return;
  }

  const words = AJS.I18n.keys;
  words['aui.words.add'] = AJS.I18n.getText('wb.aui.add');
  words['aui.words.cancel'] = AJS.I18n.getText('wb.aui.cancel');
  words['aui.words.close'] = AJS.I18n.getText('wb.aui.close');
  words['aui.words.collapse'] = AJS.I18n.getText('wb.aui.collapse');
  words['aui.words.delete'] = AJS.I18n.getText('wb.aui.delete');
  words['aui.words.expand'] = AJS.I18n.getText('wb.aui.expand');
  words['aui.words.loading'] = AJS.I18n.getText('wb.aui.loading');
  words['aui.words.more'] = AJS.I18n.getText('wb.aui.more');
  words['aui.words.remove'] = AJS.I18n.getText('wb.aui.remove');
  words['aui.words.update'] = AJS.I18n.getText('wb.aui.update');
  words['aui.validation.message.required'] = AJS.I18n.getText('wb.aui.required');
  words['aui.messagecomponent.error.label'] = AJS.I18n.getText('wb.aui.error');
  words['aui.messagecomponent.warning.label'] = AJS.I18n.getText('wb.aui.warning');
  words['aui.messagecomponent.info.label'] = AJS.I18n.getText('wb.aui.info');
  words['aui.messagecomponent.confirmation.label'] = AJS.I18n.getText('wb.aui.done');
  words['aui.flag.default-aria-label.error'] = AJS.I18n.getText('wb.aui.error');
  words['aui.flag.default-aria-label.warning'] = AJS.I18n.getText('wb.aui.warning');
  words['aui.flag.default-aria-label.info'] = AJS.I18n.getText('wb.aui.info');
  words['aui.flag.default-aria-label.success'] = AJS.I18n.getText('wb.aui.done');

  const localisation = 'ajs.datepicker.localisations.';
  const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
  const months = [
    'january', 'february', 'march', 'april', 'may', 'june',
    'july', 'august', 'september', 'october', 'november', 'december'
  ];

  function say(format, date) {
    return new Intl.DateTimeFormat(language, Object.assign({ timeZone: 'UTC' }, format)).format(date);
  }

  days.forEach((day, index) => {
    // 4 January 1970 was a Sunday.
    const date = new Date(Date.UTC(1970, 0, 4 + index));
    words[localisation + 'day-names.' + day] = say({ weekday: 'long' }, date);
    words[localisation + 'day-names-min.' + day] = say({ weekday: 'short' }, date);
  });
  months.forEach((month, index) => {
    words[localisation + 'month-names.' + month] = say({ month: 'long' }, new Date(Date.UTC(1970, index, 1)));
  });
  words[localisation + 'first-day'] = 1;
})();
