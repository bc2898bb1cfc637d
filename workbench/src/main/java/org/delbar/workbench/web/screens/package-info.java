/** Confluence's screens: what a reader sees around a page, and the few REST resources the screens' own scripts call. */
@NullMarked
package org.delbar.workbench.web.screens;

import org.jspecify.annotations.NullMarked;
