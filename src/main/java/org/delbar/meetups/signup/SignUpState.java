package org.delbar.meetups.signup;

import org.jspecify.annotations.Nullable;

/**
 * The list as programs get it, and as far as the reader may know it.
 *
 * @param answer of the reader; empty without one
 * @param seated whether the reader has a seat
 * @param position of the reader in the waiting list, from 1; 0 for who does not wait
 * @param seats absent for no limit
 * @param taken guests counted
 */
public record SignUpState(
        String answer,
        int guests,
        boolean seated,
        int position,
        @Nullable Integer seats,
        int taken,
        int waiting,
        int maybe) {}
