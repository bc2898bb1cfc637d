/** Velocity and Soy. */
@NullMarked
package org.delbar.workbench.templates;

import org.jspecify.annotations.NullMarked;
