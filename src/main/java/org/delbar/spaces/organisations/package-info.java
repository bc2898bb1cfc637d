/** The organisations that share a site, each the people of one group. */
@NullMarked
package org.delbar.spaces.organisations;

import org.jspecify.annotations.NullMarked;
