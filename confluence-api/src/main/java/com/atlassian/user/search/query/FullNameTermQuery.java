package com.atlassian.user.search.query;

import com.atlassian.user.User;

/** Confluence 10.2 API, signature only. */
public class FullNameTermQuery implements TermQuery<User> {
    private final String term;

    public FullNameTermQuery(String term, String matchingRule) {
        this.term = term;
    }

    @Override
    public String getTerm() {
        return term;
    }
}
