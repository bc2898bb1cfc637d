package org.example.boards;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import net.java.ao.DBParam;

@Named
public class Boards {

    private final ActiveObjects ao;

    @Inject
    public Boards(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    public void add(String name, String... cards) {
        ao.executeInTransaction(() -> {
            Board board = ao.create(Board.class, new DBParam("NAME", name));
            for (String words : cards) {
                ao.create(Card.class, new DBParam("WORDS", words), new DBParam("BOARD_ID", board.getID()));
            }
            return null;
        });
    }

    public List<BoardView> all() {
        return Arrays.stream(ao.find(Board.class))
                .map(each -> new BoardView(each.getName(), each.getCards().length))
                .toList();
    }
}
