package org.delbar.methodbook.card;

import java.util.Optional;
import org.delbar.methodbook.Method;
import org.delbar.words.SpaceKey;

/**
 * The method that a card is shown for.
 *
 * @param pageId present when the page is shown as it stands now; empty for drafts, old versions and previews, on which
 *     nobody can act
 * @param space empty where the product does not say
 * @param live whether scripts and style sheets reach the card
 */
public record CardSubject(Optional<Long> pageId, Optional<SpaceKey> space, Method method, boolean live) {}
