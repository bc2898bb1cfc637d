/** Scripts and styles as Confluence's web resource manager serves them. */
@NullMarked
package org.delbar.workbench.webresources;

import org.jspecify.annotations.NullMarked;
