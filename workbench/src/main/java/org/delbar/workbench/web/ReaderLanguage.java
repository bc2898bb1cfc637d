package org.delbar.workbench.web;

import com.atlassian.confluence.user.ConfluenceUser;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Answers in the language the person chose; else in one the browser asks for; else in the site's. */
public final class ReaderLanguage extends HttpFilter {

    private final transient People people;
    private final transient Words words;

    public ReaderLanguage(People people, Words words) {
        this.people = people;
        this.words = words;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try (Words.Reading ignored = words.reading(localeOf(request))) {
            chain.doFilter(request, response);
        }
    }

    private Locale localeOf(HttpServletRequest request) {
        ConfluenceUser person = Visit.person();
        Optional<Locale> chosen = person == null ? Optional.empty() : people.localeOf(person);
        return chosen.or(() -> asked(request)).orElseGet(words::siteDefault);
    }

    private static Optional<Locale> asked(HttpServletRequest request) {
        List<Locale> wanted =
                request.getHeader("Accept-Language") == null ? List.of() : Collections.list(request.getLocales());
        return Languages.firstOf(wanted);
    }
}
