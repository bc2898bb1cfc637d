package com.atlassian.mail.server;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;

/** Confluence 10.2 API, signature only. */
public interface SMTPMailServer {

    void send(Email email) throws MailException;

    String getDefaultFrom();

    String getPrefix();
}
