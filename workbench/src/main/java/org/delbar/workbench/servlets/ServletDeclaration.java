package org.delbar.workbench.servlets;

import jakarta.servlet.http.HttpServlet;
import java.util.Map;
import org.delbar.workbench.plugins.Plugin;

/** @param params of {@code <init-param>} */
public record ServletDeclaration(
        Plugin plugin, String name, Class<? extends HttpServlet> type, Map<String, String> params) {}
