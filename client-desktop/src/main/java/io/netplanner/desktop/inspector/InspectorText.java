package io.netplanner.desktop.inspector;

import io.netplanner.desktop.common.Texts;
import io.netplanner.model.grooming.Card;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Lines that several inspectors are made of. */
final class InspectorText {

    private InspectorText() {}

    static Label title(String text) {
        return label(text, "inspector-title");
    }

    static Label section(String text) {
        return label(text, "section-title");
    }

    static Label muted(String text) {
        return label(text, "muted");
    }

    static Label plain(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    /** Where a card sits: {@code Madrid, rack 1, shelf 2, slots 3, 4}. */
    static String place(Card card) {
        String slots = card.slots().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return Texts.get("trace.place", card.node(), card.rack(), card.shelf(), slots);
    }

    static VBox untraced(Inspected.Untraced untraced) {
        return new VBox(8, title(untraced.id()), muted(untraced.reason()));
    }

    private static Label label(String text, String styleClass) {
        Label label = plain(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
