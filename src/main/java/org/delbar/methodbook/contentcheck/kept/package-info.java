/** When and by whom the sheet of a method was found free of content, and whether it has changed since. */
@NullMarked
package org.delbar.methodbook.contentcheck.kept;

import org.jspecify.annotations.NullMarked;
