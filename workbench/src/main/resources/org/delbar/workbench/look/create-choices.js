// The grid of the Create dialog: a list box in which the arrow keys choose.
define('workbench/create-choices', ['jquery', 'ajs'], function ($, AJS) {
  'use strict';

  function icon(item) {
    const preview = $('<span class="template-preview" aria-hidden="true">').addClass(item.styleClass || '');
    if (item.iconUrl) {
      preview.addClass('wb-has-icon').append($('<img alt="">').attr('src', item.iconUrl));
    } else if (!item.styleClass) {
      preview.append('<span class="aui-icon aui-icon-large aui-iconfont-page-default">');
    }
    return preview;
  }

  function option(item) {
    return $('<li class="template" role="option" aria-selected="false" tabindex="-1">')
      .attr({
        id: AJS.id('wb-template-'),
        'data-item-module-complete-key': item.itemModuleCompleteKey,
        'data-content-blueprint-id': item.contentBlueprintId
      })
      .data('item', item)
      .append(
        icon(item),
        $('<div class="template-meta">').append(
          $('<div class="template-name">').text(item.name),
          $('<div class="template-description">').text(item.description || '')
        )
      );
  }

  /**
   * @param list the empty ol.templates
   * @param onChange told the chosen item, or undefined when none is left
   * @param onAccept the reader pressed Enter or clicked twice
   */
  return function createChoices(list, onChange, onAccept) {
    const visible = () => list.children('.template:visible');
    const selected = () => list.children('.template.selected');

    function select(element) {
      selected().not(element).removeClass('selected').attr({ 'aria-selected': 'false', tabindex: '-1' });
      element.addClass('selected').attr({ 'aria-selected': 'true', tabindex: '0' });
      onChange(element.data('item'));
    }

    function move(event) {
      const all = visible();
      const columns = getComputedStyle(list[0]).gridTemplateColumns.split(' ').length;
      const forward = getComputedStyle(list[0]).direction === 'rtl' ? -1 : 1;
      const steps = { ArrowRight: forward, ArrowLeft: -forward, ArrowDown: columns, ArrowUp: -columns };
      const now = all.index(selected());
      let next;
      if (event.key === 'Home') {
        next = 0;
      } else if (event.key === 'End') {
        next = all.length - 1;
      } else if (event.key in steps) {
        next = now + steps[event.key];
      } else if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        if (event.key === 'Enter') {
          onAccept();
        }
        return;
      } else {
        return;
      }
      event.preventDefault();
      if (next >= 0 && next < all.length) {
        select(all.eq(next));
        all.eq(next).trigger('focus');
      }
    }

    list.on('click', '.template', function () {
      select($(this));
      this.focus();
    });
    list.on('dblclick', '.template', onAccept);
    list.on('keydown', '.template', move);

    function selectFirstIfNone() {
      if (!selected().is(':visible')) {
        selected().removeClass('selected').attr({ 'aria-selected': 'false', tabindex: '-1' });
        const first = visible().first();
        if (first.length) {
          select(first);
        } else {
          onChange(undefined);
        }
      }
    }

    return {
      show(items) {
        const before = selected().attr('data-item-module-complete-key');
        list.empty().append(items.map(option));
        const same = list.children().filter((index, element) => element.dataset.itemModuleCompleteKey === before);
        if (same.length) {
          select(same.first());
        }
        selectFirstIfNone();
      },
      /** @returns how many are left */
      filter(words) {
        const wanted = words.trim().toLocaleLowerCase();
        list.children('.template').each(function () {
          this.hidden = !this.textContent.toLocaleLowerCase().includes(wanted);
        });
        selectFirstIfNone();
        return visible().length;
      },
      focus() {
        selected().trigger('focus');
      }
    };
  };
});
