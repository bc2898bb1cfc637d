package org.delbar.methodbook.use;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.delbar.confluence.Addresses;
import org.delbar.confluence.Texts;

/** Puts the button into the reader's words. */
@Named
public final class MethodButtonViews {

    private static final String BUTTON = "delbar.methodbook.use.button.";

    private final UsableMethods methods;
    private final Texts texts;
    private final Addresses site;

    @Inject
    public MethodButtonViews(UsableMethods methods, Texts texts, Addresses site) {
        this.methods = methods;
        this.texts = texts;
        this.site = site;
    }

    /** The same line for a method that is hidden and for one that is not there. */
    MethodButtonView of(ButtonSpot spot, boolean live) {
        Optional<UsableMethod> method = methods.named(spot.method(), spot.here());
        if (method.isEmpty()) {
            return line(texts.text(spot.mayEdit() && live ? BUTTON + "problem" : BUTTON + "gone"));
        }
        String title = method.get().page().title();
        String id = String.valueOf(method.get().page().id());
        return new MethodButtonView(
                "button",
                "",
                texts.text(BUTTON + "named", title),
                live
                        ? site.here(address(id, spot))
                        : site.everywhere(method.get().page().path()),
                id,
                spot.target(),
                spot.parent(),
                spot.titlePattern(),
                spot.label());
    }

    MethodButtonView sample() {
        return new MethodButtonView(
                "sample", texts.text(BUTTON + "sample"), texts.text(BUTTON + "name"), "", "", "", "", "", "");
    }

    /** Of the screen that opens without scripts. */
    static String address(String method, ButtonSpot spot) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("method", method);
        query.put("space", spot.target());
        query.put("parent", spot.parent());
        query.put("title", spot.titlePattern());
        query.put("label", spot.label());
        return FormKind.USE.path() + "?"
                + query.entrySet().stream()
                        .filter(each -> !each.getValue().isEmpty())
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    private MethodButtonView line(String sentence) {
        return new MethodButtonView("line", sentence, "", "", "", "", "", "", "");
    }
}
