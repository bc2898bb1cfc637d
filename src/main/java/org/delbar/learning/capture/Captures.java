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
    private final CaptureSaving saving;
    private final People people;

    @Inject
    public Captures(
            CaptureGate gate,
            CapturePlace place,
            WorksheetForms forms,
            CapturePage page,
            CaptureSaving saving,
            People people) {
        this.gate = gate;
        this.place = place;
        this.forms = forms;
        this.page = page;
        this.saving = saving;
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
            return new CaptureOutcome.Refused(List.of(Refusal.of("parent", "delbar.learning.capture.refused.parent")));
        }
        if (checked.worksheet().isEmpty()) {
            return new CaptureOutcome.Refused(checked.refusals());
        }
        Optional<Long> parent = named.or(() -> place.usual(space));
        return saving.once(CaptureFingerprint.of(capture, person), space, parent, () -> {
            Worksheet worksheet = checked(capture)
                    .worksheet()
                    .orElseThrow(() -> new IllegalStateException("the form was approved a moment ago"));
            return new CaptureSaving.Draft(worksheet.title(), page.storage(space, worksheet, person, capture.from()));
        });
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
