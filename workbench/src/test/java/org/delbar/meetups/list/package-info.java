@NullMarked
package org.delbar.meetups.list;

import org.jspecify.annotations.NullMarked;
