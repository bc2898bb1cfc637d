/**
 * Learning from what happens: a worksheet of three questions, from five sources, without blame. Starts at {@code
 * Worksheet}, what a person writes, and {@code Lesson}, what a page says.
 */
@NullMarked
package org.delbar.learning;

import org.jspecify.annotations.NullMarked;
