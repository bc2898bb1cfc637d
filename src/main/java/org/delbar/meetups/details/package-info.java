/** When and where a meetup is, on top of its page. */
@NullMarked
package org.delbar.meetups.details;

import org.jspecify.annotations.NullMarked;
