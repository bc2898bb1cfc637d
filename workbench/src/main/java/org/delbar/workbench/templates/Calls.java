package org.delbar.workbench.templates;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a template calls: asks the allowlist if the engine has one, and remembers what {@link HtmlSafe} methods gave. */
public final class Calls extends UberspectImpl implements RuntimeServicesAware {

    private static final Logger LOG = LoggerFactory.getLogger(Calls.class);

    private static final KnownAnswers PROMISES_HTML = new KnownAnswers((type, method) -> promisesHtml(method));

    private @Nullable Allowlist allowlist;

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        allowlist = (Allowlist) services.getApplicationAttribute(Allowlist.class);
    }

    @Override
    @SuppressWarnings("rawtypes") // Velocity's signature
    public @Nullable Iterator getIterator(Object collection, Info info) throws Exception {
        Iterator<?> elements = super.getIterator(SafeHtml.open(collection), info);
        return elements == null || !(collection instanceof SafeHtml) ? elements : new SafeElements(elements);
    }

    @Override
    public @Nullable VelMethod getMethod(Object receiver, String name, Object[] arguments, Info info) throws Exception {
        Object opened = SafeHtml.open(receiver);
        if (opened == null) {
            return null;
        }
        @Nullable
        Object[] openedArguments = Stream.of(arguments).map(SafeHtml::open).toArray();
        Method method = introspector.getMethod(opened.getClass(), name, openedArguments);
        if (method == null) {
            return opened.getClass().isArray() ? super.getMethod(opened, name, openedArguments, info) : null;
        }
        if (!mayCall(opened, method, info)) {
            return null;
        }
        boolean asGiven = opened == receiver && Arrays.equals(openedArguments, arguments);
        return new Call(super.getMethod(opened, name, openedArguments, info), method, asGiven);
    }

    @Override
    public @Nullable VelPropertyGet getPropertyGet(Object receiver, String name, Info info) throws Exception {
        Object opened = SafeHtml.open(receiver);
        if (opened == null) {
            return null;
        }
        for (Property candidate : Property.candidates(opened, name)) {
            Method method = introspector.getMethod(
                    opened.getClass(), candidate.method(), candidate.arguments().toArray());
            if (method != null) {
                return mayCall(opened, method, info)
                        ? new Property.Get(method, candidate.arguments(), opened == receiver)
                        : null;
            }
        }
        return null;
    }

    private boolean mayCall(Object receiver, Method method, Info info) {
        if (allowlist == null || allowlist.allows(receiver.getClass(), method)) {
            return true;
        }
        LOG.warn(
                "Blocked in a template: {} at {} [line {}, column {}] is not in the plugin's velocity-allowlist",
                Signature.of(method),
                info.getTemplateName(),
                info.getLine(),
                info.getColumn());
        return false;
    }

    /** What comes out of a safe collection or an {@link HtmlSafe} method is safe. */
    static @Nullable Object marked(@Nullable Object receiver, Method method, @Nullable Object result) {
        boolean fromSafe = receiver instanceof SafeHtml safe
                && (safe.content() instanceof List || safe.content() instanceof Map)
                && method.getName().equals("get");
        return fromSafe || PROMISES_HTML.about(method.getDeclaringClass(), method) ? SafeHtml.of(result) : result;
    }

    private static boolean promisesHtml(Method method) {
        return method.isAnnotationPresent(HtmlSafe.class)
                || Stream.of(method.getDeclaringClass().getInterfaces())
                        .flatMap(each -> Stream.of(each.getMethods()))
                        .filter(each -> each.getName().equals(method.getName())
                                && List.of(each.getParameterTypes()).equals(List.of(method.getParameterTypes())))
                        .anyMatch(each -> each.isAnnotationPresent(HtmlSafe.class));
    }

    /** @param cacheable for the same classes of receiver and arguments; not where those were {@link SafeHtml} */
    private record Call(VelMethod call, Method method, boolean cacheable) implements VelMethod {

        @Override
        public @Nullable Object invoke(Object receiver, Object[] arguments) throws Exception {
            @Nullable Object[] opened = Stream.of(arguments).map(SafeHtml::open).toArray();
            return marked(receiver, method, call.invoke(SafeHtml.open(receiver), opened));
        }

        @Override
        public boolean isCacheable() {
            return cacheable;
        }

        @Override
        public String getMethodName() {
            return method.getName();
        }

        @Override
        public Class<?> getReturnType() {
            return method.getReturnType();
        }
    }

    private record SafeElements(Iterator<?> elements) implements Iterator<@Nullable Object> {

        @Override
        public boolean hasNext() {
            return elements.hasNext();
        }

        @Override
        public @Nullable Object next() {
            return SafeHtml.of(elements.next());
        }
    }
}
