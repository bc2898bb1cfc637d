/** Stories of the form that takes what happened on any page. */
@NullMarked
package org.delbar.learning.capture;

import org.jspecify.annotations.NullMarked;
