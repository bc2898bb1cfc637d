// What Confluence adds to AUI's AJS, read from the page's meta tags.
(function ($) {
  'use strict';

  const AJS = window.AJS;
  const Confluence = (window.Confluence = window.Confluence || {});

  function metaTag(key) {
    return document.querySelector('meta[name="ajs-' + CSS.escape(key) + '"]');
  }

  function asValue(text) {
    return text === 'true' ? true : text === 'false' ? false : text;
  }

  function camelCase(key) {
    return key.replace(/-([a-z0-9])/g, (whole, letter) => letter.toUpperCase());
  }

  AJS.Meta = {
    get(key) {
      const tag = metaTag(key);
      return tag ? asValue(tag.content) : undefined;
    },
    getBoolean(key) {
      return AJS.Meta.get(key) === true;
    },
    getNumber(key) {
      const tag = metaTag(key);
      return tag ? Number(tag.content) : undefined;
    },
    set(key, value) {
      let tag = metaTag(key);
      if (!tag) {
        tag = document.createElement('meta');
        tag.name = 'ajs-' + key;
        document.head.append(tag);
      }
      tag.content = String(value);
      AJS.params[camelCase(key)] = asValue(tag.content);
    },
    getAllAsMap() {
      const all = {};
      document.querySelectorAll('meta[name^="ajs-"]').forEach((tag) => {
        all[camelCase(tag.name.slice('ajs-'.length))] = asValue(tag.content);
      });
      return all;
    }
  };
  AJS.Data = AJS.Meta;
  AJS.params = Object.assign(AJS.params || {}, AJS.Meta.getAllAsMap());

  AJS.contextPath = () => AJS.Meta.get('context-path') || '';
  AJS.Confluence = AJS.Confluence || {};
  AJS.DarkFeatures = {
    isEnabled(key) {
      return String(AJS.Meta.get('enabled-dark-features') || '')
        .split(',')
        .includes(key);
    }
  };

  Confluence.getContextPath = AJS.contextPath;
  Confluence.getBaseUrl = () => AJS.Meta.get('base-url');
  Confluence.getContentId = () => AJS.Meta.get('content-id') || AJS.Meta.get('page-id');
  Confluence.getXsrfToken = () => AJS.Meta.get('atl-token');

  // jQuery's calls with the XSRF token along.
  AJS.safe = {
    ajax(options) {
      return $.ajax(Object.assign({}, options, { data: withToken(options.data) }));
    },
    get: (url, data, done, type) => $.get(url, data, done, type),
    getJSON: (url, data, done) => $.getJSON(url, data, done),
    post: (url, data, done, type) => $.post(url, withToken(data), done, type)
  };

  function withToken(data) {
    const token = Confluence.getXsrfToken();
    if (typeof data === 'string') {
      return data + (data ? '&' : '') + 'atl_token=' + encodeURIComponent(token);
    }
    return Object.assign({}, data, { atl_token: token });
  }
})(window.jQuery);
