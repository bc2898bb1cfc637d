package org.delbar.testing;

/** The languages of the sample community: who reads and writes in each, and where. */
public enum Language {
    ENGLISH("en", "", "grace", "TOG", "Together"),
    SWEDISH("sv", "_sv", "maja", "SAM", "Samverkan"),
    NORWEGIAN("no", "_no", "jonas", "DEL", "Delingsrom");

    private final String tag;
    private final String suffix;
    private final String person;
    private final String space;
    private final String spaceName;

    Language(String tag, String suffix, String person, String space, String spaceName) {
        this.tag = tag;
        this.suffix = suffix;
        this.person = person;
        this.space = space;
        this.spaceName = spaceName;
    }

    public String tag() {
        return tag;
    }

    String suffix() {
        return suffix;
    }

    /** User name of one who reads this language and may add pages to its space. */
    public String person() {
        return person;
    }

    public String space() {
        return space;
    }

    public String spaceName() {
        return spaceName;
    }

    /** What the language calls itself, as the wizard offers it. */
    public String ownName() {
        return switch (this) {
            case ENGLISH -> "English";
            case SWEDISH -> "Svenska";
            case NORWEGIAN -> "Norsk";
        };
    }
}
