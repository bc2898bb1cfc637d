package com.atlassian.confluence.api.service.finder;

import java.util.Optional;

/** Confluence 10.2 API, signature only. */
public interface SingleFetcher<T> {
    Optional<T> fetch();
}
