/** Confluence administration, Sharing &amp; learning: what the site decides. Starts at {@code SiteSettingsAction}. */
@NullMarked
package org.delbar.spaces.site;

import org.jspecify.annotations.NullMarked;
