package org.delbar.workbench.testing;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.delbar.workbench.web.Router;

/** Tomcat around a router, with a person for whoever sends the header {@code X-Person}. */
public final class SmallServer implements AutoCloseable {

    private final Tomcat tomcat = new Tomcat();
    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;

    public SmallServer(Path folder, Router router, Map<String, ConfluenceUser> people) throws LifecycleException {
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(0);
        tomcat.setSilent(true);
        StandardContext context = (StandardContext) tomcat.addContext("/confluence", folder.toString());
        context.setClearReferencesRmiTargets(false);
        context.setClearReferencesThreadLocals(false);
        Tomcat.addServlet(context, "all", new Dispatcher(router, people)).addMapping("/*");
        tomcat.start();
        address = "http://127.0.0.1:" + tomcat.getConnector().getLocalPort();
    }

    /** @param headers names and values by turns */
    public HttpResponse<String> send(String method, String path, String body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    public HttpResponse<String> get(String path, String... headers) throws Exception {
        return send("GET", path, "", headers);
    }

    @Override
    public void close() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }

    private static final class Dispatcher extends HttpServlet {

        private static final long serialVersionUID = 1L;

        private final transient Router router;
        private final transient Map<String, ConfluenceUser> people;

        Dispatcher(Router router, Map<String, ConfluenceUser> people) {
            this.router = router;
            this.people = people;
        }

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            var match = router.find(request.getPathInfo());
            if (match.isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            String name = request.getHeader("X-Person");
            AuthenticatedUserThreadLocal.set(name == null ? null : people.get(name));
            try {
                match.get().endpoint().serve(new Part(request, match.get()), response);
            } finally {
                AuthenticatedUserThreadLocal.set(null);
            }
        }
    }

    private static final class Part extends HttpServletRequestWrapper {

        private final Router.Match match;

        Part(HttpServletRequest request, Router.Match match) {
            super(request);
            this.match = match;
        }

        @Override
        public String getServletPath() {
            return match.mountPoint();
        }

        @Override
        public String getPathInfo() {
            return match.rest();
        }
    }
}
