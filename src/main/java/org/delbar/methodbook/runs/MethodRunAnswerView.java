package org.delbar.methodbook.runs;

/**
 * What one person tells of a run.
 *
 * @param line may be empty
 * @param change may be empty
 * @param again may be empty
 * @param who name and organisation, or that there is no name
 */
public record MethodRunAnswerView(
        String key, String helped, String line, String change, String again, String who, String when) {}
