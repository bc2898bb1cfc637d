/** Space tools, Sharing &amp; learning: where a space admin decides. Starts at {@code SpaceSettingsAction}. */
@NullMarked
package org.delbar.spaces.screen;

import org.jspecify.annotations.NullMarked;
