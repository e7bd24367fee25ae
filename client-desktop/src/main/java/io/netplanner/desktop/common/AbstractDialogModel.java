package io.netplanner.desktop.common;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** What all dialog models share: a title, and being done once. */
public abstract class AbstractDialogModel implements DialogModel {

    private final String title;
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper();

    protected AbstractDialogModel(String title) {
        this.title = title;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final ReadOnlyBooleanProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    @Override
    public void cancel() {
        finish();
    }

    protected final void finish() {
        done.set(true);
    }
}
