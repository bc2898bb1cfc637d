/** Settings of one space; what a space has not set follows the site. */
@NullMarked
package org.delbar.spaces.settings;

import org.jspecify.annotations.NullMarked;
