/** The workbench: an embedded host that behaves to a plugin's jar as Confluence would. Starts at {@code Workbench}. */
@NullMarked
package org.delbar.workbench;

import org.jspecify.annotations.NullMarked;
