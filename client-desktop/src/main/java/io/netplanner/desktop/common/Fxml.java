package io.netplanner.desktop.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import javafx.fxml.FXMLLoader;
import javafx.scene.Node;

/** Fills a view from the FXML file of its name that lies beside it; the view is both root and controller. */
public final class Fxml {

    private Fxml() {}

    public static void load(Node view) {
        Class<?> type = view.getClass();
        URL file = type.getResource(type.getSimpleName() + ".fxml");
        FXMLLoader loader = new FXMLLoader(file, Texts.bundle());
        loader.setRoot(view);
        loader.setController(view);
        loader.setClassLoader(type.getClassLoader());
        try {
            loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException("the view " + type.getSimpleName() + " cannot be built", e);
        }
    }
}
