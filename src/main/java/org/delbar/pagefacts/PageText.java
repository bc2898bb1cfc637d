package org.delbar.pagefacts;

/**
 * What a page says outside its facts, without markup.
 *
 * @param beginning the first words that are no heading, up to the next heading
 * @param all everything
 */
public record PageText(String beginning, String all) {

    public static final PageText NONE = new PageText("", "");
}
