/** Ways of working that come with the product, put into a space by those who administer it. */
@NullMarked
package org.delbar.methodbook.starters;

import org.jspecify.annotations.NullMarked;
