package org.delbar.meetups;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.delbar.words.PersonKey;

/**
 * What a concept's page says in its facts table.
 *
 * @param line what it is in one line, may be empty
 * @param length how long a meetup takes, as written, may be empty
 * @param people how many it is for, as written, may be empty
 * @param place what the place needs, as written, may be empty
 * @param cost as written, may be empty
 * @param rhythm how often, as written, may be empty
 * @param roles in page order
 * @param subject as written, may be empty
 * @param hosts people mentioned, in order
 * @param organisation as written, may be empty
 * @param step why the status is what it is
 * @param version as written, may be empty
 * @param problems rows that could not be read; nothing is guessed
 */
public record Concept(
        String line,
        String length,
        String people,
        List<MeetupForm> forms,
        String place,
        String cost,
        String rhythm,
        List<String> roles,
        String subject,
        List<PersonKey> hosts,
        String organisation,
        ConceptStatus status,
        ConceptStep step,
        String version,
        Optional<LocalDate> trialUntil,
        List<FactProblem> problems) {

    public Concept {
        forms = List.copyOf(forms);
        roles = List.copyOf(roles);
        hosts = List.copyOf(hosts);
        problems = List.copyOf(problems);
    }
}
