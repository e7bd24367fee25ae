package io.netplanner.server.platform;

import io.micronaut.runtime.Micronaut;

/** Entry point of the server process, whatever its role. The command line is another class. */
public final class Application {

    private Application() {}

    public static void main(String[] args) {
        Micronaut.build(args).mainClass(Application.class).banner(false).start();
    }
}
