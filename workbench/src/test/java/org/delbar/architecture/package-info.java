/** The shape of the built jar, as it goes into Confluence. */
@NullMarked
package org.delbar.architecture;

import org.jspecify.annotations.NullMarked;
