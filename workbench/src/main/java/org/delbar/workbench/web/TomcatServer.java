package org.delbar.workbench.web;

import jakarta.servlet.Filter;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.Servlet;
import jakarta.servlet.SessionTrackingMode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;

/** Tomcat on the loopback address, with one dispatcher behind the filters of a request's way. */
public final class TomcatServer implements AutoCloseable {

    /** Not the root, because plugins that forget the context path must fail here and not in production. */
    public static final String CONTEXT_PATH = "/confluence";

    private static final int SESSION_MINUTES = 8 * 60;
    private static final long LARGEST_REQUEST = 64L * 1024 * 1024;
    private static final int KEPT_IN_MEMORY = 256 * 1024;
    private static final String COMPRESSED = "text/html,text/css,text/plain,text/xml,text/csv,text/calendar,"
            + "text/javascript,application/javascript,application/json,image/svg+xml";

    private final Tomcat tomcat = new Tomcat();

    /**
     * Starts at once.
     *
     * @param port 0 takes any free one
     * @param workFolder for Tomcat's own files
     * @param way in the order a request passes them
     */
    public TomcatServer(int port, Path workFolder, List<Filter> way, Servlet dispatcher) {
        tomcat.setBaseDir(workFolder.toString());
        tomcat.setConnector(connector(port));
        hideReasons((StandardHost) tomcat.getHost());
        addConfluence(way, dispatcher, uploads(workFolder));
        addRoot();
        try {
            tomcat.start();
        } catch (LifecycleException e) {
            throw new IllegalStateException("Tomcat does not start on port " + port, e);
        }
        if (tomcat.getConnector().getLocalPort() < 0) {
            close();
            throw new IllegalStateException("Port " + port + " is taken");
        }
    }

    /** Where people find the workbench, with context path and without a slash at the end. */
    public URI url() {
        return URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + CONTEXT_PATH);
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException("Tomcat does not stop", e);
        }
    }

    private static Connector connector(int port) {
        Connector connector = new Connector();
        connector.setPort(port);
        connector.setProperty("address", "127.0.0.1");
        connector.setProperty("maxThreads", "24");
        connector.setProperty("minSpareThreads", "2");
        connector.setProperty("compression", "on");
        connector.setProperty("compressibleMimeType", COMPRESSED);
        connector.setURIEncoding("UTF-8");
        return connector;
    }

    private static void hideReasons(StandardHost host) {
        ErrorReportValve plain = new ErrorReportValve();
        plain.setShowReport(false);
        plain.setShowServerInfo(false);
        host.getPipeline().addValve(plain);
    }

    private void addConfluence(List<Filter> way, Servlet dispatcher, MultipartConfigElement uploads) {
        Context context = tomcat.addContext(CONTEXT_PATH, null);
        context.setRequestCharacterEncoding("UTF-8");
        context.setResponseCharacterEncoding("UTF-8");
        context.setSessionTimeout(SESSION_MINUTES);
        context.setUseHttpOnly(true);
        Rfc6265CookieProcessor cookies = new Rfc6265CookieProcessor();
        cookies.setSameSiteCookies("lax");
        context.setCookieProcessor(cookies);
        context.addServletContainerInitializer(
                (classes, servlets) -> servlets.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE)), null);
        quietLeakDetection((StandardContext) context);
        for (int i = 0; i < way.size(); i++) {
            addFilter(context, i + "-" + way.get(i).getClass().getSimpleName(), way.get(i));
        }
        Wrapper everywhere = Tomcat.addServlet(context, "dispatcher", dispatcher);
        everywhere.setMultipartConfigElement(uploads);
        everywhere.addMapping("/*");
    }

    /** Wide enough that screens themselves can say how large a file may be. */
    private static MultipartConfigElement uploads(Path workFolder) {
        Path folder = workFolder.resolve("uploads").toAbsolutePath();
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("There is no place for uploads at " + folder, e);
        }
        return new MultipartConfigElement(folder.toString(), -1, LARGEST_REQUEST, KEPT_IN_MEMORY);
    }

    private static void addFilter(Context context, String name, Filter filter) {
        FilterDef definition = new FilterDef();
        definition.setFilterName(name);
        definition.setFilter(filter);
        context.addFilterDef(definition);
        FilterMap everything = new FilterMap();
        everything.setFilterName(name);
        everything.addURLPattern("/*");
        context.addFilterMap(everything);
    }

    /** Without this Tomcat wants three {@code --add-opens} on every JDK since 9. */
    private static void quietLeakDetection(StandardContext context) {
        context.setClearReferencesRmiTargets(false);
        context.setClearReferencesThreadLocals(false);
        context.setClearReferencesObjectStreamClassCaches(false);
    }

    private void addRoot() {
        Context root = tomcat.addContext("", null);
        quietLeakDetection((StandardContext) root);
        Tomcat.addServlet(root, "to-confluence", new ToConfluence()).addMapping("/");
    }

    private static final class ToConfluence extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            // Browsers ask the root of the host for this, whatever the pages say.
            if (request.getRequestURI().equals("/favicon.ico")) {
                response.sendRedirect(CONTEXT_PATH + "/favicon.ico");
            } else if (request.getRequestURI().equals("/")) {
                response.sendRedirect(CONTEXT_PATH + "/");
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        }
    }
}
