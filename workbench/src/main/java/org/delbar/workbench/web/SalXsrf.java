package org.delbar.workbench.web;

import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** For servlets of plugins, which check the token of their forms themselves. */
public final class SalXsrf implements XsrfTokenAccessor, XsrfTokenValidator {

    private static final String PARAMETER = "atl_token";

    @Override
    public String getXsrfToken(HttpServletRequest request, HttpServletResponse response, boolean create) {
        return Visit.of(request).token();
    }

    @Override
    public boolean validateFormEncodedToken(HttpServletRequest request) {
        return Visit.of(request).hasToken(request.getParameter(PARAMETER));
    }

    @Override
    public String getXsrfParameterName() {
        return PARAMETER;
    }
}
