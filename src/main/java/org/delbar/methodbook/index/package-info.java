/** What lists know of methods: read from pages, rebuildable from them at any time. Starts at {@code MethodIndex}. */
@NullMarked
package org.delbar.methodbook.index;

import org.jspecify.annotations.NullMarked;
