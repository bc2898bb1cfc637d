package org.delbar.workbench.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/** A request as a servlet mapped to the mount point would see it. */
final class MountedRequest extends HttpServletRequestWrapper {

    private final String mountPoint;
    private final String rest;

    MountedRequest(HttpServletRequest request, String mountPoint, String rest) {
        super(request);
        this.mountPoint = mountPoint.equals("/") ? "" : mountPoint;
        this.rest = mountPoint.equals("/") ? "/" : rest;
    }

    @Override
    public String getServletPath() {
        return mountPoint;
    }

    @Override
    public @Nullable String getPathInfo() {
        return rest.isEmpty() ? null : rest;
    }
}
