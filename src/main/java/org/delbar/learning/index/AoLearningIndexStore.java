package org.delbar.learning.index;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.delbar.learning.LearningFact;
import org.delbar.learning.SpaceWords;
import org.delbar.lists.AoKeptStore;
import org.delbar.lists.Conditions;
import org.delbar.lists.Position;
import org.delbar.pagefacts.FactsIndex;
import org.delbar.words.CurrentPage;
import org.delbar.words.SpaceKey;

/** Keeps what lists know of lessons with Active Objects. */
@Named
public final class AoLearningIndexStore implements FactsIndex, LearningIndex {

    private final ActiveObjects objects;
    private final SpaceWords words;
    private final AoKeptStore<LearningRow, LearningSpaceRow> rows;

    @Inject
    public AoLearningIndexStore(@ComponentImport ActiveObjects objects, SpaceWords words) {
        this.objects = objects;
        this.words = words;
        rows = new AoKeptStore<>(objects, LearningRow.class, LearningSpaceRow.class);
    }

    @Override
    public String factsId() {
        return LearningFact.TABLE_ID;
    }

    @Override
    public void keep(CurrentPage page) {
        LessonEntry.of(page, words.of(page.space()))
                .ifPresentOrElse(
                        entry -> rows.keep(
                                page.id(),
                                page.space(),
                                page.changedAt(),
                                row -> AoLessonStore.fill(row, entry),
                                Map::of),
                        () -> forget(page.id()));
    }

    @Override
    public void forget(long pageId) {
        rows.forget(pageId);
    }

    @Override
    public void forgetSpace(SpaceKey space) {
        rows.forgetSpace(space);
    }

    @Override
    public List<Long> pagesOf(SpaceKey space) {
        return rows.pagesOf(space);
    }

    @Override
    public List<IndexedLesson> slice(LessonSearch search, Optional<Position> from, int most) {
        if (search.spaces().isEmpty() || most < 1) {
            return List.of();
        }
        Conditions criteria = LessonCriteria.of(search, from);
        return Arrays.stream(objects.find(
                        LearningRow.class,
                        Query.select(AoLessonStore.SHOWN)
                                .where(criteria.where(), criteria.parameters())
                                .order(criteria.order())
                                .limit(most)))
                .map(AoLessonStore::lesson)
                .toList();
    }

    @Override
    public List<SpaceKey> spaces() {
        return rows.spaces();
    }
}
