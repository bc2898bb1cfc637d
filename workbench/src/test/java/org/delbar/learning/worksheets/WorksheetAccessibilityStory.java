package org.delbar.learning.worksheets;

import java.util.stream.Stream;
import org.delbar.testing.CreateDialog;
import org.delbar.testing.Language;
import org.delbar.testing.Look;
import org.delbar.testing.Story;
import org.delbar.testing.Texts;
import org.delbar.testing.Visit;
import org.delbar.testing.Visits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Issue 2: "axe finds nothing". */
@Story
final class WorksheetAccessibilityStory {

    static Stream<Arguments> screens() {
        return Stream.of(
                Arguments.of(Language.ENGLISH, Look.WIDE),
                Arguments.of(Language.ENGLISH, Look.WIDE_DARK),
                Arguments.of(Language.ENGLISH, Look.NARROW),
                Arguments.of(Language.ENGLISH, Look.NARROW_DARK),
                Arguments.of(Language.SWEDISH, Look.WIDE),
                Arguments.of(Language.NORWEGIAN, Look.WIDE_DARK));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void axeFindsNothingOnTheWay(Language language, Look look, Visits visits) {
        Texts texts = Texts.in(language);
        Sheet sheet = Sheet.in(language);
        Visit visit = visits.anonymous(look).open("/login.action");
        visit.assertNoViolations();
        visit.signIn(language.person()).open("/");
        visit.assertNoViolations();
        visit.openSpace(language);
        visit.assertNoViolations();

        CreateDialog dialog = CreateDialog.open(visit, texts);
        visit.assertNoViolations();
        dialog.choose(texts.wizard("name"));
        NextTime last = new WhatHappened(visit, texts)
                .assertNoViolations()
                .isRefused()
                .assertNoViolations()
                .answer(sheet.whatHappened())
                .title(sheet.title() + ", " + look)
                .next()
                .assertNoViolations()
                .next()
                .assertNoViolations()
                .action(1, "", sheet.personName(), "2030-01-31")
                .isRefused()
                .assertNoViolations();
        last.what(1).fill(sheet.action());

        last.create().assertNoViolations();
    }
}
