package io.netplanner.desktop.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import io.netplanner.desktop.common.SettingsStore;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Parent;

/** Light or dark; remembered. Colours are in {@code netplanner.css}, which looks at the root's style class. */
final class Theme {

    private static final String SHEET = "/io/netplanner/desktop/netplanner.css";

    private final BooleanProperty dark = new SimpleBooleanProperty();

    Theme(SettingsStore settings) {
        dark.set(settings.get().dark());
        dark.addListener((property, was, now) -> settings.change(known -> known.withDark(now)));
    }

    BooleanProperty darkProperty() {
        return dark;
    }

    void toggle() {
        dark.set(!dark.get());
    }

    void applyTo(Parent root) {
        root.getStylesheets().add(Theme.class.getResource(SHEET).toExternalForm());
        dark.subscribe(now -> {
            Application.setUserAgentStylesheet(
                    now ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
            root.getStyleClass().removeAll("np-light", "np-dark");
            root.getStyleClass().add(now ? "np-dark" : "np-light");
        });
    }
}
