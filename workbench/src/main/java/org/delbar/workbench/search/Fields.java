package org.delbar.workbench.search;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.user.ConfluenceUser;
import java.text.Collator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** What the index knows of a page, a blog post, a comment or a file. */
public final class Fields {

    public static final String ID = "id";
    public static final String TITLE = "title";
    public static final String TEXT = "text";
    public static final String LABEL = "label";
    public static final String SPACE = "space";
    public static final String TYPE = "type";
    public static final String CREATOR = "creator";
    public static final String CONTRIBUTOR = "contributor";
    public static final String MACRO = "macro";
    public static final String CREATED = "created";
    public static final String MODIFIED = "modified";

    /** The page or post that takes this with it wherever it goes; its own number for a page or post. */
    public static final String UNIT = "unit";

    /** The page that has a comment or file; absent for pages and posts. */
    public static final String CONTAINER = "container";

    /** The whole title without case. */
    public static final String EXACT_TITLE = "exactTitle";

    /** The title as Swedish sorts it: å, ä and ö at the end, where English and Norwegian readers look no less. */
    public static final String TITLE_ORDER = "titleOrder";

    private static final Pattern NO_WORD = Pattern.compile("[._-]+");
    private static final Collator ORDER = Collator.getInstance(Locale.forLanguageTag("sv"));

    private Fields() {}

    static Document of(ContentEntityObject content, Set<String> contributors, Map<String, String> properties) {
        String storage = storage(content);
        long unit = Hit.pageOf(content).getLatestVersionId();
        Document document = new Document();
        document.add(new StringField(ID, Long.toString(content.getId()), Store.YES));
        document.add(new StringField(UNIT, Long.toString(unit), Store.YES));
        document.add(new StringField(TYPE, Kind.of(content).word(), Store.YES));
        title(document, content);
        String text = Tokens.composed(text(content));
        document.add(new TextField(TEXT, text, Store.NO));
        Stems.add(document, TEXT, text);
        content.getLabels().forEach(label -> document.add(new StringField(LABEL, label.getName(), Store.NO)));
        PageText.macros(storage).forEach(macro -> document.add(new StringField(MACRO, folded(macro), Store.NO)));
        document.add(
                new StringField(SPACE, folded(Hit.pageOf(content).getSpace().getKey()), Store.NO));
        if (unit != content.getId()) {
            document.add(new StringField(CONTAINER, Long.toString(unit), Store.NO));
        }
        people(document, content, contributors);
        PropertyFields.add(document, properties);
        date(document, CREATED, content.getCreationDate().toInstant().toEpochMilli());
        date(document, MODIFIED, content.getLastModificationDate().toInstant().toEpochMilli());
        return document;
    }

    /** A comment has only the title of its page, which would bring it along in every search for the page. */
    private static void title(Document document, ContentEntityObject content) {
        String title = content.getTitle();
        document.add(new SortedDocValuesField(TITLE_ORDER, new BytesRef(order(title))));
        if (content instanceof Comment) {
            return;
        }
        // What stands between the dots of a file's name is found too.
        String words = content instanceof Attachment
                ? title + " " + NO_WORD.matcher(title).replaceAll(" ")
                : title;
        document.add(new TextField(TITLE, Tokens.composed(words), Store.NO));
        Stems.add(document, TITLE, Tokens.composed(words));
        document.add(new StringField(EXACT_TITLE, folded(title), Store.NO));
    }

    private static void people(Document document, ContentEntityObject content, Set<String> contributors) {
        Set<String> writers = new LinkedHashSet<>(contributors);
        ConfluenceUser creator = content.getCreator();
        ConfluenceUser modifier = content.getLastModifier();
        if (creator != null) {
            document.add(new StringField(CREATOR, creator.getKey().getStringValue(), Store.NO));
            writers.add(creator.getKey().getStringValue());
        }
        if (modifier != null) {
            writers.add(modifier.getKey().getStringValue());
        }
        writers.forEach(key -> document.add(new StringField(CONTRIBUTOR, key, Store.NO)));
    }

    /** What it says, without markup; of a file, what its uploader said about it. */
    static String text(ContentEntityObject content) {
        return content instanceof Attachment file
                ? Objects.requireNonNullElse(file.comment(), "")
                : PageText.of(storage(content));
    }

    static String storage(ContentEntityObject content) {
        return content.getBodyContent() == null ? "" : content.getBodyContent().getBody();
    }

    public static String folded(String text) {
        return Tokens.composed(text).strip().toLowerCase(Locale.ROOT);
    }

    private static synchronized byte[] order(String title) {
        return ORDER.getCollationKey(Tokens.composed(title)).toByteArray();
    }

    private static void date(Document document, String name, long millis) {
        document.add(new LongPoint(name, millis));
        document.add(new NumericDocValuesField(name, millis));
    }
}
