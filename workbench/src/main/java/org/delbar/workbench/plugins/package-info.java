/** Jars as OSGi bundles with a Spring context each, and what their descriptors declare. */
@NullMarked
package org.delbar.workbench.plugins;

import org.jspecify.annotations.NullMarked;
