package org.delbar.workbench.search;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.NIOFSDirectory;
import org.delbar.workbench.content.ChangedPages;
import org.delbar.workbench.content.ChangedPages.Change;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index of one node, in a folder of its own. Before each search it reads what has changed in the database since, on
 * whichever node; one that is absent or of another database reads everything.
 */
public final class SearchIndex implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);
    private static final String DATABASE = "database";
    private static final String READ_UP_TO = "readUpTo";

    /** Grows when documents get other fields, so that an index of an earlier workbench is read anew. */
    private static final String FORM = "3 ";

    private static final int AT_ONCE = 200;
    private static final double WRITE_BUFFER_IN_MB = 4;

    private final ChangedPages changed;
    private final Findable findable;
    private final Path folder;
    private final Set<Long> readAlready = new HashSet<>();
    private @Nullable IndexWriter writer;
    private @Nullable SearcherManager searchers;
    private long readUpTo;
    private boolean closed;

    /** @param folder is this node's alone; nothing is read before the first search or {@link #catchUp} */
    public SearchIndex(ChangedPages changed, Findable findable, Path folder) {
        this.changed = changed;
        this.findable = findable;
        this.folder = folder;
    }

    /** What is done with a state of the index. */
    interface Look<T> {
        T at(IndexSearcher searcher) throws IOException;
    }

    /** Looks at the index as the database is now. */
    <T> T look(Look<T> look) {
        SearcherManager manager = catchUp();
        try {
            IndexSearcher searcher = manager.acquire();
            try {
                return look.at(searcher);
            } finally {
                manager.release(searcher);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("The search index cannot be read", broken);
        }
    }

    /** In a thread of its own, so that nobody waits for it at the start; a search meanwhile waits until it is done. */
    public void catchUpLater() {
        Thread thread = new Thread(this::catchUpAtStart, "workbench-search");
        thread.setDaemon(true);
        thread.start();
    }

    private synchronized void catchUpAtStart() {
        if (closed) {
            return;
        }
        try {
            catchUp();
            changed.forgetOld();
        } catch (RuntimeException broken) {
            LOG.error("The search index could not be read at the start; the next search tries again", broken);
        }
    }

    private synchronized SearcherManager catchUp() {
        if (closed) {
            throw new IllegalStateException("The search index is closed");
        }
        try {
            IndexWriter open = writer == null ? open() : writer;
            read(open);
            SearcherManager manager = searchers;
            if (manager == null) {
                manager = new SearcherManager(open, new SearcherFactory());
                searchers = manager;
            }
            manager.maybeRefreshBlocking();
            return manager;
        } catch (IOException broken) {
            throw new UncheckedIOException("The search index cannot be written", broken);
        }
    }

    private IndexWriter open() throws IOException {
        Files.createDirectories(folder);
        IndexWriter opened;
        try {
            opened = writer();
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException unusable) {
            LOG.warn("The search index in {} cannot be used and is made anew", folder, unusable);
            empty();
            opened = writer();
        }
        writer = opened;
        Map<String, String> known = new LinkedHashMap<>();
        if (opened.getLiveCommitData() != null) {
            opened.getLiveCommitData().forEach(each -> known.put(each.getKey(), each.getValue()));
        }
        if ((FORM + changed.databaseId()).equals(known.get(DATABASE))) {
            readUpTo = Long.parseLong(known.getOrDefault(READ_UP_TO, "0"));
        } else {
            opened.deleteAll();
        }
        return opened;
    }

    private IndexWriter writer() throws IOException {
        return new IndexWriter(
                new NIOFSDirectory(folder),
                new IndexWriterConfig(Stems.analyzer()).setRAMBufferSizeMB(WRITE_BUFFER_IN_MB));
    }

    private void empty() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private void read(IndexWriter index) throws IOException {
        List<Change> unread = changed.after(readUpTo).stream()
                .filter(change -> !readAlready.contains(change.id()))
                .toList();
        Set<Long> ids = new LinkedHashSet<>();
        unread.forEach(change -> ids.add(change.pageId()));
        List<Long> all = new ArrayList<>(ids);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            replace(index, all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        unread.forEach(this::remember);
    }

    /** A page with its comments and files, or nothing of it. */
    private void replace(IndexWriter index, List<Long> ids) throws IOException {
        Map<Long, AbstractPage> found = findable.units(ids);
        for (Long id : ids) {
            Term term = new Term(Fields.UNIT, Long.toString(id));
            AbstractPage unit = found.get(id);
            if (unit == null) {
                index.deleteDocuments(term);
                continue;
            }
            List<Document> documents = new ArrayList<>();
            for (ContentEntityObject content : findable.with(unit)) {
                documents.add(Fields.of(
                        content,
                        findable.contributors(content),
                        findable.properties().all(content)));
            }
            index.updateDocuments(term, documents);
        }
    }

    private void remember(Change change) {
        if (change.settled()) {
            readUpTo = Math.max(readUpTo, change.id());
            readAlready.remove(change.id());
        } else {
            readAlready.add(change.id());
        }
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        if (searchers != null) {
            searchers.close();
        }
        IndexWriter open = writer;
        if (open != null) {
            open.setLiveCommitData(Map.of(DATABASE, FORM + changed.databaseId(), READ_UP_TO, Long.toString(readUpTo))
                    .entrySet());
            open.close();
            open.getDirectory().close();
        }
    }
}
