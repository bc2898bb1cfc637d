// The editor component for storage format: CodeMirror with XML, offered to the page's scripts as one module.
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { xml } from '@codemirror/lang-xml';
import { syntaxHighlighting } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';

/**
 * @param attributes of the element in which one types
 * @param changed called with the text after each change
 * @param moved called after each change and each move of the cursor
 */
function open({ parent, text, attributes, changed, moved }) {
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        history(),
        drawSelection(),
        highlightActiveLine(),
        EditorView.lineWrapping,
        xml(),
        // Class names, so that colours come from the page's theme.
        syntaxHighlighting(classHighlighter),
        keymap.of([...defaultKeymap, ...historyKeymap]),
        EditorView.contentAttributes.of(attributes),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) {
            changed(update.state.doc.toString());
          }
          if (update.docChanged || update.selectionSet) {
            moved();
          }
        })
      ]
    })
  });

  return {
    text: () => view.state.doc.toString(),
    selection() {
      const { from, to, head } = view.state.selection.main;
      return { from, to, head };
    },
    replace(from, to, insert, cursor) {
      view.dispatch({
        changes: { from, to, insert },
        selection: cursor === undefined ? undefined : { anchor: cursor },
        scrollIntoView: true,
        userEvent: 'input'
      });
    },
    select(anchor, head) {
      view.dispatch({ selection: { anchor, head: head ?? anchor }, scrollIntoView: true });
    },
    /** @param number from 1 */
    toLine(number) {
      const line = view.state.doc.line(Math.min(Math.max(number, 1), view.state.doc.lines));
      view.dispatch({ selection: { anchor: line.from }, scrollIntoView: true });
      view.focus();
    },
    focus: () => view.focus(),
    element: view.dom
  };
}

window.define('workbench/code-editor', () => ({ open }));
