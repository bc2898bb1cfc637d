/** Stories of sharing a method. */
@NullMarked
package org.delbar.meetups.plans;

import org.jspecify.annotations.NullMarked;
