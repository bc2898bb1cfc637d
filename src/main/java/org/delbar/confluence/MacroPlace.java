package org.delbar.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Optional;
import java.util.Set;
import org.delbar.words.SpaceKey;

/**
 * Where a macro is shown.
 *
 * @param live whether scripts and style sheets reach it; all other output must stand on its own
 */
public record MacroPlace(Optional<SpaceKey> space, boolean live) {

    private static final Set<String> LIVE = Set.of("display", "preview");

    public static MacroPlace of(ConversionContext context) {
        return new MacroPlace(
                Optional.ofNullable(context.getSpaceKey())
                        .filter(key -> !key.isBlank())
                        .map(SpaceKey::new),
                LIVE.contains(context.getOutputType()));
    }
}
