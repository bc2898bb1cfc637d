package org.delbar.spaces.screen;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.delbar.confluence.SpaceTemplates;
import org.delbar.confluence.Texts;
import org.delbar.spaces.form.FormTexts;
import org.delbar.spaces.settings.SettableArea;
import org.delbar.spaces.settings.SettableBlueprint;
import org.delbar.spaces.settings.SettableName;
import org.delbar.spaces.settings.TitlePattern;
import org.delbar.words.PageLanguage;
import org.delbar.words.SpaceKey;

/** Puts the screen into the reader's words. */
final class SettingsViews {

    private static final String SETTINGS = "delbar.spaces.settings.";

    private final Texts texts;
    private final SpaceTemplates templates;
    private final List<SettableArea> areas;
    private final LocalDate today;
    private final PageLanguage reader;

    SettingsViews(Texts texts, SpaceTemplates templates, List<SettableArea> areas, LocalDate today) {
        this.texts = texts;
        this.templates = templates;
        this.areas = areas;
        this.today = today;
        reader = PageLanguage.nearest(texts.locale());
    }

    SpaceSettingsView of(SpaceKey space, SettingsScreen screen) {
        FormTexts fields = new FormTexts(texts, screen.fields(), screen.refusals());
        return new SpaceSettingsView(
                space.value(),
                screen.field(SettingsFields.REVISION),
                screen.field(SettingsFields.SEEN),
                screen.field(SettingsFields.SEEN_LANGUAGE),
                screen.notice().saved(),
                screen.notice().warning(),
                screen.notice().changes(),
                fields.problems(),
                languages(screen.field(SettingsFields.LANGUAGE)),
                areas.stream().map(area -> area(space, area, screen, fields)).toList());
    }

    private List<SettingsChoiceView> languages(String chosen) {
        List<SettingsChoiceView> languages = new ArrayList<>();
        languages.add(new SettingsChoiceView("", texts.text(SETTINGS + "language.of-site"), chosen.isEmpty()));
        for (PageLanguage each : PageLanguage.values()) {
            languages.add(new SettingsChoiceView(
                    each.code(), each.ownName(), each.code().equals(chosen)));
        }
        return languages;
    }

    private SettingsAreaView area(SpaceKey space, SettableArea area, SettingsScreen screen, FormTexts fields) {
        return new SettingsAreaView(
                FormTexts.id(area.key()),
                SettingsFields.on(area.key()),
                texts.text(area.nameKey()),
                screen.field(SettingsFields.on(area.key())).equals("true"),
                area.switches().stream()
                        .map(wish -> new SettingsSwitchView(
                                SettingsFields.wanted(wish),
                                texts.text(wish.nameKey()),
                                texts.text(wish.hintKey()),
                                screen.field(SettingsFields.wanted(wish)).equals("true")))
                        .toList(),
                area.numbers().stream()
                        .map(number -> fields.field(
                                SettingsFields.number(number),
                                texts.text(number.nameKey()),
                                texts.text(
                                        number.nameKey() + ".hint", number.least(), number.most(), number.shipped())))
                        .toList(),
                area.blueprints().stream()
                        .map(blueprint -> blueprint(space, blueprint, screen, fields))
                        .toList(),
                area.facts().stream()
                        .map(fact -> fields.field(
                                SettingsFields.alias(area, fact),
                                fact.names().getOrDefault(reader, fact.key()),
                                shippedNames(fact)))
                        .toList(),
                area.facts().stream().anyMatch(fact -> fields.isRefused(SettingsFields.alias(area, fact))),
                area.facts().stream()
                        .anyMatch(fact -> screen.current().aliases().containsKey(SettingsFields.aliasKey(area, fact))),
                area.lists().stream()
                        .map(list -> new ListViews(texts, list, screen, fields).view())
                        .toList(),
                area.screens().entrySet().stream()
                        .map(each -> new SettingsLinkView(
                                texts.text(each.getKey()),
                                "/spaces/" + each.getValue() + ".action?key="
                                        + URLEncoder.encode(space.value(), StandardCharsets.UTF_8)))
                        .toList());
    }

    /** In the other languages. */
    private String shippedNames(SettableName fact) {
        return Arrays.stream(PageLanguage.values())
                .map(language -> fact.names().getOrDefault(language, ""))
                .distinct()
                .filter(name -> !name.equals(fact.names().get(reader)))
                .collect(Collectors.joining(", "));
    }

    private SettingsBlueprintView blueprint(
            SpaceKey space, SettableBlueprint blueprint, SettingsScreen screen, FormTexts fields) {
        String parent = SettingsFields.parent(blueprint);
        String title = SettingsFields.title(blueprint);
        boolean lost = screen.current()
                .parentPage(blueprint.key())
                .filter(page -> screen.field(parent).equals(page + ""))
                .isPresent();
        return new SettingsBlueprintView(
                SettingsFields.on(blueprint.key()),
                texts.text(blueprint.nameKey()),
                screen.field(SettingsFields.on(blueprint.key())).equals("true"),
                screen.pressed().equals(SettingsFields.SHOW) || fields.isRefused(parent) || fields.isRefused(title),
                screen.current().parentPage(blueprint.key()).isPresent()
                        || screen.current().titlePattern(blueprint.key()).isPresent(),
                fields.field(
                        parent,
                        texts.text(SETTINGS + "parent"),
                        texts.text(lost ? SETTINGS + "parent.lost" : SETTINGS + "parent.hint")),
                fields.field(
                        title, texts.text(SETTINGS + "title"), texts.text(SETTINGS + "title.hint", words(blueprint))),
                example(blueprint, screen.field(title)),
                Arrays.stream(PageLanguage.values())
                        .map(language -> template(space, blueprint, language))
                        .toList());
    }

    /** What a pattern may name, as a person types it. */
    static String words(SettableBlueprint blueprint) {
        return blueprint.titleWords().keySet().stream()
                .map(word -> "{" + word + "}")
                .collect(Collectors.joining(" "));
    }

    private String example(SettableBlueprint blueprint, String typed) {
        Map<String, String> values = new HashMap<>();
        blueprint
                .titleWords()
                .forEach((word, key) ->
                        values.put(word, word.equals(TitlePattern.DATE) ? today.toString() : texts.text(key)));
        TitlePattern pattern = typed.isBlank() ? blueprint.titlePattern() : new TitlePattern(typed);
        return pattern.filled(values);
    }

    private SettingsTemplateView template(SpaceKey space, SettableBlueprint blueprint, PageLanguage language) {
        String module = blueprint.templates().getOrDefault(language, "");
        return templates
                .ofSpace(space, blueprint.module(), module)
                .map(edited -> new SettingsTemplateView(
                        language.ownName(),
                        language.locale().toLanguageTag(),
                        "/pages/templates2/editpagetemplate.action?entityId=" + edited.id() + "&key=" + space.value(),
                        texts.text(SETTINGS + "template.changed")))
                .orElseGet(() -> new SettingsTemplateView(
                        language.ownName(),
                        language.locale().toLanguageTag(),
                        "/pages/templates2/listpagetemplates.action?key=" + space.value()
                                + "#content-blueprint-templates",
                        ""));
    }
}
