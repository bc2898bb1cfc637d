/** Several workbenches on one database, each in a process of its own, as the nodes of a cluster are. */
@NullMarked
package org.delbar.workbench.nodes;

import org.jspecify.annotations.NullMarked;
