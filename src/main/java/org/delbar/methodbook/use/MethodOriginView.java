package org.delbar.methodbook.use;

/**
 * What the templates of the origin may show; everything is finished text in the reader's language.
 *
 * @param before words before the link, or the whole sentence when there is no link
 * @param address of the method; empty without a link
 * @param after words after the link
 */
public record MethodOriginView(String before, String title, String address, String after) {}
