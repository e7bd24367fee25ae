package io.netplanner.desktop.common;

import javafx.beans.property.ReadOnlyBooleanProperty;

/** The view-model of something asked in a sheet over the window. */
public interface DialogModel {

    String title();

    /** Turns true when the question is answered or given up; the sheet goes away then. */
    ReadOnlyBooleanProperty doneProperty();

    /** Gives the question up. */
    void cancel();
}
