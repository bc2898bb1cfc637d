package com.atlassian.webresource.api.data;

import com.atlassian.json.marshal.Jsonable;
import java.util.function.Supplier;

/** Confluence 10.2 API, signature only. */
public interface WebResourceDataProvider extends Supplier<Jsonable> {
    @Override
    Jsonable get();
}
