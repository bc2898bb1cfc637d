package org.delbar.pagefacts.rebuild;

/**
 * What the screen may show; everything is finished text in the reader's language.
 *
 * @param state one sentence: how far it has come, or when it was last done
 * @param running whether to ask again soon
 * @param done and {@code all} are pages; {@code all} is 0 while they are not counted
 * @param statusUrl where scripts ask how far it has come
 */
public record RebuildView(
        String spaceKey, String state, boolean running, int done, int all, String statusUrl, String settingsUrl) {}
