package org.delbar.methodbook;

import java.util.List;
import java.util.Optional;
import org.delbar.words.SpaceKey;

/** May hold a method back from a status that its page claims. */
public interface StatusRule {

    /**
     * The status it has until then; empty when nothing holds it back.
     *
     * @param storage of the method's page, as it is now
     */
    Optional<MethodStatus> instead(long page, SpaceKey space, String storage, MethodStatus written);

    /** Says on the card what is missing. */
    String noteKey();

    /** The first that holds it back decides. */
    static Optional<Held> held(
            List<StatusRule> rules, long page, SpaceKey space, String storage, MethodStatus written) {
        return rules.stream()
                .flatMap(
                        rule -> rule
                                .instead(page, space, storage, written)
                                .map(status -> new Held(status, rule.noteKey()))
                                .stream())
                .findFirst();
    }

    /** @param noteKey what is missing */
    record Held(MethodStatus status, String noteKey) {}
}
