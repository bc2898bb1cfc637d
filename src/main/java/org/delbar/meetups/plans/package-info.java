/** A meetup from the wizard to its page: answers, times, page parts, labels. */
@NullMarked
package org.delbar.meetups.plans;

import org.jspecify.annotations.NullMarked;
