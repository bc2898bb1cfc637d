/** Sharing a filled page as a method: the screen of the content-free check, and the page that becomes of it. */
@NullMarked
package org.delbar.methodbook.contentcheck.screen;

import org.jspecify.annotations.NullMarked;
