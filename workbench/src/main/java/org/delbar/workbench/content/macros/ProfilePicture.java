package org.delbar.workbench.content.macros;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.user.ConfluenceUser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.delbar.workbench.content.Html;
import org.delbar.workbench.content.Surroundings;

/** Somebody's picture. Nobody has one in the workbench, so it is drawn from their initials. */
final class ProfilePicture implements BuiltIn.Code {

    private final Surroundings surroundings;

    ProfilePicture(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public String html(Map<String, String> parameters, String body, ConversionContext context) {
        ConfluenceUser person = surroundings.accounts().getUserByName(parameters.getOrDefault("User", ""));
        if (person == null) {
            return "<span class=\"unknown-user\">" + Html.escape(surroundings.text("workbench.content.unknown-user"))
                    + "</span>";
        }
        StringBuilder out = new StringBuilder("<a class=\"userLogoLink\"");
        Html.attribute(out, "data-username", person.getName());
        String profile = "/display/~" + URLEncoder.encode(person.getName(), StandardCharsets.UTF_8);
        Html.attribute(out, "href", surroundings.address(profile, context));
        out.append("><img class=\"userLogo logo\" width=\"48\" height=\"48\"");
        Html.attribute(out, "src", drawing(person.getFullName()));
        Html.attribute(out, "alt", person.getFullName());
        Html.attribute(out, "title", person.getFullName());
        return out.append("/></a>").toString();
    }

    private static String drawing(String fullName) {
        String initials = Arrays.stream(fullName.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"48\" height=\"48\"><circle cx=\"24\" cy=\"24\""
                + " r=\"24\" fill=\"#44546f\"/><text x=\"24\" y=\"31\" text-anchor=\"middle\" font-family=\"sans-serif\""
                + " font-size=\"18\" fill=\"#ffffff\">" + Html.escape(initials) + "</text></svg>";
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }
}
