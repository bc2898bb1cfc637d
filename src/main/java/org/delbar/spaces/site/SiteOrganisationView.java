package org.delbar.spaces.site;

import org.delbar.spaces.form.FormTextView;

/**
 * One organisation in the form.
 *
 * @param prefix of its fields
 * @param shown what it is called now; for a new one that it is new
 * @param focus the button the person pressed last: {@code up}, {@code down}, or empty
 */
public record SiteOrganisationView(
        int number,
        String prefix,
        String key,
        String shown,
        boolean hidden,
        boolean first,
        boolean last,
        String focus,
        FormTextView name,
        FormTextView group) {}
