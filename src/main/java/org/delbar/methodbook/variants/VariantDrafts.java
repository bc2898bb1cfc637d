package org.delbar.methodbook.variants;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.delbar.confluence.PageFiles;
import org.delbar.confluence.SeenPages.SeenPage;
import org.delbar.methodbook.SpaceMethodWords;
import org.delbar.methodbook.use.FormKind;
import org.delbar.methodbook.use.FromMethod;
import org.delbar.methodbook.use.UsableMethod;
import org.delbar.methodbook.use.UseRequest;
import org.delbar.pagefacts.StorageTemplate;
import org.delbar.pagefacts.StorageTree;
import org.delbar.pagefacts.making.CopiedMarkup;
import org.delbar.pagefacts.making.PageMaking.Draft;
import org.delbar.spaces.settings.SpaceLanguages;
import org.delbar.words.SpaceKey;
import org.w3c.dom.Element;

/** Writes variants: the whole method, with its own facts. */
@Named
public final class VariantDrafts implements FromMethod.Writer {

    private final SpaceMethodWords words;
    private final SpaceLanguages languages;
    private final PageFiles files;

    @Inject
    public VariantDrafts(SpaceMethodWords words, SpaceLanguages languages, PageFiles files) {
        this.words = words;
        this.languages = languages;
        this.files = files;
    }

    @Override
    public FormKind kind() {
        return FormKind.VARIANT;
    }

    @Override
    public Optional<String> refusal(UsableMethod method) {
        return read(method).isPresent() ? Optional.empty() : Optional.of("unreadable");
    }

    @Override
    public Draft draft(UsableMethod method, SpaceKey space, Answers answers) {
        SeenPage from = method.page();
        Element page = read(method).orElseThrow(() -> new IllegalStateException("it was readable before"));
        Set<String> names = files.copyable(from.id(), CopiedMarkup.files(page), space);
        new CopiedMarkup(from.space(), from.title(), space, names).mend(page);
        new VariantMarkup(words.of(from.space()), method.facts().language().orElseGet(() -> languages.of(from.space())))
                .change(page, from.space(), from.title(), method.facts().sharedBy(), answers.person());
        return new Draft(answers.title(), StorageTree.written(page), variant -> files.copy(from.id(), variant, names));
    }

    /** The method book labels every method that is made. */
    @Override
    public List<String> labels(UseRequest wanted) {
        return List.of();
    }

    private static Optional<Element> read(UsableMethod method) {
        try {
            return Optional.of(StorageTree.of(method.storage()));
        } catch (StorageTemplate.Broken e) {
            return Optional.empty();
        }
    }
}
