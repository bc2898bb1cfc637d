package org.delbar.methodbook.contentcheck;

/**
 * Where a piece stands.
 *
 * @param section number of the heading above it; 0 before the first
 * @param heading its words; empty before the first
 * @param column words of the header cell of its column or row; empty outside tables
 * @param cell whether it is a data cell of a table with headers
 * @param fixed whether plain words stay here: in a heading or a header cell
 * @param label whether it is the first of the cells of a row in a table without headers
 * @param boxed whether it stands in an info, note or tip box
 */
record Spot(int section, String heading, String column, boolean cell, boolean label, boolean fixed, boolean boxed) {

    static final Spot START = new Spot(0, "", "", false, false, false, false);

    Spot below(int number, String words) {
        return new Spot(number, words, column, cell, label, fixed, boxed);
    }

    /** @param header words of the header cell that tells what the cell is for */
    Spot inCell(String header) {
        return new Spot(section, heading, header, true, false, false, boxed);
    }

    Spot inPlainCell(boolean first) {
        return new Spot(section, heading, "", false, first, false, boxed);
    }

    Spot whereWordsStay() {
        return new Spot(section, heading, column, cell, label, true, boxed);
    }

    Spot inBox() {
        return new Spot(section, heading, column, cell, label, fixed, true);
    }
}
