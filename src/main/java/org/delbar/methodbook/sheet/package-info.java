/** The sheet of a method: the part of its page that is copied when somebody uses it. */
@NullMarked
package org.delbar.methodbook.sheet;

import org.jspecify.annotations.NullMarked;
