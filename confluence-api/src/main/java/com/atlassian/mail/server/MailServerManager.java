package com.atlassian.mail.server;

/** Confluence 10.2 API, signature only. */
public interface MailServerManager {

    SMTPMailServer getDefaultSMTPMailServer();

    boolean isDefaultSMTPMailServerDefined();
}
