package org.delbar.methodbook.index;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.delbar.lists.Columns;
import org.delbar.methodbook.Difficulty;
import org.delbar.methodbook.GroupSize;
import org.delbar.methodbook.HelpedShare;
import org.delbar.methodbook.MethodForm;
import org.delbar.methodbook.MethodStatus;
import org.delbar.methodbook.Minutes;
import org.delbar.pagefacts.LinkedPage;
import org.delbar.words.PageLanguage;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;
import org.jspecify.annotations.Nullable;

/** Methods as rows, and rows as methods. */
final class AoMethodStore {

    /** What a list reads; never the text that methods are only found by. */
    static final String SHOWN = "PAGE_ID, SPACE_KEY, TITLE, LINE, CATEGORIES, CATEGORY_NAMES, SUBJECTS, SUBJECT_NAMES,"
            + " MIN_MINUTES, MAX_MINUTES, PREPARATION, MIN_PEOPLE, MAX_PEOPLE, FORMS, DIFFICULTY, MATERIALS, SHARERS,"
            + " ORGANISATION, BASED_ON_TITLE, BASED_ON_SPACE, STATUS, SAID_VERSION, PAGE_LANGUAGE, CREATED_AT,"
            + " CHANGED_AT, CREATOR, USES, LAST_USED_AT, ANSWERS, HELPED";

    /** What facets count. */
    static final String COUNTED = "PAGE_ID, CATEGORIES, SUBJECTS, FORMS, DIFFICULTY, STATUS, PAGE_LANGUAGE";

    /** For any number of people, and for a page that does not say. */
    private static final int NO_END = GroupSize.MOST + 1;

    private static final int UNSAID = -1;

    private AoMethodStore() {}

    /** Columns that no page says. */
    static Map<String, Object> further(UseCounts.Count uses) {
        return Map.of(
                "USES",
                uses.uses(),
                "LAST_USED_AT",
                uses.lastUsedAt().map(Instant::toEpochMilli).orElse(0L),
                "ANSWERS",
                uses.help().answers(),
                "HELPED",
                uses.help().helped(),
                "HELPED_RANK",
                uses.help().rank());
    }

    static void fill(MethodRow row, MethodEntry entry) {
        IndexedMethod method = entry.method();
        row.setSpaceKey(method.space().value());
        row.setTitle(method.title());
        row.setTitleSort(method.titleSort());
        row.setLine(method.line());
        row.setCategories(keys(method.categories()));
        row.setCategoryNames(names(method.categories()));
        row.setSubjects(keys(method.subjects()));
        row.setSubjectNames(names(method.subjects()));
        row.setForms(
                Columns.between(method.forms().stream().map(MethodForm::key).toList()));
        row.setDifficulty(method.difficulty().map(Difficulty::key).orElse(null));
        row.setMaterials(method.materials());
        row.setSharers(
                Columns.between(method.sharers().stream().map(PersonKey::value).toList()));
        row.setOrganisation(method.organisation());
        row.setBasedOnTitle(method.basedOn().map(LinkedPage::title).orElse(null));
        row.setBasedOnSpace(method.basedOn().map(LinkedPage::space).orElse(null));
        row.setStatus(method.status().key());
        row.setSaidVersion(method.version());
        row.setPageLanguage(method.language().map(PageLanguage::code).orElse(null));
        row.setCreator(method.creator().map(PersonKey::value).orElse(null));
        row.setSearchText(entry.searchText());
        row.setMinMinutes(method.time().map(Minutes::from).orElse(0));
        row.setMaxMinutes(method.time().map(Minutes::to).orElse(0));
        row.setPreparation(method.preparationMinutes().orElse(UNSAID));
        row.setMinPeople(method.people().map(GroupSize::from).orElse(0));
        row.setMaxPeople(method.people().flatMap(GroupSize::to).orElse(NO_END));
        row.setCreatedAt(method.createdAt().toEpochMilli());
        row.setChangedAt(method.changedAt().toEpochMilli());
        row.setShuffle(method.shuffle());
    }

    static IndexedMethod method(MethodRow row) {
        return new IndexedMethod(
                row.getPageId(),
                new SpaceKey(row.getSpaceKey()),
                Columns.text(row.getTitle()),
                Columns.text(row.getLine()),
                named(row.getCategories(), row.getCategoryNames()),
                named(row.getSubjects(), row.getSubjectNames()),
                Minutes.of(row.getMinMinutes(), row.getMaxMinutes()),
                Optional.of(row.getPreparation()).filter(minutes -> minutes > UNSAID),
                GroupSize.of(row.getMinPeople(), Optional.of(row.getMaxPeople()).filter(most -> most < NO_END)),
                Columns.several(row.getForms()).stream()
                        .flatMap(key -> MethodForm.ofKey(key).stream())
                        .toList(),
                Difficulty.ofKey(Columns.text(row.getDifficulty())),
                Columns.text(row.getMaterials()),
                Columns.several(row.getSharers()).stream().map(PersonKey::new).toList(),
                Columns.text(row.getOrganisation()),
                Optional.ofNullable(row.getBasedOnTitle())
                        .filter(title -> !title.isEmpty())
                        .map(title -> new LinkedPage(Columns.text(row.getBasedOnSpace()), title)),
                MethodStatus.ofKey(Columns.text(row.getStatus())).orElse(MethodStatus.TRIAL),
                Columns.text(row.getSaidVersion()),
                PageLanguage.ofCode(Columns.text(row.getPageLanguage())),
                Instant.ofEpochMilli(row.getCreatedAt()),
                Instant.ofEpochMilli(row.getChangedAt()),
                Optional.ofNullable(row.getCreator()).map(PersonKey::new),
                row.getUses(),
                Optional.of(row.getLastUsedAt()).filter(millis -> millis > 0).map(Instant::ofEpochMilli),
                new HelpedShare(row.getHelped(), row.getAnswers()));
    }

    static MethodTraits traits(MethodRow row) {
        return new MethodTraits(
                row.getPageId(),
                Set.copyOf(Columns.several(row.getCategories())),
                Set.copyOf(Columns.several(row.getSubjects())),
                Set.copyOf(Columns.several(row.getForms())),
                Columns.text(row.getDifficulty()),
                Columns.text(row.getStatus()),
                Columns.text(row.getPageLanguage()));
    }

    private static String keys(List<NamedKey> choices) {
        return Columns.between(choices.stream().map(NamedKey::key).toList());
    }

    private static String names(List<NamedKey> choices) {
        return Columns.between(choices.stream().map(NamedKey::name).toList());
    }

    private static List<NamedKey> named(@Nullable String keys, @Nullable String names) {
        List<String> all = Columns.several(keys);
        List<String> called = Columns.several(names);
        List<NamedKey> choices = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            choices.add(new NamedKey(all.get(i), i < called.size() ? called.get(i) : all.get(i)));
        }
        return choices;
    }
}
