package org.delbar.meetups.signup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list as programs get it, and as far as the reader may know it.
 *
 * @param answer of the reader; empty without one
 * @param seated whether the reader has a seat
 * @param position of the reader in the waiting list, from 1; 0 for who does not wait
 * @param seats absent for no limit
 * @param taken guests counted; absent, as are the other numbers, for a reader who may not know who comes
 * @param counts how full the meetup is, in words
 * @param said the reader's answer in words
 * @param html the list as the page shows it; empty unless it was asked for
 */
public record SignUpState(
        String answer,
        int guests,
        boolean seated,
        int position,
        @Nullable Integer seats,
        @Nullable Integer taken,
        @Nullable Integer waiting,
        @Nullable Integer maybe,
        List<String> counts,
        String said,
        String html) {}
