package com.atlassian.util.profiling;

/** A measurement that is going on. */
public interface Ticker extends AutoCloseable {
    @Override
    void close();
}
