package org.delbar.methodbook.index;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import net.java.ao.Query;
import org.delbar.lists.AoKeptStore;
import org.delbar.lists.Conditions;
import org.delbar.lists.Position;
import org.delbar.methodbook.MethodFact;
import org.delbar.methodbook.SpaceMethodWords;
import org.delbar.methodbook.StatusRule;
import org.delbar.pagefacts.FactsIndex;
import org.delbar.words.CurrentPage;
import org.delbar.words.SpaceKey;

/** Keeps what lists know of methods with Active Objects. */
@Named
public final class AoMethodIndexStore implements FactsIndex, MethodIndex {

    /** Never seen outside the transaction that writes it. */
    private static final int COUNTING = -1;

    private final ActiveObjects objects;
    private final SpaceMethodWords words;
    private final Optional<UseCounts> uses;
    private final List<StatusRule> rules;
    private final AoKeptStore<MethodRow, MethodSpaceRow> rows;

    @Inject
    public AoMethodIndexStore(
            @ComponentImport ActiveObjects objects,
            SpaceMethodWords words,
            Optional<UseCounts> uses,
            List<StatusRule> rules) {
        this.objects = objects;
        this.words = words;
        this.uses = uses;
        this.rules = List.copyOf(rules);
        rows = new AoKeptStore<>(objects, MethodRow.class, MethodSpaceRow.class);
    }

    @Override
    public String factsId() {
        return MethodFact.TABLE_ID;
    }

    @Override
    public void keep(CurrentPage page) {
        MethodEntry.of(page, words.of(page.space()), rules)
                .ifPresentOrElse(
                        entry -> rows.keep(
                                page.id(),
                                page.space(),
                                page.changedAt(),
                                row -> AoMethodStore.fill(row, entry),
                                () -> AoMethodStore.further(
                                        uses.map(each -> each.of(page.id())).orElse(UseCounts.Count.NEVER))),
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
    public List<SpaceKey> spaces() {
        return rows.spaces();
    }

    @Override
    public List<IndexedMethod> slice(MethodSearch search, Optional<Position> from, int most) {
        return search.spaces().isEmpty() || most < 1
                ? List.of()
                : found(AoMethodStore.SHOWN, MethodCriteria.of(search, from), most).stream()
                        .map(AoMethodStore::method)
                        .toList();
    }

    @Override
    public List<IndexedMethod> pages(List<SpaceKey> spaces, Collection<Long> pages) {
        if (spaces.isEmpty() || pages.isEmpty()) {
            return List.of();
        }
        Conditions conditions = new Conditions();
        conditions.in("SPACE_KEY", spaces.stream().map(SpaceKey::value).toList());
        conditions.in("PAGE_ID", pages);
        return Arrays.stream(objects.find(
                        MethodRow.class,
                        Query.select(AoMethodStore.SHOWN).where(conditions.where(), conditions.parameters())))
                .map(AoMethodStore::method)
                .toList();
    }

    @Override
    public List<MethodTraits> traits(MethodSearch search, int most) {
        return search.spaces().isEmpty() || most < 1
                ? List.of()
                : found(AoMethodStore.COUNTED, MethodCriteria.of(search, Optional.empty()), most).stream()
                        .map(AoMethodStore::traits)
                        .toList();
    }

    private List<MethodRow> found(String columns, Conditions conditions, int most) {
        return List.of(objects.find(
                MethodRow.class,
                Query.select(columns)
                        .where(conditions.where(), conditions.parameters())
                        .order(conditions.order())
                        .limit(most)));
    }

    @Override
    public void countUses(long methodPage, Supplier<UseCounts.Count> counting) {
        objects.executeInTransaction(() -> {
            for (MethodRow row : objects.find(
                    MethodRow.class, Query.select("PAGE_ID, USES, LAST_USED_AT").where("PAGE_ID = ?", methodPage))) {
                // The first statement on the row holds it: whoever counts later counts what was kept before.
                row.setUses(COUNTING);
                row.save();
                UseCounts.Count count = counting.get();
                row.setUses(count.uses());
                row.setLastUsedAt(count.lastUsedAt().map(Instant::toEpochMilli).orElse(0L));
                row.setAnswers(count.help().answers());
                row.setHelped(count.help().helped());
                row.setHelpedRank(count.help().rank());
                row.save();
            }
            return true;
        });
    }
}
