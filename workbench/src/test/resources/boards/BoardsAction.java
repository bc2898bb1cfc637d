package org.example.boards;

import com.atlassian.confluence.core.ConfluenceActionSupport;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

public class BoardsAction extends ConfluenceActionSupport {

    private final Boards boards;
    private String name = "";

    @Inject
    public BoardsAction(Boards boards) {
        this.boards = boards;
    }

    @StrutsParameter
    public void setName(String name) {
        this.name = name;
    }

    public List<BoardView> getBoards() {
        return boards.all();
    }

    @Override
    public String execute() {
        boards.add(name);
        return SUCCESS;
    }
}
