package org.delbar.workbench.modules;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.websudo.WebSudoManager;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.delbar.workbench.plugins.ModuleDeclaration;
import org.delbar.workbench.plugins.ModuleType;
import org.delbar.workbench.rest.RestApplication;
import org.delbar.workbench.web.Endpoint;
import org.delbar.workbench.web.Router;

/** {@code <rest>}: resources below {@code /rest/<path>/<version>} and {@code /rest/<path>/latest}. */
public final class RestModule implements ModuleType {

    private final Router router;
    private final Predicate<ConfluenceUser> isAdministrator;
    private final AccessModeService mode;
    private final WebSudoManager webSudo;

    public RestModule(
            Router router, Predicate<ConfluenceUser> isAdministrator, AccessModeService mode, WebSudoManager webSudo) {
        this.webSudo = webSudo;
        this.router = router;
        this.mode = mode;
        this.isAdministrator = isAdministrator;
    }

    @Override
    public String element() {
        return "rest";
    }

    @Override
    public AutoCloseable enable(ModuleDeclaration declaration) throws Exception {
        List<String> packages = declaration.children("package").stream()
                .map(each -> each.getTextContent().strip())
                .toList();
        RestApplication application =
                RestApplication.of(declaration.plugin(), packages, isAdministrator, mode, webSudo);
        Deque<AutoCloseable> open = new ArrayDeque<>();
        open.push(application);
        try {
            for (String mountPoint : mountPoints(declaration)) {
                open.push(router.mount(mountPoint, (Endpoint) application));
            }
        } catch (IllegalStateException taken) {
            closeAll(open);
            throw taken;
        }
        return () -> closeAll(open);
    }

    private static List<String> mountPoints(ModuleDeclaration declaration) {
        String path = declaration.required("path");
        String root = "/rest" + (path.startsWith("/") ? path : "/" + path);
        String version = declaration.required("version");
        return version.equals("none") ? List.of(root) : List.of(root + "/" + version, root + "/latest");
    }

    private static void closeAll(Deque<AutoCloseable> open) throws Exception {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }
}
