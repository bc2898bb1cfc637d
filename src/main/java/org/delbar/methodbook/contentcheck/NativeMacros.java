package org.delbar.methodbook.contentcheck;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What of a macro is shape and what is words of people. Names and parameters of Confluence's own macros as its storage format
 * writes them (frontend.md 6).
 */
final class NativeMacros {

    /** Macros that hold other content and say nothing themselves. */
    private static final Set<String> CONTAINERS = Set.of(
            "panel", "info", "note", "tip", "warning", "expand", "section", "column", "details", "excerpt", "align",
            "div", "span");

    /** Macros that show what stands elsewhere or on the page itself, and hold no words. */
    private static final Set<String> DYNAMIC = Set.of(
            "toc",
            "children",
            "contentbylabel",
            "content-report-table",
            "create-from-template",
            "detailssummary",
            "tasks-report-macro",
            "recently-updated",
            "livesearch",
            "pagetree",
            "pagetreesearch",
            "index",
            "anchor",
            "status");

    private static final Set<String> PLAIN_TEXT = Set.of("code", "noformat");

    /** Macros that show a file. */
    private static final Set<String> FILES =
            Set.of("view-file", "viewpdf", "viewdoc", "viewxls", "viewppt", "attachments", "gallery", "multimedia");

    private static final Pattern MEASURE = Pattern.compile("-?\\d{1,5}(?:\\.\\d{1,3})?(?:px|%|em|pt)?");
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{3,8}");
    private static final Set<String> SWITCHES = Set.of(
            "true",
            "false",
            "none",
            "all",
            "Red",
            "Yellow",
            "Green",
            "Blue",
            "Grey",
            "Purple",
            "solid",
            "dashed",
            "dotted",
            "hidden",
            "BLOCK",
            "INLINE",
            "block",
            "inline",
            "list",
            "table",
            "flat",
            "square",
            "disc",
            "circle",
            "decimal",
            "default",
            "clear",
            "brackets",
            "left",
            "right",
            "center",
            "top",
            "bottom",
            "title",
            "creation",
            "modified",
            "ascending",
            "descending",
            "@self",
            "@parent",
            "@home");
    private static final Map<String, Set<String>> LANGUAGES = Map.of(
            "code",
            Set.of(
                    "java",
                    "js",
                    "javascript",
                    "html/xml",
                    "xml",
                    "html",
                    "css",
                    "sql",
                    "bash",
                    "sh",
                    "py",
                    "python",
                    "text",
                    "none",
                    "csharp",
                    "c#",
                    "cpp",
                    "php",
                    "ruby",
                    "groovy",
                    "scala",
                    "yml",
                    "yaml",
                    "json",
                    "powershell",
                    "delphi",
                    "diff",
                    "erlang",
                    "perl",
                    "vb",
                    "Confluence",
                    "DJango",
                    "Emacs",
                    "Eclipse",
                    "FadeToGrey",
                    "Midnight",
                    "RDark"));

    private NativeMacros() {}

    static boolean isOurs(String name) {
        return name.startsWith("delbar-");
    }

    static boolean isContainer(String name) {
        return CONTAINERS.contains(name);
    }

    static boolean isDynamic(String name) {
        return DYNAMIC.contains(name);
    }

    static boolean isPlainText(String name) {
        return PLAIN_TEXT.contains(name);
    }

    static boolean isFile(String name) {
        return FILES.contains(name);
    }

    /** Whether the macro shows nothing but the words of its parameters. */
    static boolean isNothingWithoutWords(String name) {
        return name.equals("status") || name.equals("anchor");
    }

    /** Whether a parameter's value is one of those that every page may have: a number, a switch, a colour. */
    static boolean isShape(String macro, String value) {
        return value.isEmpty()
                || SWITCHES.contains(value)
                || MEASURE.matcher(value).matches()
                || COLOUR.matcher(value).matches()
                || LANGUAGES.getOrDefault(macro, Set.of()).contains(value);
    }
}
