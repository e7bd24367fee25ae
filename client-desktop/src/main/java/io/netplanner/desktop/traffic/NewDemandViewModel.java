package io.netplanner.desktop.traffic;

import io.netplanner.desktop.common.AbstractDialogModel;
import io.netplanner.desktop.common.Texts;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks for the ends and the services of a new demand. */
public final class NewDemandViewModel extends AbstractDialogModel {

    private final DemandForm form;
    private final Consumer<String> onAdded;

    /**
     * @param form not in use elsewhere
     * @param onAdded is told the id of the new demand
     */
    public NewDemandViewModel(DemandForm form, Optional<String> source, Consumer<String> onAdded) {
        super(Texts.get("newDemand.title"));
        this.form = form;
        this.onAdded = onAdded;
        form.showNew(source);
    }

    DemandForm form() {
        return form;
    }

    /** Adds the demand and is done, or leaves the fault to be read in the form. */
    public void add() {
        form.commit().ifPresent(id -> {
            finish();
            onAdded.accept(id);
        });
    }
}
