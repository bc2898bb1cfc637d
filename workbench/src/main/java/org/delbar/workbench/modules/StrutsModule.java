package org.delbar.workbench.modules;

import com.atlassian.confluence.core.ConfluenceActionSupport;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.delbar.workbench.actions.ActionDeclaration;
import org.delbar.workbench.actions.ActionResult;
import org.delbar.workbench.actions.Actions;
import org.delbar.workbench.plugins.ModuleDeclaration;
import org.delbar.workbench.plugins.ModuleType;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** {@code <struts>}: packages of actions at {@code <namespace>/<action>.action} (platform.md 2.5). */
public final class StrutsModule implements ModuleType {

    private static final Pattern NAMESPACE = Pattern.compile("(/[a-zA-Z0-9/\\-]*)?");
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9\\-]+");
    private static final Pattern METHOD = Pattern.compile("[a-zA-Z_]*[0-9]*");
    private static final Set<String> STACKS = Set.of("defaultStack", "validatingStack");
    private static final Set<String> RESULTS = Set.of("velocity", "redirect");

    private final Actions actions;

    public StrutsModule(Actions actions) {
        this.actions = actions;
    }

    @Override
    public String element() {
        return "struts";
    }

    @Override
    public AutoCloseable enable(ModuleDeclaration declaration) throws Exception {
        Deque<AutoCloseable> open = new ArrayDeque<>();
        try {
            for (Element each : declaration.children("package")) {
                for (Element action : ModuleDeclaration.children(each, "action")) {
                    open.push(actions.add(action(declaration, each, action)));
                }
            }
        } catch (Exception | LinkageError refused) {
            closeAll(open);
            throw refused;
        }
        return () -> closeAll(open);
    }

    private static ActionDeclaration action(ModuleDeclaration module, Element parent, Element xml)
            throws ClassNotFoundException, NoSuchMethodException {
        String namespace = Objects.requireNonNullElse(ModuleDeclaration.optional(parent, "namespace"), "");
        String name = matching(NAME, required(xml, "name"), "the name of an <action>");
        matching(NAMESPACE, namespace, "the namespace of a <package>");
        Class<?> type = module.plugin().loadClass(required(xml, "class"));
        if (!ConfluenceActionSupport.class.isAssignableFrom(type)) {
            throw new IllegalArgumentException(
                    type.getName() + " does not extend " + ConfluenceActionSupport.class.getName());
        }
        Map<String, ActionResult> results = new LinkedHashMap<>();
        for (Element each : ModuleDeclaration.children(xml, "result")) {
            results.put(
                    Objects.requireNonNullElse(ModuleDeclaration.optional(each, "name"), "success"),
                    result(module, each));
        }
        return new ActionDeclaration(
                module.plugin(),
                (namespace.equals("/") ? "" : namespace) + "/" + name + ".action",
                type.asSubclass(ConfluenceActionSupport.class),
                method(type, ModuleDeclaration.optional(xml, "method")),
                validates(parent, xml),
                WebItemModule.params(xml),
                Map.copyOf(results));
    }

    private static Method method(Class<?> type, @Nullable String named) throws NoSuchMethodException {
        String name = named == null ? "execute" : matching(METHOD, named, "the method of an <action>");
        return type.getMethod(name);
    }

    /** An action's own {@code interceptor-ref} wins; without any the default package's {@code defaultStack} holds. */
    private static boolean validates(Element parent, Element action) {
        List<Element> own = ModuleDeclaration.children(action, "interceptor-ref");
        List<Element> chosen = own.isEmpty() ? ModuleDeclaration.children(parent, "default-interceptor-ref") : own;
        if (chosen.isEmpty()) {
            return false;
        }
        String stack = required(chosen.get(0), "name");
        if (!STACKS.contains(stack)) {
            throw new IllegalArgumentException("The workbench knows the interceptors " + STACKS + ", not " + stack);
        }
        return stack.equals("validatingStack");
    }

    private static ActionResult result(ModuleDeclaration module, Element xml) {
        String type = Objects.requireNonNullElse(ModuleDeclaration.optional(xml, "type"), "velocity");
        String location = xml.getTextContent().strip();
        if (!RESULTS.contains(type)) {
            throw new IllegalArgumentException("The workbench knows the results " + RESULTS + ", not " + type);
        }
        String file = location.startsWith("/") ? location.substring(1) : location;
        if (type.equals("velocity")
                && !location.contains("$")
                && module.plugin().resource(file) == null) {
            throw new IllegalArgumentException("The jar has no file " + location);
        }
        return new ActionResult(type, location);
    }

    private static String required(Element xml, String attribute) {
        @Nullable String value = ModuleDeclaration.optional(xml, attribute);
        if (value == null) {
            throw new IllegalArgumentException("<" + xml.getTagName() + "> needs the attribute " + attribute);
        }
        return value;
    }

    private static String matching(Pattern pattern, String value, String what) {
        if (!pattern.matcher(value).matches()) {
            throw new IllegalArgumentException(what + " may not be " + value);
        }
        return value;
    }

    private static void closeAll(Deque<AutoCloseable> open) throws Exception {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }
}
