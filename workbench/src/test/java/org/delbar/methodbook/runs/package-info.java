/** Stories of saying how a run went. */
@NullMarked
package org.delbar.methodbook.runs;

import org.jspecify.annotations.NullMarked;
