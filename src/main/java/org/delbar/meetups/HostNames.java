package org.delbar.meetups;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.delbar.confluence.People;
import org.delbar.confluence.Texts;
import org.delbar.words.PersonKey;

/** Who invites, by name and with the organisation they invite to. */
@Named
public final class HostNames {

    private final People people;
    private final Texts texts;

    @Inject
    public HostNames(People people, Texts texts) {
        this.people = people;
        this.texts = texts;
    }

    /** "Kari, Per – Nord"; empty when the page names nobody. */
    public String of(List<PersonKey> hosts, String organisation) {
        String names = hosts.stream().map(this::name).collect(Collectors.joining(", "));
        return names.isEmpty() || organisation.isBlank() ? names + organisation : names + " \u2013 " + organisation;
    }

    private String name(PersonKey person) {
        return people.fullName(person).orElseGet(() -> texts.text("delbar.meetups.former-colleague"));
    }
}
