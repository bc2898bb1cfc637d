// The frame around a page: sidebar, page tree, expand macro, theme.
require(['jquery', 'ajs'], function ($, AJS) {
  'use strict';

  const isNarrow = window.matchMedia('(max-width: 800px)');

  function asButton(element) {
    if (!element.matches('button, a[href]')) {
      element.setAttribute('role', 'button');
      element.tabIndex = 0;
      element.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          element.click();
        }
      });
    } else if (element.matches('a')) {
      element.setAttribute('role', 'button');
    }
    return element;
  }

  function sidebar() {
    const bar = document.querySelector('.ia-fixed-sidebar');
    if (!bar) {
      return;
    }
    bar.id = bar.id || 'wb-sidebar';
    const body = document.body;
    const opener = menuButton(bar.id);
    const collapser = document.querySelector('.expand-collapse-trigger');
    body.classList.toggle('wb-sidebar-collapsed', window.localStorage.getItem('wb.sidebar') === 'collapsed');

    function describe() {
      const open = isNarrow.matches
        ? body.classList.contains('wb-sidebar-open')
        : !body.classList.contains('wb-sidebar-collapsed');
      opener.setAttribute('aria-expanded', String(open));
      if (collapser) {
        const words = open ? AJS.I18n.getText('wb.sidebar.collapse') : AJS.I18n.getText('wb.sidebar.expand');
        collapser.setAttribute('aria-expanded', String(open));
        collapser.setAttribute('aria-label', words);
        collapser.title = words;
        collapser.classList.toggle('aui-iconfont-chevron-double-left', open);
        collapser.classList.toggle('aui-iconfont-chevron-double-right', !open);
      }
    }

    function toggle() {
      if (isNarrow.matches) {
        body.classList.toggle('wb-sidebar-open');
      } else {
        const collapsed = body.classList.toggle('wb-sidebar-collapsed');
        window.localStorage.setItem('wb.sidebar', collapsed ? 'collapsed' : 'open');
      }
      describe();
    }

    function closeDrawer(andFocus) {
      if (body.classList.contains('wb-sidebar-open')) {
        body.classList.remove('wb-sidebar-open');
        describe();
        if (andFocus) {
          opener.focus();
        }
      }
    }

    opener.addEventListener('click', toggle);
    if (collapser) {
      asButton(collapser).addEventListener('click', (event) => {
        event.preventDefault();
        toggle();
      });
    }
    document.addEventListener('click', (event) => {
      if (!bar.contains(event.target) && !opener.contains(event.target)) {
        closeDrawer(false);
      }
    });
    document.addEventListener('keydown', (event) => {
      const typing = event.target.closest('input, textarea, select, [contenteditable="true"]');
      if (event.key === 'Escape') {
        closeDrawer(true);
      } else if (event.key === '[' && !typing && !document.getElementById('create-dialog')) {
        toggle();
      }
    });
    isNarrow.addEventListener('change', describe);
    describe();
  }

  /** Shown by the style sheet on narrow screens only. */
  function menuButton(controlled) {
    const button = document.createElement('button');
    button.type = 'button';
    button.id = 'wb-sidebar-opener';
    button.setAttribute('aria-controls', controlled);
    button.setAttribute('aria-label', AJS.I18n.getText('wb.sidebar.name'));
    button.innerHTML = '<span class="aui-icon aui-icon-small aui-iconfont-menu" aria-hidden="true"></span>';
    const primary = document.querySelector('#header .aui-header-primary');
    if (primary) {
      primary.before(button);
    }
    return button;
  }

  function pageTree() {
    document.querySelectorAll('.plugin_pagetree_childtoggle').forEach((toggle) => {
      const item = toggle.closest('li');
      const children = item && item.querySelector(':scope ul');
      if (!children) {
        return;
      }
      const title = item.querySelector('a:not(.plugin_pagetree_childtoggle)');
      asButton(toggle).setAttribute(
        'aria-label',
        AJS.I18n.getText('wb.tree.children', title ? title.textContent.trim() : '')
      );
      let open = toggle.classList.contains('aui-iconfont-chevron-down') || !!item.querySelector('.plugin_pagetree_current');
      function show() {
        children.hidden = !open;
        toggle.setAttribute('aria-expanded', String(open));
        toggle.classList.toggle('aui-iconfont-chevron-down', open);
        toggle.classList.toggle('aui-iconfont-chevron-right', !open);
      }
      toggle.addEventListener('click', (event) => {
        event.preventDefault();
        open = !open;
        show();
      });
      show();
    });
  }

  function expandMacros() {
    document.querySelectorAll('.expand-container').forEach((box) => {
      const control = box.querySelector('.expand-control');
      const content = box.querySelector('.expand-content');
      if (!control || !content) {
        return;
      }
      content.hidden = true;
      content.style.display = '';
      control.setAttribute('aria-expanded', 'false');
      asButton(control).addEventListener('click', (event) => {
        event.preventDefault();
        content.hidden = !content.hidden;
        control.setAttribute('aria-expanded', String(!content.hidden));
      });
    });
  }

  /** Adds the choice of theme to the user menu, as Confluence has it there. */
  function themeChoice() {
    const menu = document.getElementById('user-menu-link-content');
    if (!menu) {
      return;
    }
    const names = {
      light: AJS.I18n.getText('wb.theme.light'),
      dark: AJS.I18n.getText('wb.theme.dark'),
      system: AJS.I18n.getText('wb.theme.system')
    };
    const now = window.localStorage.getItem('wb.theme') || 'light';
    const items = Object.keys(names).map((choice) =>
      $('<li>').append(
        $('<a class="aui-dropdown2-radio" href="#">')
          .attr('data-wb-theme', choice)
          .toggleClass('checked aui-dropdown2-checked', choice === now)
          .text(names[choice])
      )
    );
    $('<div class="aui-dropdown2-section">')
      .append($('<strong>').text(AJS.I18n.getText('wb.theme.name')), $('<ul class="aui-list-truncate">').append(items))
      .appendTo(menu);
    $(menu).on('click', '[data-wb-theme]', function (event) {
      event.preventDefault();
      document.dispatchEvent(new CustomEvent('wb-theme-chosen', { detail: this.getAttribute('data-wb-theme') }));
    });
  }

  AJS.toInit(() => {
    sidebar();
    pageTree();
    expandMacros();
    themeChoice();
  });
});
