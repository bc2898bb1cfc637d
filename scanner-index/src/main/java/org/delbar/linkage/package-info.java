/** What the add-on's classes need from outside, read from their class files; {@link LinkageList} writes it into the jar. */
@NullMarked
package org.delbar.linkage;

import org.jspecify.annotations.NullMarked;
