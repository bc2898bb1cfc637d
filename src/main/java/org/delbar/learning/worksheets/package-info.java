/** Writing a worksheet: three questions in a wizard become a page. */
@NullMarked
package org.delbar.learning.worksheets;

import org.jspecify.annotations.NullMarked;
