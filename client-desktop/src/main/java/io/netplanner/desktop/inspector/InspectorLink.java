package io.netplanner.desktop.inspector;

import javafx.scene.control.Hyperlink;

/** A name that can be clicked to look at what it names. */
final class InspectorLink extends Hyperlink {

    InspectorLink(String text, Runnable action) {
        super(text);
        setOnAction(event -> action.run());
        setWrapText(true);
        getStyleClass().add("inspector-link");
    }
}
