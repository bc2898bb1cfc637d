package org.delbar.methodbook.use;

import java.util.List;

/**
 * What a person sends from the dialog, as it was typed.
 *
 * @param kind what is to become of it
 * @param method id of the method's page
 * @param parent title or id of a page; empty for below the space's home page
 * @param date ISO; empty for today
 * @param who user names, separated by commas
 * @param label one more label for the new page, may be empty
 * @param form drawn once for each filling of the form, so that a double click is one page; may be empty
 */
public record UseRequest(
        FormKind kind,
        String method,
        String space,
        String parent,
        String title,
        String date,
        String who,
        String label,
        String form) {

    List<String> fields() {
        return List.of(kind.key(), method, space, parent, title, date, who, label);
    }
}
