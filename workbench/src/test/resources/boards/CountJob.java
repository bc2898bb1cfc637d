package org.example.boards;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import jakarta.inject.Inject;
import jakarta.inject.Named;

@Named("boardsCountJob")
public class CountJob implements JobRunner {

    private final Boards boards;
    private final MailServerManager mail;

    @Inject
    public CountJob(Boards boards, @ComponentImport MailServerManager mail) {
        this.boards = boards;
        this.mail = mail;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        String words = boards.all().size() + " boards";
        try {
            mail.getDefaultSMTPMailServer()
                    .send(new Email("ingrid@example.org")
                            .setSubject("Boards")
                            .setMimeType("text/html")
                            .setBody("<b>" + words + "</b>"));
        } catch (MailException refused) {
            return JobRunnerResponse.failed(refused);
        }
        return JobRunnerResponse.success(words);
    }
}
