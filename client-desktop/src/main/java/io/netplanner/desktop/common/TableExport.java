package io.netplanner.desktop.common;

/** Takes what a table shows out of the window. */
@FunctionalInterface
public interface TableExport {

    /** @param name what the rows are, in the plural, as a file is called after them */
    void export(String name, TableModel<?> model);
}
