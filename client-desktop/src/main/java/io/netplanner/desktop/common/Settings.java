package io.netplanner.desktop.common;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the window remembers from one start to the next. Holds no secret.
 *
 * @param dividers position of each divider, 0 to 1, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Settings(
        @Nullable String server,
        @Nullable String email,
        boolean dark,
        @Nullable WindowBounds window,
        Map<String, Double> dividers,
        Map<String, Boolean> panes) {

    public static final Settings DEFAULTS = new Settings(null, null, false, null, Map.of(), Map.of());

    public Settings {
        dividers = Map.copyOf(dividers);
        panes = Map.copyOf(panes);
    }

    /** Place and size of the window on the screen, pixels. */
    public record WindowBounds(double x, double y, double width, double height, boolean maximized) {}

    public Settings withSignIn(String newServer, String newEmail) {
        return new Settings(newServer, newEmail, dark, window, dividers, panes);
    }

    public Settings withDark(boolean nowDark) {
        return new Settings(server, email, nowDark, window, dividers, panes);
    }

    public Settings withArrangement(
            WindowBounds bounds, Map<String, Double> newDividers, Map<String, Boolean> newPanes) {
        return new Settings(server, email, dark, bounds, newDividers, newPanes);
    }
}
