package org.delbar.methodbook.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.delbar.lists.FieldReader;
import org.delbar.lists.ListState;
import org.delbar.words.Refusal;

/**
 * How a library looks, as its editor has chosen and its reader may change. What cannot be used is refused by name, and
 * the usual is taken.
 */
record LibraryOptions(
        Shape shape, boolean filters, boolean createButton, boolean export, String title, List<Refusal> refusals) {

    private static final int LONGEST_TITLE = 200;

    LibraryOptions {
        refusals = List.copyOf(refusals);
    }

    static LibraryOptions of(ListState state) {
        FieldReader reading = new FieldReader(state.fixed());
        boolean filters = reading.yesOrNo("filters").orElse(true);
        boolean button = reading.yesOrNo("createButton").orElse(true);
        boolean export = reading.yesOrNo("export").orElse(true);
        FieldReader shapes =
                new FieldReader(Map.of(Field.VIEW.fieldName(), state.asked().getOrDefault(Field.VIEW.fieldName(), "")));
        Optional<Shape> shape = shapes.one(Field.VIEW.fieldName(), Shape::ofKey);
        shapes.refusals().forEach(reading::refuse);
        String title = reading.value("title");
        return new LibraryOptions(
                shape.orElse(Shape.CARDS),
                filters,
                button,
                export,
                title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title,
                reading.refusals());
    }
}
