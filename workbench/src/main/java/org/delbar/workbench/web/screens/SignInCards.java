package org.delbar.workbench.web.screens;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.delbar.workbench.web.Languages;
import org.delbar.workbench.web.People;
import org.delbar.workbench.web.Words;

/** A card for everybody there is. */
public final class SignInCards implements Supplier<List<SignInCard>> {

    private final People people;
    private final Words words;
    private final Map<String, String> roles;

    /** @param roles text keys by user name; who has none is said to be an administrator or nothing */
    public SignInCards(People people, Words words, Map<String, String> roles) {
        this.people = people;
        this.words = words;
        this.roles = Map.copyOf(roles);
    }

    @Override
    public List<SignInCard> get() {
        return people.all().stream()
                .map(person -> new SignInCard(
                        person.getName(),
                        person.getFullName(),
                        role(person),
                        language(people.localeOf(person).orElseGet(words::siteDefault))))
                .toList();
    }

    private String role(ConfluenceUser person) {
        String key = roles.get(person.getName());
        if (key != null) {
            return words.text(key);
        }
        return people.isAdministrator(person) ? words.text("wb.login.administrator") : "";
    }

    private static String language(Locale chosen) {
        return LanguageScreen.nameOf(Languages.nearest(chosen).orElse(chosen));
    }
}
