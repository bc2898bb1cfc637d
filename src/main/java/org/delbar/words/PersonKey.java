package org.delbar.words;

/** A person for as long as the account lives, whatever it is called: Confluence's user key. */
public record PersonKey(String value) {

    public PersonKey {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a person's key is never blank");
        }
    }
}
