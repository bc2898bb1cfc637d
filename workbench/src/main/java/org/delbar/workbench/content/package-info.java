/** Spaces, pages, labels, permissions, and storage format to HTML. */
@NullMarked
package org.delbar.workbench.content;

import org.jspecify.annotations.NullMarked;
