/** What the register costs, beside the least it could cost: {@code ./delbar bench}, and the counts that tests hold it to. */
@NullMarked
package org.delbar.bench;

import org.jspecify.annotations.NullMarked;
