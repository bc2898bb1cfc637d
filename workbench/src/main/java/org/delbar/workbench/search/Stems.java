package org.delbar.workbench.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;

/**
 * What Swedish and Norwegian words have in common with their other forms, in fields beside the words themselves: who looks for
 * one form finds the others, after those with the very word.
 */
final class Stems {

    private static final List<String> FIELDS = List.of(Fields.TITLE, Fields.TEXT);
    private static final float LESS_THAN_THE_WORD = 0.5f;

    private static final List<Stems> ALL = List.of(
            new Stems("sv", words -> new SnowballFilter(words, new SwedishStemmer())),
            new Stems("no", words -> new SnowballFilter(words, new NorwegianStemmer())));

    private final String language;
    private final Analyzer analyzer;

    private Stems(String language, UnaryOperator<TokenStream> stemming) {
        this.language = language;
        this.analyzer = new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String fieldName) {
                StandardTokenizer words = new StandardTokenizer();
                return new TokenStreamComponents(words, stemming.apply(new LowerCaseFilter(words)));
            }
        };
    }

    private String field(String words) {
        return words + "." + language;
    }

    /** For all fields: words as they are, and stems in the fields for stems. */
    static Analyzer analyzer() {
        Map<String, Analyzer> own = new HashMap<>();
        for (Stems stems : ALL) {
            FIELDS.forEach(field -> own.put(stems.field(field), stems.analyzer));
        }
        return new PerFieldAnalyzerWrapper(Tokens.analyzer(), own);
    }

    static void add(Document document, String field, String words) {
        for (Stems stems : ALL) {
            document.add(new TextField(stems.field(field), words, Store.NO));
        }
    }

    /** Finds the other forms of a word; nothing in fields that have no stems. */
    static List<Query> of(String field, String word) {
        return FIELDS.contains(field)
                ? ALL.stream()
                        .<Query>flatMap(stems -> Tokens.words(word, stems.analyzer).stream()
                                .map(stem -> new BoostQuery(
                                        new TermQuery(new Term(stems.field(field), stem)), LESS_THAN_THE_WORD)))
                        .toList()
                : List.of();
    }
}
