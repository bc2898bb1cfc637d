/** Stories of the methods that come with the product. */
@NullMarked
package org.delbar.methodbook.starters;

import org.jspecify.annotations.NullMarked;
