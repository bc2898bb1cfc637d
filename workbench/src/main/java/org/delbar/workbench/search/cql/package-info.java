/** Confluence Query Language: read, refused with the place, and turned into a search. */
@NullMarked
package org.delbar.workbench.search.cql;

import org.jspecify.annotations.NullMarked;
