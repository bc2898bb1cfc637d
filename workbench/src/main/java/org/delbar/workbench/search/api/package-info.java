/** Confluence's search API for plugins, over the workbench's own index. */
@NullMarked
package org.delbar.workbench.search.api;

import org.jspecify.annotations.NullMarked;
