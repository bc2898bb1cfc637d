package com.atlassian.util.profiling;

import org.jspecify.annotations.Nullable;

/** Measures nothing. */
public final class Metrics {

    private Metrics() {}

    public static Builder metric(String name) {
        return new Builder();
    }

    public static final class Builder {

        private Builder() {}

        public Builder tag(String name, @Nullable String value) {
            return this;
        }

        public Builder withAnalytics() {
            return this;
        }

        public Builder invokerPluginKey(@Nullable String key) {
            return this;
        }

        public Ticker startTimer() {
            return () -> {};
        }
    }
}
