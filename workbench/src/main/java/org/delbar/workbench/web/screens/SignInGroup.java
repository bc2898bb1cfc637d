package org.delbar.workbench.web.screens;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** People who read in the same language. */
public record SignInGroup(String language, List<SignInCard> cards) {

    /** By the name of the language. */
    static List<SignInGroup> of(List<SignInCard> cards) {
        return cards.stream()
                .collect(Collectors.groupingBy(SignInCard::language, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> new SignInGroup(each.getKey(), each.getValue()))
                .toList();
    }
}
