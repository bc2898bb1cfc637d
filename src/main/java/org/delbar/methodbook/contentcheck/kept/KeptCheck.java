package org.delbar.methodbook.contentcheck.kept;

import java.time.Instant;
import org.delbar.words.PersonKey;

/** @param print of the sheet that was checked */
public record KeptCheck(String print, PersonKey by, Instant at) {}
