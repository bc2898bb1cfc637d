package org.delbar.workbench.web.screens;

import org.delbar.workbench.content.Attachments;
import org.delbar.workbench.content.Comments;
import org.delbar.workbench.content.StorageRenderer;
import org.delbar.workbench.content.Watches;

/** What belongs to a page beside its text. Nothing here checks a permission. */
public record Belongings(Attachments attachments, Comments comments, Watches watches, StorageRenderer renderer) {}
