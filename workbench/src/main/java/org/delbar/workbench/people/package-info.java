/** Who there is and who may what. */
@NullMarked
package org.delbar.workbench.people;

import org.jspecify.annotations.NullMarked;
