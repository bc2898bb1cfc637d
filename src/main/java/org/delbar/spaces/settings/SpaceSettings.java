package org.delbar.spaces.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.delbar.words.PageLanguage;

/**
 * What a space has chosen. What it has not chosen is as shipped.
 *
 * @param revision how often it has been saved; 0 for a space that has set nothing
 * @param pageLanguage empty follows the site
 * @param off areas and blueprints that are switched off, by key
 * @param on what is off unless a space wants it, by key
 * @param aliases further names of a fact's row by area and fact, as {@code learning.when}; further names of a choice by
 *     its key too, as {@code learning.source.own}
 * @param sources all in order; empty when the space has the shipped ones
 * @param lists choices in order, by the key of their list; a list is absent while the space has the shipped ones
 * @param parentPages id by blueprint
 * @param titlePatterns by blueprint
 * @param numbers what an area counts by, by key; absent while as shipped
 */
public record SpaceSettings(
        int revision,
        Optional<PageLanguage> pageLanguage,
        Set<String> off,
        Set<String> on,
        Map<String, List<String>> aliases,
        List<SourceChoice> sources,
        Map<String, List<NamedChoice>> lists,
        Map<String, Long> parentPages,
        Map<String, String> titlePatterns,
        Map<String, Integer> numbers) {

    public static final SpaceSettings UNTOUCHED = new SpaceSettings(
            0, Optional.empty(), Set.of(), Set.of(), Map.of(), List.of(), Map.of(), Map.of(), Map.of(), Map.of());

    public SpaceSettings {
        off = Set.copyOf(off);
        on = Set.copyOf(on);
        aliases = Map.copyOf(aliases);
        sources = List.copyOf(sources);
        lists = Map.copyOf(lists);
        parentPages = Map.copyOf(parentPages);
        titlePatterns = Map.copyOf(titlePatterns);
        numbers = Map.copyOf(numbers);
    }

    /** @param area as {@code learning} */
    public boolean areaIsOn(String area) {
        return !off.contains(area);
    }

    /** @param blueprint its area and name, as {@code learning-worksheet}; off with its area */
    public boolean blueprintIsOn(String blueprint) {
        return !off.contains(blueprint) && areaIsOn(blueprint.replaceFirst("-.*", ""));
    }

    /** @param wish as an area offers it in {@link SettableArea#switches} */
    public boolean wants(String wish) {
        return on.contains(wish);
    }

    /** Whether pages that are read under both say the same: rows and choices have the same names. */
    public boolean namesPagesAs(SpaceSettings other) {
        return aliases.equals(other.aliases) && sources.equals(other.sources) && lists.equals(other.lists);
    }

    public Optional<Long> parentPage(String blueprint) {
        return Optional.ofNullable(parentPages.get(blueprint));
    }

    public Optional<String> titlePattern(String blueprint) {
        return Optional.ofNullable(titlePatterns.get(blueprint));
    }

    public SpaceSettings withPageLanguage(Optional<PageLanguage> language) {
        return new SpaceSettings(
                revision, language, off, on, aliases, sources, lists, parentPages, titlePatterns, numbers);
    }

    public SpaceSettings withNumbers(Map<String, Integer> wanted) {
        return new SpaceSettings(
                revision, pageLanguage, off, on, aliases, sources, lists, parentPages, titlePatterns, wanted);
    }
}
