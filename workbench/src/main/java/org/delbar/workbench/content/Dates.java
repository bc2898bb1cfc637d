package org.delbar.workbench.content;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.w3c.dom.Element;

/** Dates of the page's editor, written in the reader's language. */
final class Dates implements ElementRenderer {

    private final Surroundings surroundings;

    Dates(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void render(Element time, Rendering rendering, StringBuilder out) {
        String value = time.getAttribute("datetime");
        out.append("<time");
        Html.attribute(out, "datetime", value);
        try {
            LocalDate date = LocalDate.parse(value);
            boolean past = date.isBefore(surroundings.today());
            Html.attribute(out, "class", past ? "date-past" : "date-future");
            out.append('>').append(Html.escape(surroundings.date(date)));
        } catch (DateTimeParseException noDate) {
            out.append('>').append(Html.escape(value));
        }
        out.append("</time>");
    }
}
