package com.atlassian.plugin;

/** Confluence 10.2 API, signature only. */
public class PluginParseException extends RuntimeException {
    public PluginParseException(String message) {
        super(message);
    }
}
