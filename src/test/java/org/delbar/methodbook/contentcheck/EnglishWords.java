package org.delbar.methodbook.contentcheck;

import java.util.Set;

/** Prompts as an English page gets them, and nobody who has an account. */
final class EnglishWords implements CheckWords {

    static final KnownNames NOBODY = names -> Set.of();

    @Override
    public String write(String heading) {
        return "Write: " + heading;
    }

    @Override
    public String write() {
        return "Write here";
    }

    @Override
    public String heading() {
        return "Heading";
    }

    @Override
    public String instead(FindingKind kind) {
        return switch (kind) {
            case MENTION, NAME -> "name";
            case DATE -> "date";
            default -> "";
        };
    }

    static ContentCheck check(String storage) throws UncheckablePage {
        return ContentCheck.of(storage, new EnglishWords(), NOBODY);
    }

    static ContentCheck check(String storage, String... people) throws UncheckablePage {
        return ContentCheck.of(storage, new EnglishWords(), names -> Set.of(people));
    }
}
