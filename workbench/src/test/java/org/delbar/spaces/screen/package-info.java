/** Stories of the screen on which space admins decide. */
@NullMarked
package org.delbar.spaces.screen;

import org.jspecify.annotations.NullMarked;
