/** Finds content by their words and by CQL: a Lucene index on each node, kept with the database, filtered for the reader. */
@NullMarked
package org.delbar.workbench.search;

import org.jspecify.annotations.NullMarked;
