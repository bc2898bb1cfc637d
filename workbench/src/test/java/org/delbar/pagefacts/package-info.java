/** Lists follow pages through their whole life. */
@NullMarked
package org.delbar.pagefacts;

import org.jspecify.annotations.NullMarked;
