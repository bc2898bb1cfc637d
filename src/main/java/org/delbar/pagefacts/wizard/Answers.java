package org.delbar.pagefacts.wizard;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.delbar.words.PersonKey;
import org.delbar.words.Refusal;

/** The answers of a wizard as they were typed; remembers what about them is refused, in the order in which it was asked. */
public final class Answers {

    private final Map<String, String> fields;
    private final String refusedKey;
    private final List<Refusal> refusals = new ArrayList<>();

    /**
     * Answers of one person.
     *
     * @param fields by name; absent is empty
     * @param refusedKey beginning of the text keys of refusals, with a dot at the end; {@code too-long} and {@code person}
     *     must be among them
     */
    public Answers(Map<String, String> fields, String refusedKey) {
        this.fields = Map.copyOf(fields);
        this.refusedKey = refusedKey;
    }

    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /** @param reason ending of the text key */
    public void refuse(String field, String reason, Serializable... arguments) {
        refusals.add(Refusal.of(field, refusedKey + reason, arguments));
    }

    public boolean has(String field) {
        return fields.containsKey(field);
    }

    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    public boolean isOn(String field) {
        return text(field).equals("true") || text(field).equals("on");
    }

    /** As typed, refused when it is longer. */
    public String limited(String field, int longest) {
        String text = text(field);
        if (text.length() > longest) {
            refuse(field, "too-long", longest, text.length());
        }
        return text;
    }

    /** One of a list by its key; none for an empty field. */
    public <T> Optional<T> choice(String field, Function<String, Optional<T>> known, String reason) {
        String key = text(field).strip();
        Optional<T> choice = known.apply(key);
        if (choice.isEmpty() && !key.isEmpty()) {
            refuse(field, reason);
        }
        return choice;
    }

    /**
     * Several of a list. Each has a tick box with a name of its own, the field's and the key with an underscore between: what Confluence
     * makes of boxes that share a name is documented nowhere. The answer is in the order of the list.
     */
    public <T> List<T> ticked(String field, List<T> offered, Function<T, String> key, String reason) {
        List<T> chosen = offered.stream()
                .filter(each -> isOn(field + "_" + key.apply(each)))
                .toList();
        long ticks = fields.keySet().stream()
                .filter(name -> name.startsWith(field + "_") && isOn(name))
                .count();
        if (ticks > chosen.size()) {
            refuse(field, reason);
        }
        return chosen;
    }

    /** User names with commas between. */
    public List<PersonKey> people(String field, Function<String, Optional<PersonKey>> named) {
        List<PersonKey> found = new ArrayList<>();
        Arrays.stream(text(field).split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> named.apply(name).ifPresentOrElse(found::add, () -> refuse(field, "person", name)));
        return found.stream().distinct().toList();
    }
}
