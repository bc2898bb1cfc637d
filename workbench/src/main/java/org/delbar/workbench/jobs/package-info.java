/** Scheduled jobs of plugins: when they run, that they run once, and what came of it. */
@NullMarked
package org.delbar.workbench.jobs;

import org.jspecify.annotations.NullMarked;
