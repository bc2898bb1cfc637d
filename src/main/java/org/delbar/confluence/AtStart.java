package org.delbar.confluence;

/** What is done each time the add-on has started. Returns at once; long work goes to the {@link Background}. */
public interface AtStart {

    void started();
}
