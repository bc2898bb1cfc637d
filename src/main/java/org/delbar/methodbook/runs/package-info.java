/** How it went: what people tell of runs, and what a method's page shows of it. */
@NullMarked
package org.delbar.methodbook.runs;

import org.jspecify.annotations.NullMarked;
