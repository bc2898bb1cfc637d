/**
 * The shape of the add-on: what the compiler cannot see between classes, descriptor, templates, texts and documents. When
 * something new is half done these tests say what is missing.
 */
@NullMarked
package org.delbar.architecture;

import org.jspecify.annotations.NullMarked;
