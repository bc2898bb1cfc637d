/** What Active Objects 6.1.1 calls of Atlassian's plugin framework, which is not on Maven Central. */
@NullMarked
package com.atlassian.plugin.util;

import org.jspecify.annotations.NullMarked;
