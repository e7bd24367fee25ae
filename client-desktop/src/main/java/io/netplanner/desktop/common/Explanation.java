package io.netplanner.desktop.common;

import io.netplanner.desktop.client.ApiException;
import io.netplanner.desktop.client.ServerAwayException;
import io.netplanner.desktop.client.SignInNeededException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;

/** Says in the planner's words why something failed. */
public final class Explanation {

    private Explanation() {}

    public static String of(Exception failure) {
        return switch (failure) {
            case ServerAwayException away -> Texts.get("failure.away");
            case SignInNeededException over -> Texts.get("failure.signInNeeded");
            case ApiException refused when refused.issues().isEmpty() -> String.valueOf(refused.getMessage());
            case ApiException refused ->
                refused.getMessage() + " " + refused.issues().getFirst().message();
            case FileSystemException file -> Texts.get("failure.file", file.getFile());
            case UncheckedIOException wrapped when wrapped.getCause() instanceof FileSystemException file -> of(file);
            default -> Texts.get("failure.bug", failure);
        };
    }
}
