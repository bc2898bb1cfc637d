/** What lists know of meetups: rows read from pages, which can be made again at any time. */
@NullMarked
package org.delbar.meetups.index;

import org.jspecify.annotations.NullMarked;
