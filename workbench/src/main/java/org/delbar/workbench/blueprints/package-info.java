/** Content templates, blueprints and the pages made from them. */
@NullMarked
package org.delbar.workbench.blueprints;

import org.jspecify.annotations.NullMarked;
