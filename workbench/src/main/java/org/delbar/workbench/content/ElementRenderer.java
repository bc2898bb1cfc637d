package org.delbar.workbench.content;

import org.w3c.dom.Element;

/** Writes the HTML of one kind of storage element. */
@FunctionalInterface
interface ElementRenderer {

    void render(Element element, Rendering rendering, StringBuilder out);
}
