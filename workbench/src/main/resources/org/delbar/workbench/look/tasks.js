// Native tasks get real tick boxes.
require(['ajs', 'workbench/rest'], function (AJS, rest) {
  'use strict';

  function address(item) {
    const page = item.closest('.inline-task-list').dataset.inlineTasksContentId;
    return '/rest/inlinetasks/1/task/' + page + '/' + item.dataset.inlineTaskId + '/';
  }

  async function save(item, box) {
    box.setAttribute('aria-busy', 'true');
    item.classList.toggle('checked', box.checked);
    try {
      // As public clients of Confluence's inline task resource send it.
      await rest.post(address(item), { status: box.checked ? 'CHECKED' : 'UNCHECKED', trigger: 'VIEW_PAGE' });
    } catch (error) {
      box.checked = !box.checked;
      item.classList.toggle('checked', box.checked);
      rest.showRefusal(AJS.I18n.getText('wb.task.not-saved'), error);
    }
    box.removeAttribute('aria-busy');
  }

  function bringToLife(item) {
    const words = item.querySelector(':scope > span') || item;
    words.id = words.id || AJS.id('wb-task-');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.className = 'wb-task-box';
    box.checked = item.classList.contains('checked');
    box.disabled = !AJS.Meta.get('remote-user');
    box.setAttribute('aria-labelledby', words.id);
    box.addEventListener('change', () => {
      if (box.getAttribute('aria-busy') === 'true') {
        box.checked = !box.checked;
      } else {
        save(item, box);
      }
    });
    item.prepend(box);
    item.addEventListener('click', (event) => {
      if (event.target === item) {
        box.click();
      }
    });
  }

  AJS.toInit(() => {
    document
      .querySelectorAll('ul.inline-task-list[data-inline-tasks-content-id] > li[data-inline-task-id]')
      .forEach(bringToLife);
  });
});
