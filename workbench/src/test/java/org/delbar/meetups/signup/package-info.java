@NullMarked
package org.delbar.meetups.signup;

import org.jspecify.annotations.NullMarked;
