package org.delbar.meetups.concepts;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.delbar.words.PersonKey;

/**
 * What a space and the site say about a concept that is about to be written.
 *
 * @param open whether concepts are written here at all
 * @param titleTaken whether the space has a page of that title, seen or unseen by the writer
 * @param people by user name
 */
public record ConceptRules(boolean open, Predicate<String> titleTaken, Function<String, Optional<PersonKey>> people) {}
