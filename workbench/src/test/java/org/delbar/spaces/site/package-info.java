/** Stories of the screen on which administrators of the site decide. */
@NullMarked
package org.delbar.spaces.site;

import org.jspecify.annotations.NullMarked;
