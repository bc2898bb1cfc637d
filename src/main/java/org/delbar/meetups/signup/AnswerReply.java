package org.delbar.meetups.signup;

/** What a program is told, as HTTP says it. */
record AnswerReply(int status, Object body) {}
