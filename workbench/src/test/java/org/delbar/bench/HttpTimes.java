package org.delbar.bench;

import org.delbar.doors.Visitor;

/** How long a visitor waits for an address. */
final class HttpTimes {

    private HttpTimes() {}

    static double[] of(Visitor visitor, String path, int warmUp, int times) {
        for (int i = 0; i < warmUp; i++) {
            visitor.get(path);
        }
        double[] micros = new double[times];
        for (int i = 0; i < times; i++) {
            long begun = System.nanoTime();
            int status = visitor.get(path).statusCode();
            micros[i] = (System.nanoTime() - begun) / 1000.0;
            if (status != 200) {
                throw new IllegalStateException(path + " answers " + status);
            }
        }
        return micros;
    }
}
