package org.delbar.workbench.web.screens;

import org.delbar.workbench.content.AccessMode;
import org.delbar.workbench.content.Moves;
import org.delbar.workbench.content.Pages;
import org.delbar.workbench.content.Restrictions;
import org.delbar.workbench.content.SpaceLife;
import org.delbar.workbench.content.Trash;
import org.delbar.workbench.content.UnpublishedDrafts;

/** What happens to pages and spaces beside being read and edited. Nothing here checks a permission. */
public record Life(
        Pages pages,
        Moves moves,
        Trash trash,
        SpaceLife spaces,
        Restrictions restrictions,
        UnpublishedDrafts drafts,
        AccessMode mode,
        Belongings belongings) {}
