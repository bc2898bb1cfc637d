/** Stories of the register of lessons. */
@NullMarked
package org.delbar.learning.register;

import org.jspecify.annotations.NullMarked;
