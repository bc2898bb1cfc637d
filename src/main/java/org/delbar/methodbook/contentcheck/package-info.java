/**
 * Empties a filled page, so that it can be shared as a method: {@link org.delbar.methodbook.contentcheck.ContentCheck} finds
 * what is content, proposes what to do with it and writes the page without it. Nothing here keeps or makes pages.
 */
@NullMarked
package org.delbar.methodbook.contentcheck;

import org.jspecify.annotations.NullMarked;
