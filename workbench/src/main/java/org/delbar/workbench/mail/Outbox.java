package org.delbar.workbench.mail;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.delbar.workbench.storage.Database;

/** The site's mail server: it keeps every letter and sends none. */
public final class Outbox implements MailServerManager, SMTPMailServer {

    /** A letter as it would have been sent. */
    public record Letter(
            long id, OffsetDateTime at, String from, String to, String subject, String mimeType, String body) {}

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+");
    private static final String LETTER =
            "select id, written_at, sender, receiver, subject, mime_type, body from wb_mail";

    private final Database database;
    private final Clock clock;

    public Outbox(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public SMTPMailServer getDefaultSMTPMailServer() {
        return this;
    }

    @Override
    public boolean isDefaultSMTPMailServerDefined() {
        return true;
    }

    @Override
    public String getDefaultFrom() {
        return "workbench@example.org";
    }

    @Override
    public String getPrefix() {
        return "[workbench]";
    }

    @Override
    public void send(Email email) throws MailException {
        for (String each : email.getTo().split(",", -1)) {
            if (!ADDRESS.matcher(each.strip()).matches()) {
                throw new MailException("This is no address: " + email.getTo());
            }
        }
        database.jdbc()
                .update(
                        "insert into wb_mail (written_at, sender, receiver, subject, mime_type, body)"
                                + " values (?, ?, ?, ?, ?, ?)",
                        OffsetDateTime.now(clock),
                        getDefaultFrom(),
                        email.getTo(),
                        getPrefix() + " " + email.getSubject(),
                        email.getMimeType(),
                        email.getBody());
    }

    /** Newest first. */
    public List<Letter> newest(int limit) {
        return database.jdbc().query(LETTER + " order by id desc limit ?", Outbox::letter, limit);
    }

    public Optional<Letter> find(long id) {
        return database.jdbc().query(LETTER + " where id = ?", Outbox::letter, id).stream()
                .findFirst();
    }

    public void empty() {
        database.jdbc().update("delete from wb_mail");
    }

    private static Letter letter(ResultSet row, int number) throws SQLException {
        return new Letter(
                row.getLong("id"),
                row.getObject("written_at", OffsetDateTime.class),
                row.getString("sender"),
                row.getString("receiver"),
                row.getString("subject"),
                row.getString("mime_type"),
                row.getString("body"));
    }
}
