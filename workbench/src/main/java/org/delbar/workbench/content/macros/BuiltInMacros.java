package org.delbar.workbench.content.macros;

import com.atlassian.confluence.macro.Macro.BodyType;
import com.atlassian.confluence.macro.Macro.OutputType;
import java.util.List;
import org.delbar.workbench.content.Macros;
import org.delbar.workbench.content.StorageRenderer;
import org.delbar.workbench.content.Surroundings;

/** Registers the built-in macros. */
public final class BuiltInMacros {

    private final Macros macros;

    public BuiltInMacros(Macros macros) {
        this.macros = macros;
    }

    public void register(Surroundings surroundings) {
        for (String kind : MessageBoxes.KINDS) {
            rich(kind, (parameters, body, context) -> MessageBoxes.html(kind, parameters, body));
        }
        rich("details", (parameters, body, context) -> Boxes.details(parameters, body));
        rich("panel", (parameters, body, context) -> Boxes.panel(parameters, body));
        rich("expand", new Expand(surroundings));
        rich("section", (parameters, body, context) -> Boxes.section(parameters, body));
        rich("column", (parameters, body, context) -> Boxes.column(parameters, body));
        add("code", BodyType.PLAIN_TEXT, OutputType.BLOCK, (parameters, body, context) -> Boxes.code(parameters, body));
        add("noformat", BodyType.PLAIN_TEXT, OutputType.BLOCK, (parameters, body, context) -> Boxes.noformat(body));
        add("status", BodyType.NONE, OutputType.INLINE, (parameters, body, context) -> Status.html(parameters));
        add("toc", BodyType.NONE, OutputType.BLOCK, (parameters, body, context) -> Contents.html(parameters, context));
        add("children", BodyType.NONE, OutputType.BLOCK, new Children(surroundings));
        add("content-report-table", BodyType.NONE, OutputType.BLOCK, new ContentReport(surroundings));
    }

    /** Those that render what stands elsewhere. */
    public void register(Surroundings surroundings, StorageRenderer renderer) {
        rich("excerpt", (parameters, body, context) -> Boxes.excerpt(parameters, body));
        add("excerpt-include", BodyType.NONE, OutputType.BLOCK, new ExcerptInclude(surroundings, renderer));
        add("profile-picture", BodyType.NONE, OutputType.INLINE, new ProfilePicture(surroundings));
        add("tasks-report-macro", BodyType.NONE, OutputType.BLOCK, new TasksReport(surroundings, renderer));
    }

    private void rich(String name, BuiltIn.Code code) {
        add(name, BodyType.RICH_TEXT, OutputType.BLOCK, code);
    }

    private void add(String name, BodyType body, OutputType output, BuiltIn.Code code) {
        macros.add(new Macros.Definition(
                name, new BuiltIn(body, output, code), null, List.of(), List.of(), List.of(), null, null, false));
    }
}
