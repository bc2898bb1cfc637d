/** Words in the reader's language. */
@NullMarked
package org.delbar.workbench.texts;

import org.jspecify.annotations.NullMarked;
