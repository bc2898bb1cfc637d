package org.delbar.learning.capture;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.delbar.confluence.People;
import org.delbar.learning.worksheets.Worksheet;
import org.delbar.learning.worksheets.WorksheetForm;
import org.delbar.learning.worksheets.WorksheetForms;
import org.delbar.pagefacts.making.Fingerprint;
import org.delbar.pagefacts.making.PageMaking;
import org.delbar.words.PersonKey;
import org.delbar.words.Refusal;
import org.delbar.words.SpaceKey;

/** Makes a worksheet of what somebody noted, by the rules of the worksheet's own form. */
@Named
public final class Captures {

    private final CaptureGate gate;
    private final CapturePlace place;
    private final WorksheetForms forms;
    private final CapturePage page;
    private final PageMaking making;
    private final People people;

    @Inject
    public Captures(
            CaptureGate gate,
            CapturePlace place,
            WorksheetForms forms,
            CapturePage page,
            PageMaking making,
            People people) {
        this.gate = gate;
        this.place = place;
        this.forms = forms;
        this.page = page;
        this.making = making;
        this.people = people;
    }

    public CaptureOutcome take(Capture capture) {
        CaptureGate.State state = gate.of(capture.space());
        if (state != CaptureGate.State.OPEN) {
            return new CaptureOutcome.Closed(state);
        }
        PersonKey person = people.current().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
        SpaceKey space = new SpaceKey(capture.space());
        WorksheetForm.Checked checked = checked(capture);
        Optional<Long> named = place.named(space, capture.parent()).map(each -> each.id());
        if (named.isEmpty() && !capture.parent().isBlank()) {
            return refused("parent", "delbar.learning.capture.refused.parent");
        }
        if (checked.worksheet().isEmpty()) {
            return new CaptureOutcome.Refused(checked.refusals());
        }
        Optional<Long> parent = named.or(() -> place.usual(space));
        return outcome(making.once(fingerprint(capture, person), space, parent, () -> {
            Worksheet worksheet = checked(capture)
                    .worksheet()
                    .orElseThrow(() -> new IllegalStateException("the form was approved a moment ago"));
            return new PageMaking.Draft(worksheet.title(), page.storage(space, worksheet, person, capture.from()));
        }));
    }

    private static String fingerprint(Capture capture, PersonKey person) {
        return Fingerprint.of(
                person,
                capture.form(),
                List.of(
                        capture.space(),
                        capture.parent(),
                        capture.whatHappened(),
                        capture.kind(),
                        capture.source(),
                        capture.from().map(String::valueOf).orElse("")));
    }

    private static CaptureOutcome outcome(PageMaking.Outcome outcome) {
        if (outcome instanceof PageMaking.Made made) {
            return new CaptureOutcome.Made(made.page(), made.before());
        }
        return outcome instanceof PageMaking.Gone
                ? refused("whatHappened", "delbar.learning.capture.refused.gone")
                : refused("space", "delbar.learning.capture.refused.no-way");
    }

    private static CaptureOutcome refused(String field, String textKey) {
        return new CaptureOutcome.Refused(List.of(Refusal.of(field, textKey)));
    }

    /** The title is proposed anew each time, free at that moment. */
    private WorksheetForm.Checked checked(Capture capture) {
        return forms.open(Map.of(
                        "spaceKey", capture.space(),
                        "whatHappened", capture.whatHappened(),
                        "kind", capture.kind(),
                        "source", capture.source()))
                .check();
    }
}
