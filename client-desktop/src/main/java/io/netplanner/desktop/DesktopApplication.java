package io.netplanner.desktop;

import io.netplanner.desktop.shell.DesktopWindow;
import javafx.application.Application;
import javafx.stage.Stage;

/** The JavaFX application: opens the one window. */
public final class DesktopApplication extends Application {

    @Override
    public void start(Stage stage) {
        LaunchOptions options = LaunchOptions.parse(getParameters().getRaw());
        new DesktopWindow(stage, options.folder(), options.server()).show();
    }
}
