/** Stories of changing the status of a concept. */
@NullMarked
package org.delbar.meetups.steps;

import org.jspecify.annotations.NullMarked;
