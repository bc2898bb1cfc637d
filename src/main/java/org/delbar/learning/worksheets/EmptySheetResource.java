package org.delbar.learning.worksheets;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.delbar.learning.LearningWords;
import org.delbar.spaces.settings.SpaceLanguages;
import org.delbar.words.PageLanguage;
import org.jspecify.annotations.Nullable;

/** The empty worksheet to print. Says nothing about the site, so everybody may have it. */
@Named
@Path("/learning/empty-sheet")
@AnonymousSiteAccess
public final class EmptySheetResource {

    private final LearningWords words;
    private final SpaceLanguages languages;

    @Inject
    public EmptySheetResource(LearningWords words, SpaceLanguages languages) {
        this.words = words;
        this.languages = languages;
    }

    /** @param language {@code en}, {@code sv} or {@code no}; the site's for anything else */
    @GET
    @Produces("application/pdf")
    public Response pdf(@QueryParam("language") @Nullable String language) {
        PageLanguage page =
                Optional.ofNullable(language).flatMap(PageLanguage::ofCode).orElseGet(languages::ofSite);
        return Response.ok(new EmptySheet(words, page).pdf())
                .header("Content-Disposition", "inline; filename=\"delbar-" + page.code() + ".pdf\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
