package com.atlassian.sal.api.user;

/** Confluence 10.2 API, signature only. */
public final class UserKey {
    private final String value;

    public UserKey(String value) {
        this.value = value;
    }

    public String getStringValue() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserKey key && key.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
