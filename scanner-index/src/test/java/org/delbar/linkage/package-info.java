/** Reads the references of the small classes declared here; assertj and junit stand for the outside. */
@NullMarked
package org.delbar.linkage;

import org.jspecify.annotations.NullMarked;
