/** Events between Confluence and its plugins. */
@NullMarked
package org.delbar.workbench.events;

import org.jspecify.annotations.NullMarked;
