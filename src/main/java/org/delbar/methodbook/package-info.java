/**
 * The method book: ways of working that people share without content, find by facts such as people and minutes, and use
 * with one click. Starts at {@code Method}, what a page says.
 */
@NullMarked
package org.delbar.methodbook;

import org.jspecify.annotations.NullMarked;
