/** A believable community to try things with; its people's passwords are their user names. */
@NullMarked
package org.delbar.workbench.sample;

import org.jspecify.annotations.NullMarked;
