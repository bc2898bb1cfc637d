/** A person writes down what happened, and what comes of it. */
@NullMarked
package org.delbar.learning.worksheets;

import org.jspecify.annotations.NullMarked;
