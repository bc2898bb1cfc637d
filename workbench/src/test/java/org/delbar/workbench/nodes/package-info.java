@NullMarked
package org.delbar.workbench.nodes;

import org.jspecify.annotations.NullMarked;
