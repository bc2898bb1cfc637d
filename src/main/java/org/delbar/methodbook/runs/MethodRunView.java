package org.delbar.methodbook.runs;

import java.util.List;

/** One run: its page, when and by whom, and what people tell of it. */
public record MethodRunView(String title, String address, String used, List<MethodRunAnswerView> answers) {

    public MethodRunView {
        answers = List.copyOf(answers);
    }
}
