/** The built-in macros that show what a search finds. */
@NullMarked
package org.delbar.workbench.search.macros;

import org.jspecify.annotations.NullMarked;
