package org.delbar.workbench.modules;

import java.util.ArrayDeque;
import java.util.Deque;
import org.delbar.workbench.plugins.ModuleDeclaration;
import org.delbar.workbench.plugins.ModuleType;
import org.delbar.workbench.templates.Velocity;
import org.w3c.dom.Element;

/** {@code <velocity-allowlist>}: which methods of its own classes a plugin's templates may call. */
public final class VelocityAllowlistModule implements ModuleType {

    private final Velocity velocity;

    public VelocityAllowlistModule(Velocity velocity) {
        this.velocity = velocity;
    }

    @Override
    public String element() {
        return "velocity-allowlist";
    }

    @Override
    public AutoCloseable enable(ModuleDeclaration declaration) throws Exception {
        Deque<AutoCloseable> allowed = new ArrayDeque<>();
        try {
            for (Element method : declaration.children("method")) {
                allowed.push(velocity.allow(declaration.plugin(), method.getTextContent()));
            }
        } catch (IllegalArgumentException refused) {
            closeAll(allowed);
            throw refused;
        }
        return () -> closeAll(allowed);
    }

    private static void closeAll(Deque<AutoCloseable> allowed) throws Exception {
        while (!allowed.isEmpty()) {
            allowed.pop().close();
        }
    }
}
