package com.atlassian.confluence.plugin.services;

import java.util.Map;

/** Confluence 10.2 API, signature only. */
public interface VelocityHelperService {
    Map<String, Object> createDefaultVelocityContext();

    String getRenderedTemplate(String templatePath, Map<String, Object> context);
}
