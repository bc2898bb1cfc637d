package org.delbar.meetups.signup;

import org.delbar.words.Refusal;

/** What comes of what the current person does. */
sealed interface Acted {

    /** Why nothing can be done at all; in the order in which it is asked. */
    enum Reason {
        /** A page the person may not see, or none, or no meetup: nobody can tell which. */
        NO_PAGE("page"),
        READ_ONLY("read-only"),
        NO_RIGHT("right"),
        NO_PERSON("person");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        Refusal refusal() {
            return Refusal.of("answer", "delbar.meetups.signup.refused." + key);
        }
    }

    record Done(SignUpPage page, SignUps now) implements Acted {}

    record Refused(Refusal refusal) implements Acted {}

    record Closed(Reason reason) implements Acted {}
}
