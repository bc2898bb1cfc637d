/** A concept from the wizard to its page: answers, presets, page parts, labels. */
@NullMarked
package org.delbar.meetups.concepts;

import org.jspecify.annotations.NullMarked;
