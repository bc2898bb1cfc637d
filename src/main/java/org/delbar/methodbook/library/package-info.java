/** The library: methods that people browse, narrow, compare and export, on pages, by REST and as CSV. Starts at {@code LibraryScreens}. */
@NullMarked
package org.delbar.methodbook.library;

import org.jspecify.annotations.NullMarked;
