package org.delbar.spaces.settings;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One row a space; the space's key is the row's, so that two nodes cannot make two. */
@Preload
@Table("SPACE_SETTINGS")
public interface SpaceSettingsRow extends RawEntity<String> {

    @PrimaryKey("SPACE_KEY")
    @NotNull
    @StringLength(255)
    String getSpaceKey();

    @StringLength(20)
    @Nullable
    String getPageLanguage();

    void setPageLanguage(@Nullable String code);
}
