/** Stories of using a method and making a variant. */
@NullMarked
package org.delbar.methodbook.runs;

import org.jspecify.annotations.NullMarked;
