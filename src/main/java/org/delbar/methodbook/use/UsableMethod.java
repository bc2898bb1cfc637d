package org.delbar.methodbook.use;

import org.delbar.confluence.SeenPages.SeenPage;
import org.delbar.methodbook.Method;

/** A method that the current person may see, with the body of its page. */
public record UsableMethod(SeenPage page, String storage, Method facts) {}
