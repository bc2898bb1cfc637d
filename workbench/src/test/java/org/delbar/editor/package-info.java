/** The editor and its macro browser, as page editors use them. */
@NullMarked
package org.delbar.editor;

import org.jspecify.annotations.NullMarked;
