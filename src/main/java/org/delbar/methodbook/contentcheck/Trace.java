package org.delbar.methodbook.contentcheck;

/**
 * A place in a text that says more than a template should.
 *
 * @param end behind its last character
 */
record Trace(int start, int end, FindingKind kind) {

    boolean overlaps(Trace other) {
        return start < other.end && other.start < end;
    }
}
