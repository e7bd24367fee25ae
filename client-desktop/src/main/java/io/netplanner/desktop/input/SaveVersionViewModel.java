package io.netplanner.desktop.input;

import io.netplanner.desktop.common.AbstractDialogModel;
import io.netplanner.desktop.common.Texts;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Asks what a new version is about. */
public final class SaveVersionViewModel extends AbstractDialogModel {

    private final StringProperty comment = new SimpleStringProperty("");
    private final Consumer<String> save;

    /** @param what the versions to be, in words */
    public SaveVersionViewModel(String what, Consumer<String> save) {
        super(Texts.get("saveVersion.title", what));
        this.save = save;
    }

    public StringProperty commentProperty() {
        return comment;
    }

    public BooleanBinding canSave() {
        return Bindings.createBooleanBinding(() -> !comment.get().isBlank(), comment);
    }

    public void save() {
        finish();
        save.accept(comment.get().strip());
    }
}
