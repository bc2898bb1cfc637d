package org.delbar.workbench.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Words as the index has them: without case, whole, and with å, ä, ö, æ and ø as letters of their own. */
final class Tokens {

    /** @param from where it begins in the text, in the form of {@link #composed} */
    record Token(String word, int from, int to) {}

    private Tokens() {}

    static Analyzer analyzer() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String fieldName) {
                StandardTokenizer words = new StandardTokenizer();
                return new TokenStreamComponents(words, new LowerCaseFilter(words));
            }
        };
    }

    /** Some systems type å as an a with a ring after it; both are the same letter. */
    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    static List<Token> of(String text) {
        try (Analyzer analyzer = analyzer()) {
            return of(text, analyzer);
        }
    }

    private static List<Token> of(String text, Analyzer analyzer) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", composed(text))) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(word.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string can be read", impossible);
        }
        return tokens;
    }

    static List<String> words(String text, Analyzer analyzer) {
        return of(text, analyzer).stream().map(Token::word).toList();
    }

    static List<String> words(String text) {
        return of(text).stream().map(Token::word).toList();
    }
}
