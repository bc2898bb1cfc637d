package com.atlassian.confluence.pages.templates;

/** Confluence 10.2 API, signature only. */
public interface PageTemplateManager {
    PageTemplate getPageTemplate(PluginTemplateReference pluginTemplateReference);
}
