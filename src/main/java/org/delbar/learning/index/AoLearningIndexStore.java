package org.delbar.learning.index;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.delbar.learning.LearningFact;
import org.delbar.learning.SpaceWords;
import org.delbar.pagefacts.FactsIndex;
import org.delbar.words.CurrentPage;
import org.delbar.words.SpaceKey;
import org.jspecify.annotations.Nullable;

/** Keeps what lists know of lessons with Active Objects. */
@Named
public final class AoLearningIndexStore implements FactsIndex, LearningIndex {

    /**
     * Two nodes that read one page at about the same time may write in the wrong order; the older version is left out
     * then. Later, whatever is read is the truth, even if its date is older.
     */
    private static final long SAME_TIME = Duration.ofMinutes(1).toMillis();

    private final ActiveObjects objects;
    private final SpaceWords words;
    private final Clock clock = Clock.systemUTC();

    @Inject
    public AoLearningIndexStore(@ComponentImport ActiveObjects objects, SpaceWords words) {
        this.objects = objects;
        this.words = words;
    }

    @Override
    public String factsId() {
        return LearningFact.TABLE_ID;
    }

    @Override
    public void keep(CurrentPage page) {
        Optional<LessonEntry> entry = LessonEntry.of(page, words.of(page.space()));
        if (entry.isEmpty()) {
            forget(page.id());
            return;
        }
        try {
            inTransaction(() -> write(entry.get()));
        } catch (RuntimeException first) {
            // Another node may have made the row in between: it is there now. PostgreSQL ends a transaction with its
            // first failure, so this is a new one.
            try {
                inTransaction(() -> write(entry.get()));
            } catch (RuntimeException second) {
                second.addSuppressed(first);
                throw second;
            }
        }
    }

    private void write(LessonEntry entry) {
        IndexedLesson lesson = entry.lesson();
        String space = lesson.space().value();
        if (objects.find(LearningSpaceRow.class, "SPACE_KEY = ?", space).length == 0) {
            objects.create(LearningSpaceRow.class, Map.of("SPACE_KEY", space));
        }
        LearningRow row = row(lesson.page());
        if (row == null) {
            objects.create(LearningRow.class, AoLessonStore.all(entry, clock.millis()));
            return;
        }
        long before = row.getKeptAt();
        // The first statement on the row holds it, so that what is read next stays true until the end.
        row.setKeptAt(clock.millis());
        row.save();
        LearningRow held = row(lesson.page());
        boolean newerIsThere = held != null
                && held.getChangedAt() > lesson.changedAt().toEpochMilli()
                && Math.abs(clock.millis() - before) < SAME_TIME;
        if (!newerIsThere) {
            AoLessonStore.fill(row, entry);
            row.save();
        }
    }

    private @Nullable LearningRow row(long page) {
        LearningRow[] rows = objects.find(
                LearningRow.class, Query.select("PAGE_ID, CHANGED_AT, KEPT_AT").where("PAGE_ID = ?", page));
        return rows.length == 0 ? null : rows[0];
    }

    @Override
    public void forget(long pageId) {
        inTransaction(() -> objects.deleteWithSQL(LearningRow.class, "PAGE_ID = ?", pageId));
    }

    @Override
    public void forgetSpace(SpaceKey space) {
        inTransaction(() -> {
            objects.deleteWithSQL(LearningRow.class, "SPACE_KEY = ?", space.value());
            objects.deleteWithSQL(LearningSpaceRow.class, "SPACE_KEY = ?", space.value());
        });
    }

    @Override
    public List<Long> pagesOf(SpaceKey space) {
        return Arrays.stream(
                        objects.find(LearningRow.class, Query.select("PAGE_ID").where("SPACE_KEY = ?", space.value())))
                .map(LearningRow::getPageId)
                .toList();
    }

    @Override
    public List<IndexedLesson> slice(LessonSearch search, Optional<LessonPosition> from, int most) {
        if (search.spaces().isEmpty() || most < 1) {
            return List.of();
        }
        LessonCriteria criteria = new LessonCriteria(search, from);
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
        return Arrays.stream(objects.find(LearningSpaceRow.class))
                .map(row -> new SpaceKey(row.getSpaceKey()))
                .toList();
    }

    private void inTransaction(Runnable work) {
        objects.executeInTransaction(() -> {
            work.run();
            return true;
        });
    }
}
