package org.delbar.workbench.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** In which order content is found. Ties go to what was changed last. */
public final class Order {

    /** @param field {@code title}, {@code created} or {@code lastmodified} */
    public record By(String field, boolean descending) {}

    public static final Order BEST_FIRST = new Order(List.of());
    public static final Order NEWEST_FIRST = new Order(List.of(new By("lastmodified", true)));

    private final List<By> keys;

    public Order(List<By> keys) {
        this.keys = List.copyOf(keys);
    }

    Sort sort() {
        List<SortField> fields = new ArrayList<>();
        keys.forEach(each -> fields.add(field(each)));
        if (keys.isEmpty()) {
            fields.add(SortField.FIELD_SCORE);
        }
        fields.add(new SortField(Fields.MODIFIED, SortField.Type.LONG, true));
        fields.add(SortField.FIELD_DOC);
        return new Sort(fields.toArray(SortField[]::new));
    }

    private static SortField field(By key) {
        return switch (key.field().toLowerCase(Locale.ROOT)) {
            case "title" -> new SortField(Fields.TITLE_ORDER, SortField.Type.STRING, key.descending());
            case "created" -> new SortField(Fields.CREATED, SortField.Type.LONG, key.descending());
            case "lastmodified" -> new SortField(Fields.MODIFIED, SortField.Type.LONG, key.descending());
            default -> throw new IllegalArgumentException("Nothing is sorted by " + key.field());
        };
    }
}
