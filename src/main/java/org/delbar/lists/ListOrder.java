package org.delbar.lists;

/** An order of a list: one value of each item decides, and the page's id between equals. */
public interface ListOrder<T extends Listed> {

    Measure measure();

    boolean descending();

    /** What the item is sorted by, as its column holds it. */
    String valueOf(T item);

    /** Where an item stands in this order. */
    default Position positionOf(T item, boolean backwards) {
        return new Position(valueOf(item), item.page(), backwards);
    }
}
