/** What a plugin's descriptor can declare: one class for each element. */
@NullMarked
package org.delbar.workbench.modules;

import org.jspecify.annotations.NullMarked;
