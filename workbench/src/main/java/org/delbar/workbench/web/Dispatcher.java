package org.delbar.workbench.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Finds the endpoint of a path at the moment of the request, so that plugins can come and go. */
public final class Dispatcher extends HttpServlet {

    private final transient Router router;
    private final transient Endpoint nothingHere;

    public Dispatcher(Router router, Endpoint nothingHere) {
        this.router = router;
        this.nothingHere = nothingHere;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = Paths.of(request);
        Optional<Router.Match> match = router.find(path);
        if (match.isPresent()) {
            Router.Match found = match.get();
            found.endpoint().serve(new MountedRequest(request, found.mountPoint(), found.rest()), response);
        } else {
            nothingHere.serve(request, response);
        }
    }
}
