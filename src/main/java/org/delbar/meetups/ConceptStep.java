package org.delbar.meetups;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The latest change of a concept's status.
 *
 * @param note as written, may be empty
 */
public record ConceptStep(Optional<LocalDate> day, String note) {}
