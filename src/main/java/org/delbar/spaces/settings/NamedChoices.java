package org.delbar.spaces.settings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.delbar.words.PageLanguage;
import org.delbar.words.PlainName;

/**
 * A list of choices as a space calls them: the shipped ones as far as it has not changed them, and its own. Pages written
 * before a choice was renamed are still understood.
 */
public final class NamedChoices {

    private final List<NamedChoice> inOrder = new ArrayList<>();
    private final Map<String, NamedChoice> byName = new LinkedHashMap<>();

    /**
     * The list of one space.
     *
     * @param list key of the list, as {@code methodbook-category}
     * @param shipped in order, named in every language
     */
    public NamedChoices(String list, List<NamedChoice> shipped, SpaceSettings settings) {
        List<NamedChoice> chosen = settings.lists().getOrDefault(list, List.of());
        chosen.forEach(choice -> inOrder.add(named(choice, shipped)));
        shipped.stream()
                .filter(choice -> inOrder.stream().noneMatch(each -> each.key().equals(choice.key())))
                .forEach(inOrder::add);
        for (NamedChoice choice : inOrder) {
            choice.names().values().forEach(name -> byName.putIfAbsent(PlainName.of(name), choice));
            settings.aliases()
                    .getOrDefault(aliasKey(list, choice.key()), List.of())
                    .forEach(name -> byName.putIfAbsent(PlainName.of(name), choice));
        }
        for (NamedChoice before : shipped) {
            ofKey(before.key())
                    .ifPresent(choice ->
                            before.names().values().forEach(name -> byName.putIfAbsent(PlainName.of(name), choice)));
        }
    }

    /** Under which a space keeps names that it gave a choice earlier. */
    public static String aliasKey(String list, String choice) {
        return list + "." + choice;
    }

    /** All in the order of the space, the hidden ones too. */
    public List<NamedChoice> inOrder() {
        return List.copyOf(inOrder);
    }

    public List<NamedChoice> offered() {
        return inOrder.stream().filter(choice -> !choice.hidden()).toList();
    }

    /** By a name in any language, of today or earlier. */
    public Optional<NamedChoice> called(String text) {
        return Optional.ofNullable(byName.get(PlainName.of(text)));
    }

    public Optional<NamedChoice> ofKey(String key) {
        return inOrder.stream().filter(choice -> choice.key().equals(key)).findFirst();
    }

    private static NamedChoice named(NamedChoice choice, List<NamedChoice> shipped) {
        Map<PageLanguage, String> names = new EnumMap<>(PageLanguage.class);
        shipped.stream()
                .filter(each -> each.key().equals(choice.key()))
                .findFirst()
                .ifPresent(each -> names.putAll(each.names()));
        names.putAll(choice.names());
        return new NamedChoice(choice.key(), names, choice.hidden());
    }
}
