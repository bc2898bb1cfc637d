package org.delbar.bench;

import java.util.Locale;

record Ratio(double value, double from, double to) {

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", value, from, to);
    }
}
