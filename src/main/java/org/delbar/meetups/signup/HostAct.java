package org.delbar.meetups.signup;

import java.util.Optional;

/** What a host may do about somebody's answer, on the list and on the screen without scripts. */
enum HostAct {
    /** Also what everybody may do about the own answer. */
    WITHDRAW("withdraw", "remove"),
    SEAT("seat", "seat"),
    THERE("there", "there"),
    ABSENT("absent", "absent");

    private final String key;
    private final String script;

    HostAct(String key, String script) {
        this.key = key;
        this.script = script;
    }

    /** In addresses and forms. */
    String key() {
        return key;
    }

    /** On the list. */
    String script() {
        return script;
    }

    static Optional<HostAct> of(String key) {
        for (HostAct act : values()) {
            if (act.key.equals(key)) {
                return Optional.of(act);
            }
        }
        return Optional.empty();
    }
}
