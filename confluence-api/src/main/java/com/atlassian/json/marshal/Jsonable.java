package com.atlassian.json.marshal;

import java.io.IOException;
import java.io.Writer;

/** Confluence 10.2 API, signature only. */
public interface Jsonable {
    void write(Writer writer) throws IOException;
}
