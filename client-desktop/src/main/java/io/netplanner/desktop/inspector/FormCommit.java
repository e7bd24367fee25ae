package io.netplanner.desktop.inspector;

import javafx.scene.control.TextField;

/** Takes over what was typed on Enter and when a field is left. */
final class FormCommit {

    private FormCommit() {}

    static void onLeaving(Runnable commit, TextField... fields) {
        for (TextField field : fields) {
            field.setOnAction(event -> commit.run());
            field.focusedProperty().addListener((property, was, focused) -> {
                if (was) {
                    commit.run();
                }
            });
        }
    }
}
