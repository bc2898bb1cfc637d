package org.delbar.workbench.blueprints;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the Create dialog offers and how a page comes out of it. */
public final class Blueprints {

    /** One page of a wizard; texts are already in the reader's language. */
    public record WizardPage(
            String id,
            String templateKey,
            String title,
            @Nullable String descriptionHeader,
            @Nullable String description,
            boolean last) {}

    /**
     * One item of the Create dialog, in the reader's language.
     *
     * @param itemKey complete key of the web-item, which scripts give to {@code Confluence.Blueprint.setWizard}
     * @param contentBlueprintId stable for one workbench; the blank page has the zero UUID
     * @param iconUrl with context path, or null
     * @param createResult {@code edit} or {@code view}
     */
    public record Item(
            String itemKey,
            String contentBlueprintId,
            @Nullable String blueprintModuleCompleteKey,
            String name,
            String description,
            @Nullable String iconUrl,
            @Nullable String styleClass,
            String createResult,
            @Nullable String howToUseTemplate,
            List<WizardPage> wizard) {}

    /** Refused: {@code message} is in the reader's language and names what to change. */
    public static final class Refused extends RuntimeException {
        public Refused(String message) {
            super(message);
        }
    }

    /** Blank page first, then by name. */
    public List<Item> items() {
        throw new UnsupportedOperationException();
    }

    /**
     * Makes the page as the create-content endpoint of Confluence does: fills the template by its context provider, adds
     * the index label, makes the index page once per space. All or nothing.
     *
     * @param context the wizard's fields of all pages in one map
     * @throws Refused no right, no title, title taken, unknown template
     */
    public Page create(
            Space space,
            @Nullable Page parent,
            String blueprintModuleCompleteKey,
            Map<String, Object> context,
            ConfluenceUser author) {
        throw new UnsupportedOperationException();
    }

    /** The filled template and title for the editor ({@code create-result="edit"}); nothing is saved. */
    public Draft draft(
            Space space,
            @Nullable Page parent,
            String blueprintModuleCompleteKey,
            Map<String, Object> context,
            ConfluenceUser author) {
        throw new UnsupportedOperationException();
    }

    public record Draft(String title, String storage) {}
}
