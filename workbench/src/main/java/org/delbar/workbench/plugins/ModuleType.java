package org.delbar.workbench.plugins;

/** What the workbench does with one kind of descriptor element. */
public interface ModuleType {

    /** The element's name in {@code atlassian-plugin.xml}. */
    String element();

    /**
     * Makes the module work. Whatever is thrown becomes the reason shown on {@code /workbench}; other modules go on.
     *
     * @return takes the module out again when the plugin is disabled
     */
    AutoCloseable enable(ModuleDeclaration declaration) throws Exception;
}
