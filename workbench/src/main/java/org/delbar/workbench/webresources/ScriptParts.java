package org.delbar.workbench.webresources;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Walks through a script part by part, far enough to tell code from strings, templates, comments and regular
 * expressions. All characters of the script belong to exactly one part.
 */
final class ScriptParts {

    private static final Set<String> BEFORE_EXPRESSION = Set.of(
            "return",
            "typeof",
            "case",
            "in",
            "of",
            "do",
            "else",
            "delete",
            "void",
            "throw",
            "new",
            "instanceof",
            "yield",
            "await");

    private final String script;
    /** For each open brace, whether it begins a template's substitution. */
    private final Deque<Boolean> braces = new ArrayDeque<>();

    private int start;
    private int end;
    private boolean word;
    private String before = "";
    private String current = "";

    ScriptParts(String script) {
        this.script = script;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    boolean isWord() {
        return word;
    }

    boolean followsDot() {
        return before.equals(".");
    }

    /** The caller took a call up to here; what comes next stands after a closed expression. */
    void continueAfter(int position) {
        current = script.charAt(position - 1) == ')' ? ")" : ",";
        end = position;
        word = false;
    }

    boolean next() {
        if (end >= script.length()) {
            return false;
        }
        start = end;
        word = false;
        char c = script.charAt(start);
        if (Character.isWhitespace(c)) {
            end = start + 1;
        } else if (script.startsWith("//", start)) {
            end = indexOrEnd("\n", start);
        } else if (script.startsWith("/*", start)) {
            end = after("*/", start + 2);
        } else {
            before = current;
            end = endOfCode(c);
            current = script.substring(start, end);
        }
        return true;
    }

    private int endOfCode(char c) {
        if (Character.isJavaIdentifierStart(c)) {
            word = true;
            return endOfWord();
        }
        return switch (c) {
            case '"', '\'' -> endOfString(c);
            case '`' -> endOfTemplate(start + 1);
            case '/' -> expressionMayBegin() ? endOfRegularExpression() : start + 1;
            case '{' -> {
                braces.push(false);
                yield start + 1;
            }
            case '}' -> !braces.isEmpty() && braces.pop() ? endOfTemplate(start + 1) : start + 1;
            default -> start + 1;
        };
    }

    private boolean expressionMayBegin() {
        if (before.isEmpty() || BEFORE_EXPRESSION.contains(before)) {
            return true;
        }
        char last = before.charAt(before.length() - 1);
        return !Character.isJavaIdentifierPart(last) && ")]}\"'`/".indexOf(last) < 0;
    }

    private int endOfWord() {
        int position = start + 1;
        while (position < script.length() && Character.isJavaIdentifierPart(script.charAt(position))) {
            position++;
        }
        return position;
    }

    private int endOfString(char quote) {
        int position = start + 1;
        while (position < script.length() && script.charAt(position) != quote && script.charAt(position) != '\n') {
            position += script.charAt(position) == '\\' ? 2 : 1;
        }
        return Math.min(position + 1, script.length());
    }

    private int endOfTemplate(int from) {
        int position = from;
        while (position < script.length()) {
            char c = script.charAt(position);
            if (c == '`') {
                return position + 1;
            }
            if (script.startsWith("${", position)) {
                braces.push(true);
                return position + 2;
            }
            position += c == '\\' ? 2 : 1;
        }
        return script.length();
    }

    private int endOfRegularExpression() {
        boolean inClass = false;
        int position = start + 1;
        while (position < script.length() && script.charAt(position) != '\n') {
            char c = script.charAt(position);
            if (c == '/' && !inClass) {
                return position + 1;
            }
            inClass = c == '[' || (inClass && c != ']');
            position += c == '\\' ? 2 : 1;
        }
        return Math.min(position, script.length());
    }

    private int indexOrEnd(String text, int from) {
        int index = script.indexOf(text, from);
        return index < 0 ? script.length() : index;
    }

    private int after(String text, int from) {
        int index = script.indexOf(text, from);
        return index < 0 ? script.length() : index + text.length();
    }
}
