/** A community and its workbench, put together by hand in memory, for tests of single rooms. */
@NullMarked
package org.delbar.workbench.testing;

import org.jspecify.annotations.NullMarked;
