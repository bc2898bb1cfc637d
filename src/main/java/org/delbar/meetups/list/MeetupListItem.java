package org.delbar.meetups.list;

import org.delbar.meetups.signup.SignUpLine;

/**
 * One meetup, finished text.
 *
 * @param page its id
 * @param state {@code planned}, {@code cancelled} or {@code over}
 * @param status said in words when it is cancelled, else empty
 * @param elsewhere the time in the meetup's own zone, empty when the clocks show the same
 * @param week may be empty
 * @param countdown may be empty
 * @param where place and form, may be empty
 * @param hosts may be empty
 */
public record MeetupListItem(
        String page,
        String state,
        String title,
        String address,
        String status,
        String when,
        String elsewhere,
        String week,
        String countdown,
        String where,
        String hosts,
        SignUpLine signUp) {}
