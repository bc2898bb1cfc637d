package org.delbar.meetups.steps;

import java.time.LocalDate;
import java.util.Optional;
import org.delbar.meetups.ConceptStatus;

/**
 * A change of status that may be written: {@link StepAnswers} lets nothing else through.
 *
 * @param note why, in one line; never empty
 * @param trialUntil present exactly when a trial begins
 * @param version a new one, or empty
 */
record NewStep(ConceptStatus status, String note, Optional<LocalDate> trialUntil, String version) {}
