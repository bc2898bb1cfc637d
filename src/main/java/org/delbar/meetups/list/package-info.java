/** Lists of meetups: those that come, those that were, for one space, one concept or all. */
@NullMarked
package org.delbar.meetups.list;

import org.jspecify.annotations.NullMarked;
