package io.netplanner.desktop.topology;

import io.netplanner.desktop.common.AbstractDialogModel;
import io.netplanner.desktop.common.Texts;
import java.util.function.Consumer;

/** Asks for the name and the place of a new node. */
public final class NewNodeViewModel extends AbstractDialogModel {

    private final NodeForm form;
    private final Consumer<String> onAdded;

    /** @param onAdded is told the name of the new node */
    public NewNodeViewModel(NodeForm form, Consumer<String> onAdded) {
        super(Texts.get("newNode.title"));
        this.form = form;
        this.onAdded = onAdded;
    }

    NodeForm form() {
        return form;
    }

    /** Adds the node and is done, or leaves the fault to be read in the form. */
    public void add() {
        form.commit().ifPresent(name -> {
            finish();
            onAdded.accept(name);
        });
    }
}
