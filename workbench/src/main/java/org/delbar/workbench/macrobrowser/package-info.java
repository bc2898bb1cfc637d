/** What a macro browser knows of the macros there are. */
@NullMarked
package org.delbar.workbench.macrobrowser;

import org.jspecify.annotations.NullMarked;
