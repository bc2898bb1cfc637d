package org.delbar.meetups.signup;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.delbar.confluence.MailAddresses;
import org.delbar.confluence.People;
import org.delbar.confluence.Texts;
import org.delbar.lists.CsvFile;
import org.delbar.lists.Separator;
import org.delbar.meetups.SignUpQuestion;
import org.delbar.spaces.organisations.Organisation;
import org.delbar.spaces.organisations.Organisations;
import org.delbar.words.PageLanguage;
import org.delbar.words.PersonKey;

/** The list as a file, for hosts. */
@Named
public final class SignUpFile {

    private final SignUpPages pages;
    private final SignUpStore store;
    private final People people;
    private final MailAddresses mails;
    private final Organisations organisations;
    private final Texts texts;

    @Inject
    public SignUpFile(
            SignUpPages pages,
            SignUpStore store,
            People people,
            MailAddresses mails,
            Organisations organisations,
            Texts texts) {
        this.pages = pages;
        this.store = store;
        this.people = people;
        this.mails = mails;
        this.organisations = organisations;
        this.texts = texts;
    }

    /** What stands in it, before any of it is sent. */
    record Content(List<String> heads, List<List<String>> lines, char separator) {

        void write(OutputStream out) throws IOException {
            CsvFile.write(out, heads, separator, lines);
        }
    }

    /** Empty for a page the current person may not see. */
    Optional<SignUpPage> page(long id) {
        return pages.seen(id);
    }

    boolean isForReader(SignUpPage page) {
        return Reader.of(page, people.current()).host();
    }

    Content of(SignUpPage page) {
        List<String> questions =
                page.meetup().questions().stream().map(SignUpQuestion::text).toList();
        boolean withMails = mails.areShown();
        List<Organisation> offered = organisations.offered();
        SignUps signUps = store.of(page.page().id());
        SeatLog names = new SeatLog(texts, people);
        Optional<Instant> startsAt = page.terms().map(SeatTerms::startsAt);
        PageLanguage reader = PageLanguage.nearest(texts.locale());
        return new Content(
                heads(withMails, questions),
                signUps.answers().stream()
                        .map(answer -> line(answer, names, startsAt, signUps, withMails, offered, questions.size()))
                        .toList(),
                Separator.of("", reader).orElse(','));
    }

    private static List<String> heads(boolean withMails, List<String> questions) {
        List<String> heads = new ArrayList<>(List.of("name", "user", "person"));
        if (withMails) {
            heads.add("mail");
        }
        heads.addAll(List.of("organisation", "answer", "seat", "waiting", "guests"));
        heads.addAll(questions);
        heads.addAll(List.of("attended", "answered", "changed"));
        return heads;
    }

    private List<String> line(
            Answer answer,
            SeatLog names,
            Optional<Instant> startsAt,
            SignUps signUps,
            boolean withMails,
            List<Organisation> offered,
            int questions) {
        PersonKey person = answer.person();
        List<String> cells = new ArrayList<>(
                List.of(names.name(person), people.userName(person).orElse(""), person.value()));
        if (withMails) {
            cells.add(mails.of(person).orElse(""));
        }
        cells.addAll(List.of(
                organisations.among(offered, person).map(Organisation::name).orElse(""),
                answer.reply().key(),
                yes(answer.seated()),
                answer.waits() ? String.valueOf(signUps.positionOf(person)) : "",
                String.valueOf(answer.guests())));
        for (int question = 0; question < questions; question++) {
            cells.add(question < answer.words().size() ? answer.words().get(question) : "");
        }
        cells.addAll(List.of(
                startsAt.flatMap(answer::attended).map(SignUpFile::yes).orElse(""),
                answer.since().toString(),
                answer.changedAt().toString()));
        return cells;
    }

    private static String yes(boolean yes) {
        return yes ? "yes" : "no";
    }
}
