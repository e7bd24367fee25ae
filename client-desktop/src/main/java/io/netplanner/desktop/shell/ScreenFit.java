package io.netplanner.desktop.shell;

import io.netplanner.desktop.common.Settings.WindowBounds;
import javafx.stage.Screen;

/** Tells whether a remembered place is still on a screen: monitors come and go. */
final class ScreenFit {

    private ScreenFit() {}

    static boolean isVisible(WindowBounds bounds) {
        return bounds.width() > 0
                && bounds.height() > 0
                && !Screen.getScreensForRectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height())
                        .isEmpty();
    }
}
