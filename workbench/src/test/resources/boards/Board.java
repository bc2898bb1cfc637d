package org.example.boards;

import net.java.ao.Entity;
import net.java.ao.OneToMany;

public interface Board extends Entity {

    String getName();

    void setName(String name);

    Integer getPlace();

    void setPlace(Integer place);

    @OneToMany(reverse = "getBoard")
    Card[] getCards();
}
