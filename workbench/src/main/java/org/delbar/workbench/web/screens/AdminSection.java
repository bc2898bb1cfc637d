package org.delbar.workbench.web.screens;

import java.util.List;

/** @param items never empty */
public record AdminSection(String title, List<Tab> items) {}
