/** What Active Objects 6.1.1 calls of Atlassian's profiling, which is not on Maven Central; nothing is measured. */
@NullMarked
package com.atlassian.util.profiling;

import org.jspecify.annotations.NullMarked;
