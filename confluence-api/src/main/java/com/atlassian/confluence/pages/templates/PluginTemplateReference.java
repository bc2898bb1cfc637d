package com.atlassian.confluence.pages.templates;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.plugin.ModuleCompleteKey;

/** Confluence 10.2 API, signature only. */
public class PluginTemplateReference {
    private final ModuleCompleteKey moduleCompleteKey;
    private final ModuleCompleteKey referencingModuleCompleteKey;
    private final Space space;

    private PluginTemplateReference(
            ModuleCompleteKey moduleCompleteKey, ModuleCompleteKey referencingModuleCompleteKey, Space space) {
        this.moduleCompleteKey = moduleCompleteKey;
        this.referencingModuleCompleteKey = referencingModuleCompleteKey;
        this.space = space;
    }

    public static PluginTemplateReference spaceTemplateReference(
            ModuleCompleteKey moduleCompleteKey, ModuleCompleteKey referencingModuleCompleteKey, Space space) {
        return new PluginTemplateReference(moduleCompleteKey, referencingModuleCompleteKey, space);
    }

    public static PluginTemplateReference globalTemplateReference(
            ModuleCompleteKey moduleCompleteKey, ModuleCompleteKey referencingModuleCompleteKey) {
        return new PluginTemplateReference(moduleCompleteKey, referencingModuleCompleteKey, null);
    }

    public ModuleCompleteKey getModuleCompleteKey() {
        return moduleCompleteKey;
    }

    public ModuleCompleteKey getReferencingModuleCompleteKey() {
        return referencingModuleCompleteKey;
    }

    public Space getSpace() {
        return space;
    }
}
