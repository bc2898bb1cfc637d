package org.delbar.learning.card;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.BodyContent;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.macro.Macro;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.delbar.confluence.MacroPlace;
import org.delbar.confluence.People;
import org.delbar.confluence.Templates;
import org.delbar.confluence.Texts;
import org.delbar.learning.LearningFact;
import org.delbar.learning.LearningWords;
import org.delbar.learning.LessonReader;
import org.delbar.learning.SpaceWords;
import org.delbar.pagefacts.PageReader;
import org.delbar.pagefacts.PageRecord;
import org.jspecify.annotations.Nullable;

/**
 * Shows where the worksheet it stands on has come to. Reads the body it is rendered for, so that drafts and old versions
 * tell their own truth; without a page, as in a preview, it shows a sample.
 */
@Named
public final class LearningCardMacro implements Macro {

    private static final String FOLDER = "org/delbar/learning/card/";

    private final Templates templates;
    private final SpaceWords words;
    private final LearningCardViews views;

    @Inject
    public LearningCardMacro(Templates templates, SpaceWords words, Texts texts, People people) {
        this.templates = templates;
        this.words = words;
        views = new LearningCardViews(texts, people);
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        MacroPlace place = MacroPlace.of(context);
        String template = place.live() ? "learning-card.vm" : "learning-card-static.vm";
        return templates.render(
                FOLDER + template,
                view(context.getEntity(), () -> place.space().map(words::of).orElseGet(words::shipped)));
    }

    private LearningCardView view(@Nullable ContentEntityObject entity, Supplier<LearningWords> spoken) {
        Optional<String> storage = Optional.ofNullable(entity)
                .map(ContentEntityObject::getBodyContent)
                .map(BodyContent::getBody);
        if (storage.isEmpty()) {
            return views.sample();
        }
        try {
            PageRecord page = PageReader.read(storage.get(), LearningFact.TABLE_ID);
            return page.facts()
                    .map(facts -> views.of(new LessonReader(spoken.get()).read(facts, page.tasks())))
                    .orElseGet(views::noFacts);
        } catch (PageReader.Unreadable e) {
            return views.unreadable();
        }
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
