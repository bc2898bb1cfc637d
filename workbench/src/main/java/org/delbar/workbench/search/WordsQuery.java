package org.delbar.workbench.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;

/** What somebody types: every word must be there, in one of its forms, and what stands in quotation marks must stand together. */
public final class WordsQuery {

    private static final float TITLE_COUNTS = 4;
    private static final int BEST_BEGINNINGS = 64;
    private static final Pattern PART = Pattern.compile("\"([^\"]*)\"|([^\\s\"]+)");

    private WordsQuery() {}

    /** Title, text and labels; the last word may be half written. */
    public static Query asTyped(String words) {
        return of(words, true, List.of(Fields.TITLE, Fields.TEXT, Fields.LABEL));
    }

    /** Title, text and labels; a word ends in {@code *} where only its beginning is meant. */
    public static Query anywhere(String words) {
        return of(words, false, List.of(Fields.TITLE, Fields.TEXT, Fields.LABEL));
    }

    public static Query inTitle(String words) {
        return of(words, false, List.of(Fields.TITLE));
    }

    /** In one field, as {@link #anywhere} reads words. */
    public static Query in(String field, String words) {
        return of(words, false, List.of(field));
    }

    private static Query of(String words, boolean halfWritten, List<String> fields) {
        List<List<Query>> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(words);
        while (matcher.find()) {
            String phrase = matcher.group(1);
            String word = matcher.group(2);
            boolean last = halfWritten && matcher.end() == words.stripTrailing().length();
            if (phrase != null) {
                phrase(phrase, fields, parts);
            } else if (!halfWritten && (word.contains("*") || word.contains("?"))) {
                parts.add(perField(fields, field -> new WildcardQuery(new Term(field, Fields.folded(word)))));
            } else {
                words(word, last, fields, parts);
            }
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        parts.forEach(part -> all.add(any(part), Occur.MUST));
        return parts.isEmpty() ? new MatchNoDocsQuery("no words") : all.build();
    }

    private static void phrase(String phrase, List<String> fields, List<List<Query>> parts) {
        String[] words = Tokens.words(phrase).toArray(String[]::new);
        if (words.length > 0) {
            parts.add(perField(
                    fields,
                    field -> field.equals(Fields.LABEL)
                            ? new TermQuery(new Term(field, Fields.folded(phrase)))
                            : new PhraseQuery(field, words)));
        }
    }

    private static void words(String word, boolean last, List<String> fields, List<List<Query>> parts) {
        List<String> tokens = Tokens.words(word);
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            List<Query> part = perField(fields, field -> new TermQuery(new Term(field, token)));
            fields.forEach(field -> part.addAll(Stems.of(field, token)));
            if (last && i == tokens.size() - 1) {
                part.addAll(perField(fields, field -> beginning(field, token)));
            }
            // A label may have characters that no word has.
            if (fields.contains(Fields.LABEL) && tokens.size() > 1) {
                part.add(new TermQuery(new Term(Fields.LABEL, Fields.folded(word))));
            }
            parts.add(part);
        }
    }

    private static Query beginning(String field, String letters) {
        return new PrefixQuery(
                new Term(field, letters), new MultiTermQuery.TopTermsBoostOnlyBooleanQueryRewrite(BEST_BEGINNINGS));
    }

    private static List<Query> perField(List<String> fields, Function<String, Query> query) {
        List<Query> all = new ArrayList<>();
        for (String field : fields) {
            Query one = query.apply(field);
            all.add(field.equals(Fields.TITLE) ? new BoostQuery(one, TITLE_COUNTS) : one);
        }
        return all;
    }

    private static Query any(List<Query> part) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        part.forEach(each -> any.add(each, Occur.SHOULD));
        return any.build();
    }
}
