/** Runs while the add-on is built: writes the index that Atlassian Spring Scanner reads, and the list for the linkage check. */
@NullMarked
package org.delbar.scanner;

import org.jspecify.annotations.NullMarked;
