package org.delbar.meetups.signup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.delbar.words.PersonKey;

/** What a browser without scripts asks for: by the address it opens, or by the form it sends. */
record AskedAnswer(Map<String, String> fields) {

    AskedAnswer {
        fields = Map.copyOf(fields);
    }

    static AskedAnswer in(Map<String, String[]> request) {
        Map<String, String> fields = new HashMap<>();
        request.forEach((name, values) -> fields.put(name, values[0]));
        return new AskedAnswer(fields);
    }

    OptionalLong page() {
        String id = field("page").strip();
        return id.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(id)) : OptionalLong.empty();
    }

    /** Empty for the own answer. */
    Optional<PersonKey> whom() {
        return Optional.of(field("person").strip())
                .filter(key -> !key.isEmpty())
                .map(PersonKey::new);
    }

    Optional<HostAct> act() {
        return HostAct.of(field("answer")).or(() -> HostAct.of(field("act")));
    }

    Optional<Reply> reply() {
        return Reply.of(field("answer"));
    }

    Wish wish(Reply reply) {
        List<String> words = new ArrayList<>();
        for (int number = 1; fields.containsKey("words" + number); number++) {
            words.add(field("words" + number));
        }
        String guests = field("guests");
        return new Wish(reply, guests.matches("\\d{1,3}") ? Integer.parseInt(guests) : 0, words);
    }

    /** Instead of the choice that is kept. */
    List<MeetupRsvpChoice> chosen(List<MeetupRsvpChoice> choices, String field) {
        String key = field(field);
        return choices.stream().noneMatch(each -> each.key().equals(key))
                ? choices
                : choices.stream()
                        .map(each -> new MeetupRsvpChoice(
                                each.key(), each.name(), each.key().equals(key)))
                        .toList();
    }

    private String field(String name) {
        return fields.getOrDefault(name, "");
    }
}
