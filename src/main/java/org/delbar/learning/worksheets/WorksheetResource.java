package org.delbar.learning.worksheets;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.delbar.confluence.Pages;
import org.delbar.confluence.ReaderTime;
import org.delbar.confluence.SeenPages;
import org.delbar.confluence.Texts;
import org.delbar.learning.Kind;
import org.delbar.learning.LearningArea;
import org.delbar.learning.LearningSource;
import org.delbar.learning.LearningWords;
import org.delbar.pagefacts.wizard.WizardFields;
import org.delbar.spaces.settings.SpaceLanguages;
import org.delbar.spaces.settings.SpaceSettings;
import org.delbar.spaces.settings.SpaceSettingsStore;
import org.delbar.words.PageLanguage;
import org.delbar.words.Refusal;
import org.delbar.words.SpaceKey;
import org.jspecify.annotations.Nullable;

/** What the wizard asks while a worksheet is being written. Changes nothing. */
@Named
@Path("/learning/worksheets")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class WorksheetResource {

    private final Pages pages;
    private final WorksheetForms forms;
    private final ReaderTime time;
    private final Texts texts;
    private final SpaceLanguages languages;
    private final LearningWords words;
    private final SpaceSettingsStore settings;
    private final SeenPages seenPages;

    @Inject
    public WorksheetResource(
            Pages pages,
            WorksheetForms forms,
            ReaderTime time,
            Texts texts,
            SpaceLanguages languages,
            LearningWords words,
            SpaceSettingsStore settings,
            SeenPages seenPages) {
        this.pages = pages;
        this.forms = forms;
        this.time = time;
        this.texts = texts;
        this.languages = languages;
        this.words = words;
        this.settings = settings;
        this.seenPages = seenPages;
    }

    /** Choices of the wizard in the reader's language, and the page language of the space. */
    @GET
    @Path("/start")
    public Start start(@QueryParam("space") @Nullable String space) {
        Optional<SpaceKey> seen = Optional.ofNullable(space)
                .filter(key -> !key.isBlank())
                .map(SpaceKey::new)
                .filter(pages::maySee);
        SpaceSettings chosen = seen.map(settings::load).orElse(SpaceSettings.UNTOUCHED);
        PageLanguage language = chosen.pageLanguage().orElseGet(languages::ofSite);
        return new Start(
                chosen.blueprintIsOn(LearningArea.WORKSHEET) ? "" : texts.text("delbar.learning.worksheet.refused.off"),
                time.today().toString(),
                WorksheetPage.templateKey(language),
                seen.flatMap(where -> parent(where, chosen)).orElse(""),
                Arrays.stream(Kind.values())
                        .map(kind -> new Choice(kind.key(), texts.text(kind.textKey())))
                        .toList(),
                words.in(chosen).sources().stream()
                        .filter(source -> !source.hidden())
                        .map(this::choice)
                        .toList(),
                Arrays.stream(PageLanguage.values())
                        .map(each -> new Choice(WorksheetPage.templateKey(each), each.ownName()))
                        .toList());
    }

    /** Every reason why the fields do not make a worksheet yet, and the title an empty title field would become. */
    @POST
    @Path("/check")
    public Answer check(@Nullable Map<String, Object> body) {
        Map<String, String> fields = WizardFields.of(body == null ? Map.of() : body);
        String key = fields.getOrDefault(WizardFields.SPACE, "");
        if (key.isBlank() || !pages.mayAddPage(new SpaceKey(key))) {
            return new Answer(
                    List.of(told(Refusal.of(WizardFields.SPACE, "delbar.learning.worksheet.refused.space"))), "");
        }
        WorksheetForm form = forms.open(fields);
        List<Told> told = new ArrayList<>();
        form.check().refusals().forEach(refusal -> told.add(told(refusal)));
        return new Answer(told, form.proposedTitle());
    }

    /** Only as long as the person may see it where it was chosen: else pages go where they would without the setting. */
    private Optional<String> parent(SpaceKey space, SpaceSettings chosen) {
        return chosen.parentPage(LearningArea.WORKSHEET)
                .flatMap(seenPages::find)
                .filter(page -> page.space().equals(space))
                .map(page -> page.id() + "");
    }

    private SourceChoice choice(LearningSource source) {
        PageLanguage reader = PageLanguage.nearest(texts.locale());
        return new SourceChoice(source.key(), source.name(reader), source.prompts(reader));
    }

    private Told told(Refusal refusal) {
        return new Told(refusal.field(), texts.text(refusal));
    }

    /**
     * What the wizard begins with.
     *
     * @param off why no worksheet can be written in the space; empty when one can
     * @param today ISO date where the person is
     * @param template module key of the template in the space's page language
     * @param parent id of the page that new worksheets of the space belong below; empty for the usual place
     */
    public record Start(
            String off,
            String today,
            String template,
            String parent,
            List<Choice> kinds,
            List<SourceChoice> sources,
            List<Choice> templates) {}

    public record Choice(String key, String name) {}

    public record SourceChoice(String key, String name, List<String> prompts) {}

    /** @param title proposed; empty while there is nothing to make one of */
    public record Answer(List<Told> refusals, String title) {}

    public record Told(String field, String message) {}
}
