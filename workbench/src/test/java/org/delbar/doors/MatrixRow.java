package org.delbar.doors;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One question to one door.
 *
 * @param door endpoint, macro or action as jar and descriptor name it
 * @param what is asked of it
 * @param expected status by person, in their order; {@link #SIGN_IN} for being sent to sign in
 * @param outside for whom the answer must be the same whether what is asked for exists or not
 * @param sees who must be shown the secret of the space; proves that the row asks for something
 * @param host page with the macro that asks for what is there; 0 for other doors
 * @param emptyHost the same for what is not there
 */
record MatrixRow(
        String door,
        String what,
        Ask ask,
        Map<MatrixPerson, Integer> expected,
        Set<MatrixPerson> outside,
        Set<MatrixPerson> sees,
        long host,
        long emptyHost) {

    /** A page to sign in with, after a redirect. */
    static final int SIGN_IN = 302;

    /**
     * What is asked for: the space and page that are there, or some that are not.
     *
     * @param host page in an open space with the macro in question
     */
    record Target(String space, long page, long host) {}

    /** Somebody asks. */
    @FunctionalInterface
    interface Ask {
        HttpResponse<String> of(Visitor visitor, Target target);
    }

    static Ask get(String address) {
        return (visitor, target) -> visitor.get(filled(address, target));
    }

    /** @param body texts may name the target as addresses do */
    static Ask send(String verb, String address, Map<String, String> body) {
        return (visitor, target) -> {
            Map<String, String> filled = new HashMap<>();
            body.forEach((name, value) -> filled.put(name, filled(value, target)));
            return visitor.send(verb, filled(address, target), filled);
        };
    }

    static Ask form(String address, Map<String, String> fields) {
        return (visitor, target) -> {
            Map<String, String> filled = new HashMap<>();
            fields.forEach((name, value) -> filled.put(name, filled(value, target)));
            return visitor.postForm(filled(address, target), filled);
        };
    }

    private static String filled(String text, Target target) {
        return text.replace("{space}", target.space())
                .replace("{page}", String.valueOf(target.page()))
                .replace("{host}", String.valueOf(target.host()));
    }

    int expected(MatrixPerson person) {
        return Objects.requireNonNull(expected.get(person));
    }

    @Override
    public String toString() {
        return door + " – " + what;
    }
}
