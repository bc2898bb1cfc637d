/** The built-in macros that our templates and pages use, with the markup Confluence gives them. */
@NullMarked
package org.delbar.workbench.content.macros;

import org.jspecify.annotations.NullMarked;
