package org.delbar.workbench.web.screens;

import java.util.Date;
import org.delbar.workbench.mail.Outbox;

/** A letter of the outbox as the console shows it. */
public record LetterView(String id, Moment at, String from, String to, String subject, String mimeType, String body) {

    static LetterView of(Outbox.Letter letter, Site site) {
        return new LetterView(
                Long.toString(letter.id()),
                Moment.of(Date.from(letter.at().toInstant()), site.words().locale(), PageLists.zone(site)),
                letter.from(),
                letter.to(),
                letter.subject(),
                letter.mimeType(),
                letter.body());
    }
}
