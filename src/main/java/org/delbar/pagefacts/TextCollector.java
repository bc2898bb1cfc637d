package org.delbar.pagefacts;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Picks plain text out of a stream of storage format: what people wrote, without facts, instructions and tips. */
final class TextCollector {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> SILENT = Set.of(
            "ac:parameter", "ac:default-parameter", "ac:placeholder", "ac:task-id", "ac:task-status", "ac:task-uuid");
    private static final Set<String> INLINE =
            Set.of("b", "strong", "i", "em", "u", "s", "del", "ins", "sub", "sup", "span", "code", "a", "small", "big");
    /** Macros whose bodies are facts or furniture. */
    private static final Set<String> SILENT_MACROS = Set.of("details", "expand", "code", "noformat");
    /** Enough for every answer; a page beyond it is found by its beginning. */
    private static final int MOST = 50_000;

    private final StringBuilder all = new StringBuilder();
    private final StringBuilder beginning = new StringBuilder();
    private final Deque<Boolean> silences = new ArrayDeque<>();
    private int silent;
    private int headings;
    private boolean begun;
    private boolean beginningIsOver;

    void start(XMLStreamReader reader) {
        String name = PageReader.name(reader);
        boolean silence = SILENT.contains(name)
                || (name.equals("ac:structured-macro") && SILENT_MACROS.contains(PageReader.attribute(reader, "name")));
        silences.push(silence);
        silent += silence ? 1 : 0;
        if (HEADINGS.contains(name)) {
            headings++;
            beginningIsOver = beginningIsOver || begun;
        }
        gapUnlessInline(name);
    }

    void text(String characters) {
        if (silent > 0 || all.length() > MOST) {
            return;
        }
        all.append(characters);
        if (headings == 0 && !beginningIsOver) {
            beginning.append(characters);
            begun = begun || !characters.isBlank();
        }
    }

    void end(String name) {
        if (Boolean.TRUE.equals(silences.poll())) {
            silent--;
        }
        if (HEADINGS.contains(name)) {
            headings--;
        }
        gapUnlessInline(name);
    }

    /** Neighbouring paragraphs are not one word, and a word half in bold is not two. */
    private void gapUnlessInline(String name) {
        if (!INLINE.contains(name)) {
            all.append(' ');
            beginning.append(' ');
        }
    }

    PageText text() {
        return new PageText(folded(beginning), folded(all));
    }

    private static String folded(CharSequence text) {
        return text.toString().replace('\u00a0', ' ').strip().replaceAll("\\s+", " ");
    }
}
