package org.delbar.spaces.form;

/**
 * A field for text.
 *
 * @param id for its label, its hint and its error
 * @param hint may be empty
 * @param error a sentence, may be empty
 * @param language tag of the language that is typed here, may be empty
 * @param focus whether the person should find themselves here
 */
public record FormTextView(
        String field,
        String id,
        String label,
        String value,
        String hint,
        String error,
        String language,
        boolean focus) {}
