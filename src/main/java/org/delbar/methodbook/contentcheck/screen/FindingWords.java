package org.delbar.methodbook.contentcheck.screen;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.delbar.confluence.People;
import org.delbar.confluence.Texts;
import org.delbar.methodbook.contentcheck.CheckedSection;
import org.delbar.methodbook.contentcheck.Choice;
import org.delbar.methodbook.contentcheck.ContentCheck;
import org.delbar.methodbook.contentcheck.Finding;
import org.delbar.methodbook.contentcheck.FindingKind;
import org.delbar.words.PersonKey;

/** Puts findings into the reader's words. */
@Named
public final class FindingWords {

    private static final String CHECK = "delbar.methodbook.contentcheck.";

    private final People people;
    private final Texts texts;

    @Inject
    public FindingWords(People people, Texts texts) {
        this.people = people;
        this.texts = texts;
    }

    String tally(Map<String, Choice> decided) {
        if (decided.isEmpty()) {
            return texts.text(CHECK + "tally.none");
        }
        return texts.text(
                CHECK + "tally",
                count(decided, Choice.REMOVE),
                count(decided, Choice.REPLACE),
                count(decided, Choice.KEEP));
    }

    private static int count(Map<String, Choice> decided, Choice choice) {
        return (int) decided.values().stream().filter(choice::equals).count();
    }

    String hidden(ContentCheck check) {
        int more = check.findings().size() - Decisions.MOST_LISTED;
        return more > 0 ? texts.text(CHECK + "hidden", Decisions.MOST_LISTED, more) : "";
    }

    List<ContentCheckSectionView> sections(ContentCheck check, Map<String, Choice> decided) {
        List<ContentCheckSectionView> sections = new ArrayList<>();
        int left = Decisions.MOST_LISTED;
        for (CheckedSection section : check.sections()) {
            List<ContentCheckFindingView> findings = section.findings().stream()
                    .limit(Math.max(0, left))
                    .map(finding -> view(finding, decided.getOrDefault(finding.id(), finding.proposed())))
                    .toList();
            left -= findings.size();
            if (!findings.isEmpty()) {
                sections.add(new ContentCheckSectionView(
                        String.valueOf(sections.size()),
                        section.heading().isEmpty() ? texts.text(CHECK + "section.top") : section.heading(),
                        findings));
            }
        }
        return sections;
    }

    private ContentCheckFindingView view(Finding finding, Choice choice) {
        String text = finding.kind() == FindingKind.MENTION ? "@" + person(finding.text()) : finding.text();
        return new ContentCheckFindingView(
                finding.id(),
                texts.text(finding.kind().textKey()),
                text.isEmpty() ? texts.text(CHECK + "no-words") : text,
                finding.instruction(),
                finding.proposed().key(),
                choice.key());
    }

    /** @param account its key, or on older pages its user name */
    String person(String account) {
        return (account.isBlank() ? Optional.<String>empty() : fullName(account))
                .orElseGet(() -> texts.text("delbar.methodbook.former-colleague"));
    }

    private Optional<String> fullName(String account) {
        return people.fullName(new PersonKey(account))
                .or(() -> people.named(account).flatMap(people::fullName));
    }
}
