package io.netplanner.desktop;

import java.util.List;
import javafx.application.Application;

/**
 * Where the desktop starts. Not an {@link Application} itself: the JDK would then insist on JavaFX as modules, while this starts from the
 * class path as well.
 */
public final class DesktopLauncher {

    private static final int WRONG_USAGE = 2;

    private DesktopLauncher() {}

    public static void main(String[] arguments) {
        if (List.of(arguments).contains("--help")) {
            System.out.print(LaunchOptions.USAGE);
            return;
        }
        try {
            LaunchOptions.parse(List.of(arguments));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.print(LaunchOptions.USAGE);
            System.exit(WRONG_USAGE);
        }
        Application.launch(DesktopApplication.class, arguments);
    }
}
