/** Who changed what in spaces and the site: plugins write it, administrators read it. */
@NullMarked
package org.delbar.workbench.audit;

import org.jspecify.annotations.NullMarked;
