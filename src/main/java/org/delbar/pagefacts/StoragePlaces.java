package org.delbar.pagefacts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Finds the elements of well-formed storage format in its text, which parsers do not tell to the letter. */
final class StoragePlaces {

    private final String storage;
    private final Deque<Opened> open = new ArrayDeque<>();

    private StoragePlaces(String storage) {
        this.storage = storage;
    }

    /** @return the whole, as an element without tags */
    static StoragePlace of(String storage) throws StorageTemplate.Broken {
        StorageTree.of(storage);
        return new StoragePlaces(storage).root();
    }

    private StoragePlace root() {
        open.push(new Opened("", "", 0, 0));
        int at = storage.indexOf('<');
        while (at >= 0) {
            at = storage.indexOf('<', behind(at));
        }
        return open.pop().closed(storage.length(), storage.length());
    }

    private int behind(int at) {
        if (storage.startsWith("<!--", at)) {
            return end("-->", at);
        }
        if (storage.startsWith("<![CDATA[", at)) {
            return end("]]>", at);
        }
        if (storage.startsWith("<?", at)) {
            return end("?>", at);
        }
        if (storage.startsWith("</", at)) {
            int to = end(">", at);
            close(at, to);
            return to;
        }
        return opened(at);
    }

    private int opened(int at) {
        int to = endOfTag(at);
        String tag = storage.substring(at, to);
        open.push(new Opened(tag.split("[\\s/>]", 2)[0].substring(1), tag, at, to));
        if (tag.endsWith("/>")) {
            close(to, to);
        }
        return to;
    }

    private void close(int innerEnd, int to) {
        StoragePlace closed = open.pop().closed(innerEnd, to);
        open.element().children.add(closed);
    }

    /** A value may hold the letter that ends a tag. */
    private int endOfTag(int at) {
        char quote = 0;
        int to = at;
        for (char letter = storage.charAt(to); letter != '>' || quote != 0; letter = storage.charAt(to)) {
            if (quote == letter) {
                quote = 0;
            } else if (quote == 0 && (letter == '"' || letter == '\'')) {
                quote = letter;
            }
            to++;
        }
        return to + 1;
    }

    private int end(String mark, int at) {
        return storage.indexOf(mark, at) + mark.length();
    }

    private static final class Opened {

        private final String name;
        private final String tag;
        private final int from;
        private final int inner;
        private final List<StoragePlace> children = new ArrayList<>();

        Opened(String name, String tag, int from, int inner) {
            this.name = name;
            this.tag = tag;
            this.from = from;
            this.inner = inner;
        }

        StoragePlace closed(int innerEnd, int to) {
            return new StoragePlace(name, tag, from, inner, innerEnd, to, children);
        }
    }
}
