package io.netplanner.desktop.common;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands where there is nothing yet: says so, and what to do next. */
public final class EmptyState extends VBox {

    /** @param textKey texts {@code textKey.title} and {@code textKey.text} */
    public EmptyState(String icon, String textKey) {
        super(8);
        setAlignment(Pos.CENTER);
        getStyleClass().add("empty-state");
        Label title = new Label(Texts.get(textKey + ".title"));
        title.getStyleClass().add("empty-title");
        Label text = new Label(Texts.get(textKey + ".text"));
        text.getStyleClass().add("empty-text");
        text.setWrapText(true);
        text.setMaxWidth(460);
        getChildren().addAll(new FontIcon(icon), title, text);
    }

    /** Offers the next step as a button, labelled {@code textKey}. */
    public EmptyState withAction(String textKey, Runnable action) {
        Button button = new Button(Texts.get(textKey));
        button.getStyleClass().add("accent");
        button.setOnAction(event -> action.run());
        getChildren().add(button);
        return this;
    }
}
