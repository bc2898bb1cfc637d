// The page's module loader (AMD) and Confluence's WRM. Must come after AUI, which would register itself here
// instead of setting window.AJS.
(function ($) {
  'use strict';

  const AJS = window.AJS;
  const factories = new Map();
  const made = new Map();

  function define(name, dependencies, factory) {
    if (typeof name !== 'string') {
      throw new TypeError('define() needs a module name');
    }
    const named = Array.isArray(dependencies);
    factories.set(name, { needs: named ? dependencies : [], make: named ? factory : dependencies });
    made.delete(name);
  }
  define.amd = { jQuery: true };

  function load(name) {
    if (!made.has(name)) {
      const found = factories.get(name);
      if (!found) {
        throw new Error('No module named ' + name);
      }
      const exported = {};
      const special = { require, exports: exported, module: { id: name, exports: exported } };
      const given = found.needs.map((need) => special[need] || load(need));
      const result = typeof found.make === 'function' ? found.make.apply(null, given) : found.make;
      made.set(name, result === undefined ? special.module.exports : result);
    }
    return made.get(name);
  }

  function require(names, done) {
    if (typeof names === 'string') {
      return load(names);
    }
    const found = names.map(load);
    if (done) {
      done.apply(null, found);
    }
    return undefined;
  }

  window.define = define;
  window.require = require;

  const WRM = (window.WRM = window.WRM || {});
  WRM.contextPath = AJS.contextPath;
  WRM.I18n = AJS.I18n;
  WRM.format = AJS.format;
  WRM._unparsedData = WRM._unparsedData || {};
  WRM._dataArrived = WRM._dataArrived || function () {};

  WRM.data = {
    /** A value can be claimed once: the second claim gives undefined. */
    claim(key) {
      const text = WRM._unparsedData[key];
      delete WRM._unparsedData[key];
      return text === undefined ? undefined : JSON.parse(text);
    }
  };

  function isOnPage(url) {
    const wanted = new URL(url, document.baseURI).href;
    return [...document.querySelectorAll('script[src], link[rel="stylesheet"]')].some(
      (element) => (element.src || element.href) === wanted
    );
  }

  function addToPage({ url, resourceType }) {
    if (isOnPage(url)) {
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const style = resourceType === 'CSS';
      const element = document.createElement(style ? 'link' : 'script');
      element.addEventListener('load', resolve);
      element.addEventListener('error', () => reject(new Error('Could not load ' + url)));
      if (style) {
        element.rel = 'stylesheet';
        element.href = url;
      } else {
        element.async = false;
        element.src = url;
      }
      document.head.append(element);
    });
  }

  async function fetchResources(names) {
    const response = await fetch(WRM.contextPath() + '/rest/webResources/1.0/resources', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Atlassian-Token': 'no-check' },
      body: JSON.stringify({
        r: names.filter((name) => name.startsWith('wr!')).map((name) => name.slice('wr!'.length)),
        c: names.filter((name) => name.startsWith('wrc!')).map((name) => name.slice('wrc!'.length)),
        xr: [],
        xc: []
      })
    });
    if (!response.ok) {
      throw new Error('Web resources answered ' + response.status);
    }
    const answer = await response.json();
    Object.assign(WRM._unparsedData, answer.unparsedData);
    await Promise.all(answer.resources.map(addToPage));
  }

  WRM.require = function (names, done) {
    const wanted = Array.isArray(names) ? names : [names];
    const outcome = $.Deferred();
    fetchResources(wanted).then(outcome.resolve, outcome.reject);
    return outcome.done(done).promise();
  };

  define('jquery', () => $);
  define('ajs', () => AJS);
  define('underscore', () => window._);
  define('backbone', () => window.Backbone);
  define('aui/flag', () => AJS.flag);
  define('wrm', () => WRM);
  define('wrm/require', () => WRM.require);
  define('wrm/data', () => WRM.data);
  define('wrm/context-path', () => WRM.contextPath);
  define('wrm/i18n', () => WRM.I18n);
  define('wrm/format', () => WRM.format);
})(window.jQuery);
