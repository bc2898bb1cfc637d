package org.delbar.meetups.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.delbar.meetups.MeetupWords;
import org.delbar.pagefacts.FactLabel;
import org.delbar.pagefacts.StorageTemplate;
import org.delbar.pagefacts.making.CopiedMarkup;
import org.delbar.words.PageLanguage;
import org.delbar.words.SpaceKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationTextTest {

    private final FactLabel heading = new MeetupWords().inEachLanguage("delbar.meetups.concept.invitation");

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void standsBelowTheHeadingOfOurTemplateWithoutItsInstructions(PageLanguage language) throws Exception {
        String file = String.format(Locale.ROOT, "/org/delbar/meetups/concepts/concept-page-%s.xml", language.code());
        try (InputStream in = InvitationTextTest.class.getResourceAsStream(file)) {
            StorageTemplate template = StorageTemplate.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));

            assertThat(invitation(template.filled(Map.of("conceptInvitation", "<p>Come.</p>"), key -> key)))
                    .isEqualTo("<p>Come.</p>");
            assertThat(invitation(template.filled(
                            Map.of("conceptInvitation", "<p><ac:placeholder>Write.</ac:placeholder></p>"), key -> key)))
                    .isEmpty();
        }
    }

    @Test
    void leavesOurMacrosAndFactsTablesBehindAndLinksGoOnLeadingWhereTheyLed() throws Exception {
        String invitation =
                invitation("<h2>Inbjudan</h2><p>Kom <ac:link><ri:page ri:content-title=\"Karta\" /></ac:link></p>"
                        + "<p><ac:structured-macro ac:name=\"delbar-meetup-rsvp\" /></p>"
                        + "<ac:structured-macro ac:name=\"panel\"><ac:rich-text-body>Skor"
                        + "<ac:structured-macro ac:name=\"details\"><ac:parameter ac:name=\"id\">delbar-meetup</ac:parameter>"
                        + "<ac:rich-text-body><p>x</p></ac:rich-text-body></ac:structured-macro></ac:rich-text-body>"
                        + "</ac:structured-macro><h3>Mer</h3><p>Och så</p><h2>Roller</h2><p>Inte det</p>");

        assertThat(invitation)
                .isEqualTo("<p>Kom <ac:link><ri:page ri:content-title=\"Karta\" ri:space-key=\"SAM\" /></ac:link></p>"
                        + "<ac:structured-macro ac:name=\"panel\"><ac:rich-text-body>Skor</ac:rich-text-body>"
                        + "</ac:structured-macro><h3>Mer</h3><p>Och så</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<p>x</p>", "<h2>Invitation</h2>", "<h2>Invitation</h2><p> &nbsp;</p><h2>Roles</h2><p>x</p>"})
    void isEmptyWhenNobodyHasWrittenOne(String storage) throws Exception {
        assertThat(invitation(storage)).isEmpty();
    }

    private String invitation(String storage) throws Exception {
        return InvitationText.of(
                storage, heading, new CopiedMarkup(new SpaceKey("SAM"), "Fika", new SpaceKey("TOG"), Set.of()));
    }
}
