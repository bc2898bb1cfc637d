package org.delbar.workbench.search;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import java.text.Collator;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** What the index knows of a page. */
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

    /** The whole title without case. */
    public static final String EXACT_TITLE = "exactTitle";

    /** The title as Swedish sorts it: å, ä and ö at the end, where English and Norwegian readers look no less. */
    public static final String TITLE_ORDER = "titleOrder";

    private static final Collator ORDER = Collator.getInstance(Locale.forLanguageTag("sv"));

    private Fields() {}

    static Document of(Page page, Set<String> contributors) {
        String storage = storage(page);
        Document document = new Document();
        document.add(new StringField(ID, Long.toString(page.getId()), Store.YES));
        document.add(new TextField(TITLE, Tokens.composed(page.getTitle()), Store.NO));
        document.add(new StringField(EXACT_TITLE, folded(page.getTitle()), Store.NO));
        document.add(new SortedDocValuesField(TITLE_ORDER, new BytesRef(order(page.getTitle()))));
        document.add(new TextField(TEXT, Tokens.composed(PageText.of(storage)), Store.NO));
        page.getLabels().forEach(label -> document.add(new StringField(LABEL, label.getName(), Store.NO)));
        PageText.macros(storage).forEach(macro -> document.add(new StringField(MACRO, folded(macro), Store.NO)));
        document.add(new StringField(SPACE, folded(page.getSpace().getKey()), Store.NO));
        document.add(new StringField(TYPE, "page", Store.NO));
        ConfluenceUser creator = page.getCreator();
        if (creator != null) {
            document.add(new StringField(CREATOR, creator.getKey().getStringValue(), Store.NO));
        }
        contributors.forEach(key -> document.add(new StringField(CONTRIBUTOR, key, Store.NO)));
        date(document, CREATED, page.getCreationDate().toInstant().toEpochMilli());
        date(document, MODIFIED, page.getLastModificationDate().toInstant().toEpochMilli());
        return document;
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
