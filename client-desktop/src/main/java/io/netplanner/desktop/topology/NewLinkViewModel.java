package io.netplanner.desktop.topology;

import io.netplanner.desktop.common.AbstractDialogModel;
import io.netplanner.desktop.common.Texts;
import java.util.function.Consumer;

/** Asks for the ends and the fibre of a new link. */
public final class NewLinkViewModel extends AbstractDialogModel {

    private final NewLinkForm form;
    private final Consumer<String> onAdded;

    /** @param onAdded is told the id of the new link */
    public NewLinkViewModel(NewLinkForm form, Consumer<String> onAdded) {
        super(Texts.get("newLink.title"));
        this.form = form;
        this.onAdded = onAdded;
    }

    NewLinkForm form() {
        return form;
    }

    /** Adds the link and is done, or leaves the fault to be read in the form. */
    public void add() {
        form.commit().ifPresent(id -> {
            finish();
            onAdded.accept(id);
        });
    }
}
