package org.delbar.workbench.rest;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.websudo.WebSudoManager;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.delbar.workbench.plugins.Plugin;
import org.delbar.workbench.web.Endpoint;
import org.glassfish.hk2.utilities.binding.AbstractBinder;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.jspecify.annotations.Nullable;

/** One {@code <rest>} module. Jersey starts at the first request. */
public final class RestApplication implements Endpoint, AutoCloseable {

    private final Errors errors;
    private final ResourceConfig resources;
    private @Nullable ServletContainer jersey;

    /**
     * @param packages where resources and providers are looked for; none means the whole jar
     * @throws IllegalArgumentException when no resource is found
     */
    public static RestApplication of(
            Plugin plugin,
            List<String> packages,
            Predicate<ConfluenceUser> isAdministrator,
            AccessModeService mode,
            WebSudoManager webSudo) {
        Set<Class<?>> classes = RestClasses.of(plugin, packages);
        if (classes.isEmpty()) {
            throw new IllegalArgumentException("There is no class with @Path in " + packages);
        }
        return new RestApplication(plugin, classes, isAdministrator, mode, webSudo);
    }

    private RestApplication(
            Plugin plugin,
            Set<Class<?>> classes,
            Predicate<ConfluenceUser> isAdministrator,
            AccessModeService mode,
            WebSudoManager webSudo) {
        this.errors = new Errors(plugin.key());
        this.resources = new ResourceConfig(classes)
                .register(JacksonFeature.withoutExceptionMappers())
                .register(new XsrfFilter())
                .register(new AccessFilter(isAdministrator))
                .register(new ReadOnlyFilter(mode))
                .register(new WebSudoFilter(webSudo))
                .register(errors)
                .register(new SpringBeans(plugin, classes))
                .addProperties(Map.of(
                        CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true,
                        CommonProperties.METAINF_SERVICES_LOOKUP_DISABLE, true,
                        ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true,
                        ServerProperties.WADL_FEATURE_DISABLE, true));
        resources.setClassLoader(plugin.classLoader());
    }

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            jersey(request.getServletContext()).service(request, response);
        } catch (ServletException | RuntimeException notMapped) {
            // Jersey asks no exception mapper when a resource cannot be made.
            Throwable cause = notMapped instanceof ServletException && notMapped.getCause() != null
                    ? notMapped.getCause()
                    : notMapped;
            errors.write(cause, response);
        }
    }

    private synchronized ServletContainer jersey(ServletContext context) throws ServletException {
        ServletContainer started = jersey;
        if (started == null) {
            started = new ServletContainer(resources);
            started.init(new Configuration(context));
            jersey = started;
        }
        return started;
    }

    @Override
    public synchronized void close() {
        if (jersey != null) {
            jersey.destroy();
            jersey = null;
        }
    }

    /**
     * Serves resources that are Spring beans. What is no bean is left to HK2, which cannot know the plugin's beans and
     * then fails as it does in Confluence.
     */
    private static final class SpringBeans extends AbstractBinder {

        private final Plugin plugin;
        private final Set<Class<?>> classes;

        SpringBeans(Plugin plugin, Set<Class<?>> classes) {
            this.plugin = plugin;
            this.classes = classes;
        }

        @Override
        protected void configure() {
            classes.forEach(this::bindBean);
        }

        private <T> void bindBean(Class<T> type) {
            if (plugin.bean(type).isPresent()) {
                bindFactory(new BeanFactory<>(plugin, type)).to(type);
            }
        }
    }

    private record BeanFactory<T>(Plugin plugin, Class<T> type) implements org.glassfish.hk2.api.Factory<T> {

        @Override
        public T provide() {
            return plugin.bean(type).orElseThrow();
        }

        @Override
        public void dispose(T instance) {}
    }

    private record Configuration(ServletContext context) implements ServletConfig {

        @Override
        public String getServletName() {
            return "rest";
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        @Override
        public @Nullable String getInitParameter(String name) {
            return null;
        }

        @Override
        public Enumeration<String> getInitParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
