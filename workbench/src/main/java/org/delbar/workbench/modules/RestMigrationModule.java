package org.delbar.workbench.modules;

import org.delbar.workbench.plugins.ModuleDeclaration;
import org.delbar.workbench.plugins.ModuleType;

/** {@code <rest-migration>}: says that resources are written for REST v2; the workbench knows no other. */
public final class RestMigrationModule implements ModuleType {

    @Override
    public String element() {
        return "rest-migration";
    }

    @Override
    public AutoCloseable enable(ModuleDeclaration declaration) {
        if (declaration.children("rest-v2").isEmpty()) {
            throw new IllegalArgumentException("<rest-migration> needs <rest-v2/>");
        }
        return () -> {};
    }
}
