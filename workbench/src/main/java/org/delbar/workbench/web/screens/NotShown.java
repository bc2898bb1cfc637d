package org.delbar.workbench.web.screens;

/** There is nothing here, or nothing for this reader; the two must look the same. */
final class NotShown extends RuntimeException {

    private static final long serialVersionUID = 1;
}
