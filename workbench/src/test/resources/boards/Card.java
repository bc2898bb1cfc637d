package org.example.boards;

import net.java.ao.Entity;

public interface Card extends Entity {

    String getWords();

    void setWords(String words);

    Board getBoard();

    void setBoard(Board board);
}
