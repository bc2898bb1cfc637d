/** Who comes to a meetup: answers, seats, the waiting list, and why a seat went to whom. */
@NullMarked
package org.delbar.meetups.signup;

import org.jspecify.annotations.NullMarked;
