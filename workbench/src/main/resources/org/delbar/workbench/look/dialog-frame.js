// AUI's old dialog as the Create dialog uses it, made usable by keyboard and screen reader.
define('workbench/dialog-frame', ['jquery', 'ajs'], function ($, AJS) {
  'use strict';

  const TABBABLE = 'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, [tabindex="0"]';

  function aLayerIsAbove() {
    return $('.select2-drop:visible, .aui-layer[open]:visible, .ui-datepicker:visible').length > 0;
  }

  function keepFocusInside(element) {
    element.on('keydown', (event) => {
      if (event.key !== 'Tab') {
        return;
      }
      const stops = element.find(TABBABLE).filter(':visible').not('[tabindex="-1"]');
      const edge = event.shiftKey ? stops.first() : stops.last();
      if (event.target === edge[0] || event.target === element[0] && event.shiftKey) {
        event.preventDefault();
        (event.shiftKey ? stops.last() : stops.first()).trigger('focus');
      }
    });
  }

  /**
   * A dialog that appears with its first page.
   *
   * @param opener gets the focus back
   */
  return function dialogFrame(opener) {
    const behind = document.getElementById('page');
    const pages = [];
    let dialog;
    let busy = false;

    function appear() {
      dialog = new AJS.Dialog({
        id: 'create-dialog',
        width: 840,
        height: 530,
        // AUI would focus the first field; who adds a page decides that here.
        focusSelector: '.wb-no-such-field',
        keypressListener: (event) => {
          if (event.key === 'Escape' && !aLayerIsAbove() && !busy) {
            close();
          }
        }
      });
      dialog.popup.element.attr({ role: 'dialog', 'aria-modal': 'true', tabindex: '-1' });
      keepFocusInside(dialog.popup.element);
    }

    function close() {
      dialog.remove();
      behind?.removeAttribute('inert');
      opener?.focus();
    }

    function nameAfter(page) {
      const title = page.element.find('.dialog-title');
      title.attr('id', title.attr('id') || AJS.id('wb-dialog-title-'));
      dialog.popup.element.attr('aria-labelledby', title.attr('id'));
    }

    function addButtons(page, buttons) {
      buttons.forEach(({ text, act, primary }) => {
        const look = 'aui-button' + (primary ? ' aui-button-primary create-dialog-create-button' : '');
        dialog.addButton(AJS.escapeHtml(text), act, look);
      });
      const leave = () => {
        if (!busy) {
          close();
        }
      };
      dialog.addLink(AJS.escapeHtml(AJS.I18n.getText('wb.create.close')), leave, 'button-panel-cancel-link', '#');
      // AUI's class for buttons in dialogs would paint over the primary button.
      page.element.find('.dialog-button-panel .aui-button').removeClass('button-panel-button').attr('type', 'button');
      page.element.find('.button-panel-cancel-link').attr('role', 'button');
    }

    function addPage({ className, title, body, actions, buttons }) {
      const before = pages[pages.length - 1];
      if (before) {
        before.focused = document.activeElement;
        dialog.addPage(className);
      } else {
        appear();
        dialog.getPage(0).body.addClass(className);
      }
      const page = dialog.getPage(pages.length);
      dialog.addHeader(AJS.escapeHtml(title)).addPanel('', body, 'singlePanel');
      page.panel[0].setPadding(0);
      addButtons(page, buttons);
      page.element.find('.dialog-title').after(actions);
      const primary = page.element.find('.create-dialog-create-button');
      const added = {
        element: page.element,
        enable: (enabled) => primary.prop('disabled', !enabled),
        rename: (text) => primary.text(text),
        spin: (spinning) => primary.toggleClass('wb-busy', spinning)
      };
      pages.push(added);
      if (!before) {
        dialog.show();
        behind?.setAttribute('inert', '');
        dialog.popup.element.trigger('focus');
      }
      nameAfter(added);
      return added;
    }

    return {
      addPage,
      hasPages: () => pages.length > 0,
      back() {
        dialog.prevPage();
        dialog.page.pop().remove();
        pages.pop();
        const shown = pages[pages.length - 1];
        nameAfter(shown);
        shown.focused?.focus();
      },
      isBusy: () => busy,
      busy(now) {
        busy = now;
        const shown = pages[pages.length - 1];
        if (shown) {
          dialog.popup.element.attr('aria-busy', String(now));
          shown.enable(!now);
          shown.spin(now);
        }
      }
    };
  };
});
