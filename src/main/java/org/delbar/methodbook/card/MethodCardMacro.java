package org.delbar.methodbook.card;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.BodyContent;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.pages.Page;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.delbar.confluence.MacroPlace;
import org.delbar.confluence.Templates;
import org.delbar.confluence.Texts;
import org.delbar.methodbook.Method;
import org.delbar.methodbook.MethodFact;
import org.delbar.methodbook.MethodReader;
import org.delbar.methodbook.MethodWords;
import org.delbar.methodbook.SpaceMethodWords;
import org.delbar.methodbook.StatusRule;
import org.delbar.pagefacts.FactsTable;
import org.delbar.pagefacts.PageOutline;
import org.delbar.pagefacts.PageReader;
import org.delbar.words.SpaceKey;
import org.jspecify.annotations.Nullable;

/**
 * Shows the method that it stands on. Reads the body it is rendered for, so that drafts and old versions tell their own
 * truth; without a page, as in a preview, it shows a sample.
 */
@Named
public final class MethodCardMacro implements Macro {

    private static final String FOLDER = "org/delbar/methodbook/card/";

    private final Templates templates;
    private final SpaceMethodWords words;
    private final MethodCardViews views;
    private final CardNotes notes;
    private final Texts texts;
    private final List<StatusRule> rules;

    @Inject
    public MethodCardMacro(
            Templates templates, SpaceMethodWords words, Texts texts, List<CardPart> parts, List<StatusRule> rules) {
        this.templates = templates;
        this.words = words;
        views = new MethodCardViews(texts, parts);
        notes = new CardNotes(texts);
        this.texts = texts;
        this.rules = List.copyOf(rules);
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        String template = MacroPlace.of(context).live() ? "method-card.vm" : "method-card-static.vm";
        return templates.render(FOLDER + template, view(context));
    }

    private MethodCardView view(ConversionContext context) {
        ContentEntityObject entity = context.getEntity();
        Optional<String> storage = Optional.ofNullable(entity)
                .map(ContentEntityObject::getBodyContent)
                .map(BodyContent::getBody);
        if (storage.isEmpty()) {
            return views.sample();
        }
        try {
            Optional<FactsTable> facts =
                    PageReader.read(storage.get(), MethodFact.TABLE_ID).facts();
            PageOutline outline = PageOutline.read(storage.get());
            return facts.map(table -> view(table, outline, context, entity, storage.get()))
                    .orElseGet(views::noFacts);
        } catch (PageReader.Unreadable e) {
            return views.unreadable();
        }
    }

    private MethodCardView view(
            FactsTable facts,
            PageOutline outline,
            ConversionContext context,
            @Nullable ContentEntityObject entity,
            String storage) {
        MacroPlace place = MacroPlace.of(context);
        Optional<SpaceKey> space = place.space();
        MethodWords spoken = space.map(words::of).orElseGet(words::shipped);
        String output = context.getOutputType();
        Method read = new MethodReader(spoken).read(facts);
        Optional<Long> page = current(entity, output);
        Optional<StatusRule.Held> held =
                page.flatMap(id -> space.flatMap(key -> StatusRule.held(rules, id, key, storage, read.status())));
        Method method = held.map(StatusRule.Held::status).map(read::as).orElse(read);
        List<String> told = new ArrayList<>(notes.of(method, outline, output.equals("display")));
        held.map(StatusRule.Held::noteKey).map(texts::text).ifPresent(told::add);
        return views.of(new CardSubject(page, space, method, place.live()), told);
    }

    /** Nobody can act on a draft, an old version or a preview. */
    private static Optional<Long> current(@Nullable ContentEntityObject entity, String output) {
        return entity instanceof Page page && page.isLatestVersion() && !output.equals("preview")
                ? Optional.of(page.getId()).filter(id -> id > 0)
                : Optional.empty();
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
