package org.delbar.methodbook.use;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;
import org.jspecify.annotations.Nullable;

/** Keeps runs with Active Objects. */
@Named
public final class AoMethodUseStore implements UseStore {

    private static final String SHOWN =
            "PAGE_ID, METHOD_PAGE, SPACE_KEY, METHOD_VERSION, USED_AT, USED_BY, ORIGIN, OPEN_TO_SPACE";

    private final ActiveObjects objects;
    private final Clock clock = Clock.systemUTC();

    @Inject
    public AoMethodUseStore(@ComponentImport ActiveObjects objects) {
        this.objects = objects;
    }

    @Override
    public void keep(IndexedUse use) {
        try {
            inTransaction(() -> write(use));
        } catch (RuntimeException first) {
            // Another node may have made the row in between: it is there now. PostgreSQL ends a transaction with its
            // first failure, so this is a new one.
            try {
                inTransaction(() -> write(use));
            } catch (RuntimeException second) {
                second.addSuppressed(first);
                throw second;
            }
        }
    }

    private void write(IndexedUse use) {
        MethodUseRow row = row(use.run());
        if (row == null) {
            Map<String, Object> columns = new HashMap<>();
            columns.put("PAGE_ID", use.run());
            use.method().ifPresent(method -> columns.put("METHOD_PAGE", method));
            columns.put("SPACE_KEY", use.space().value());
            columns.put("METHOD_VERSION", use.version());
            columns.put("USED_AT", use.usedAt().toEpochMilli());
            use.usedBy().ifPresent(person -> columns.put("USED_BY", person.value()));
            columns.put("ORIGIN", use.origin());
            columns.put("OPEN_TO_SPACE", use.open());
            columns.put("KEPT_AT", clock.millis());
            objects.create(MethodUseRow.class, columns);
            return;
        }
        row.setMethodPage(use.method().orElse(null));
        row.setSpaceKey(use.space().value());
        row.setMethodVersion(use.version());
        row.setUsedAt(use.usedAt().toEpochMilli());
        row.setUsedBy(use.usedBy().map(PersonKey::value).orElse(null));
        row.setOrigin(use.origin());
        row.setOpenToSpace(use.open());
        row.setKeptAt(clock.millis());
        row.save();
    }

    private @Nullable MethodUseRow row(long page) {
        MethodUseRow[] rows = objects.find(MethodUseRow.class, "PAGE_ID = ?", page);
        return rows.length == 0 ? null : rows[0];
    }

    @Override
    public void forget(long run) {
        inTransaction(() -> objects.deleteWithSQL(MethodUseRow.class, "PAGE_ID = ?", run));
    }

    @Override
    public void forgetSpace(SpaceKey space) {
        inTransaction(() -> objects.deleteWithSQL(MethodUseRow.class, "SPACE_KEY = ?", space.value()));
    }

    @Override
    public List<Long> runsIn(SpaceKey space) {
        return Arrays.stream(
                        objects.find(MethodUseRow.class, Query.select("PAGE_ID").where("SPACE_KEY = ?", space.value())))
                .map(MethodUseRow::getPageId)
                .toList();
    }

    @Override
    public List<SpaceKey> spaces() {
        Set<SpaceKey> spaces = new LinkedHashSet<>();
        for (MethodUseRow row : objects.find(MethodUseRow.class, Query.select("PAGE_ID, SPACE_KEY"))) {
            spaces.add(new SpaceKey(row.getSpaceKey()));
        }
        return List.copyOf(spaces);
    }

    @Override
    public Optional<Long> methodOf(long run) {
        return Optional.ofNullable(row(run)).map(MethodUseRow::getMethodPage);
    }

    @Override
    public List<IndexedUse> open(long method, SpaceKey space) {
        return uses(Query.select(SHOWN)
                .where("METHOD_PAGE = ? AND SPACE_KEY = ? AND OPEN_TO_SPACE = ?", method, space.value(), true)
                .order("USED_AT DESC, PAGE_ID DESC"));
    }

    @Override
    public List<IndexedUse> ofMethod(long method, int most) {
        return ofMethods(List.of(method), most);
    }

    @Override
    public List<IndexedUse> ofMethods(Collection<Long> methods, int most) {
        if (methods.isEmpty()) {
            return List.of();
        }
        String marks = String.join(", ", Collections.nCopies(methods.size(), "?"));
        return uses(Query.select(SHOWN)
                .where("METHOD_PAGE IN (" + marks + ")", methods.toArray())
                .order("USED_AT DESC, PAGE_ID DESC")
                .limit(most));
    }

    @Override
    public Optional<IndexedUse> latestBy(PersonKey person, Optional<SpaceKey> space) {
        Query query = space.isPresent()
                ? Query.select(SHOWN)
                        .where(
                                "USED_BY = ? AND SPACE_KEY = ?",
                                person.value(),
                                space.get().value())
                : Query.select(SHOWN).where("USED_BY = ?", person.value());
        return uses(query.order("USED_AT DESC, PAGE_ID DESC").limit(1)).stream().findFirst();
    }

    private List<IndexedUse> uses(Query query) {
        return Arrays.stream(objects.find(MethodUseRow.class, query))
                .map(row -> new IndexedUse(
                        row.getPageId(),
                        Optional.ofNullable(row.getMethodPage()),
                        new SpaceKey(row.getSpaceKey()),
                        Objects.requireNonNullElse(row.getMethodVersion(), ""),
                        Instant.ofEpochMilli(row.getUsedAt()),
                        Optional.ofNullable(row.getUsedBy()).map(PersonKey::new),
                        Objects.requireNonNullElse(row.getOrigin(), ""),
                        row.isOpenToSpace()))
                .toList();
    }

    private void inTransaction(Runnable work) {
        objects.executeInTransaction(() -> {
            work.run();
            return true;
        });
    }
}
