/** What a space decides for itself. */
@NullMarked
package org.delbar.spaces;

import org.jspecify.annotations.NullMarked;
