// Finds macros in storage format while it is being typed, well-formed or not.
define('workbench/macro-markup', [], function () {
  'use strict';

  const PIECE =
    /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([A-Za-z_][\w:.-]*)((?:"[^"]*"|'[^']*'|[^"'<>])*)>/g;
  const MACRO = 'ac:structured-macro';
  const BODIES = { 'ac:rich-text-body': 'rich', 'ac:plain-text-body': 'plain' };
  const TEXT_BLOCKS = /^(p|h[1-6]|pre)$/;

  function attribute(written, name) {
    const found = new RegExp('(?:^|\\s)' + name + '\\s*=\\s*(?:"([^"]*)"|\'([^\']*)\')').exec(written);
    return found ? (found[1] ?? found[2]) : '';
  }

  /** Calls back for each element that ends, inner ones first. */
  function walk(text, ended, piece) {
    const open = [];
    for (const found of text.matchAll(PIECE)) {
      const [whole, slash, name, rest] = found;
      const start = found.index;
      const end = start + whole.length;
      piece?.(start, end, whole);
      if (!name) {
        continue;
      }
      if (slash) {
        const at = open.map((each) => each.name).lastIndexOf(name);
        if (at >= 0) {
          const element = open[at];
          open.length = at;
          ended(Object.assign(element, { end, bodyEnd: start, parent: open[at - 1] }));
        }
      } else if (rest.endsWith('/')) {
        ended({ name, rest, start, inside: end, end, bodyEnd: end, parent: open[open.length - 1] });
      } else {
        open.push({ name, rest, start, inside: end });
      }
    }
    return open.length;
  }

  /** All macros, inner ones first: where each stands, its name, and its body when it has one. */
  function macros(text) {
    const found = [];
    walk(text, (element) => {
      const kind = BODIES[element.name];
      if (kind && element.parent?.name === MACRO) {
        element.parent.body = { kind, from: element.inside, to: element.bodyEnd };
      } else if (element.name === MACRO) {
        found.push({ name: attribute(element.rest, 'ac:name'), from: element.start, to: element.end, body: element.body });
      }
    });
    return found;
  }

  /** The innermost macro around the place, or undefined. */
  function macroAt(text, offset) {
    return macros(text).find((each) => each.from < offset && offset < each.to);
  }

  /** In a rich body one writes; everywhere else in a macro one is at the macro itself. */
  function isInRichBody(macro, offset) {
    return macro.body?.kind === 'rich' && macro.body.from <= offset && offset <= macro.body.to;
  }

  /** Never inside a tag; a block goes after the paragraph it would break, or takes the place of an empty one. */
  function placeFor(text, offset, inline) {
    let at = offset;
    let paragraph;
    walk(
      text,
      (element) => {
        if (!inline && TEXT_BLOCKS.test(element.name) && element.start < offset && offset < element.end && !paragraph) {
          paragraph = element;
        }
      },
      (start, end) => {
        if (start < offset && offset < end) {
          at = end;
        }
      }
    );
    if (!paragraph) {
      return { from: at, to: at };
    }
    const empty = !text.slice(paragraph.inside, paragraph.bodyEnd).trim();
    return empty ? { from: paragraph.start, to: paragraph.end } : { from: paragraph.end, to: paragraph.end };
  }

  /** Whether a selection can become the body of a macro. */
  function isWhole(text) {
    let ends = 0;
    const left = walk(text, () => ends++);
    const closing = (text.match(/<\/[A-Za-z_]/g) || []).length;
    const single = [...text.matchAll(PIECE)].filter((each) => each[2] && each[3].endsWith('/')).length;
    return left === 0 && closing === ends - single && !/<[^>]*$/.test(text);
  }

  /** Where typing goes on in a macro that was just written. */
  function cursorIn(written, editing) {
    if (editing) {
      return 1;
    }
    const [macro] = macros(written).slice(-1);
    if (!macro?.body) {
      return written.length;
    }
    const body = written.slice(macro.body.from, macro.body.to);
    const into = /^(<p>(?=<\/p>$)|<!\[CDATA\[)/.exec(body);
    return macro.body.from + (into ? into[0].length : 0);
  }

  return { macroAt, isInRichBody, placeFor, isWhole, cursorIn };
});
