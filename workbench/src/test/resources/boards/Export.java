package org.example.boards;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

@AnonymousSiteAccess
public class Export extends HttpServlet {

    private final Boards boards;

    @Inject
    public Export(Boards boards) {
        this.boards = boards;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.getWriter().println(getInitParameter("heading"));
        for (BoardView each : boards.all()) {
            response.getWriter().println(each.name() + ";" + each.cards());
        }
    }
}
