/** Stories of the content-free check. */
@NullMarked
package org.delbar.methodbook.contentcheck;

import org.jspecify.annotations.NullMarked;
