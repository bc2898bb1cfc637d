/** Compiles small sources in memory and reads what the processor wrote and said. */
@NullMarked
package org.delbar.scanner;

import org.jspecify.annotations.NullMarked;
