package org.delbar.methodbook.methods;

import org.delbar.words.SpaceKey;

/** A page that holds a method, as a link in storage format names it. */
public record MethodLink(SpaceKey space, String title) {}
