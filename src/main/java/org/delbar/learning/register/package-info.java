/** The register: lessons in a list that people narrow and sort, on pages, by REST and as CSV. Starts at {@code RegisterScreens}. */
@NullMarked
package org.delbar.learning.register;

import org.jspecify.annotations.NullMarked;
