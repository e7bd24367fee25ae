package io.netplanner.desktop.inspector;

import javafx.scene.control.TextField;

/** Takes over what was typed on Enter and when a field is left. */
final class FormCommit {

    private FormCommit() {}

    static void onLeaving(Runnable commit, TextField... fields) {
        for (TextField field : fields) {
            // Leaving the field commits it; and the next undo is then of the topology, not of what was typed.
            field.setOnAction(event -> field.getParent().requestFocus());
            field.focusedProperty().addListener((property, was, focused) -> {
                if (was) {
                    commit.run();
                }
            });
        }
    }
}
