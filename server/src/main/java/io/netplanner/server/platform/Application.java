package io.netplanner.server.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** Entry point of the server process, whatever its role. The command line is another class. */
public final class Application {

    /** Set by a parent that wants its child to end with it: the end is the closing of standard input. */
    public static final String STOP_WITH_PARENT = "NETPLANNER_STOP_WITH_PARENT";

    private Application() {}

    public static void main(String[] args) throws InterruptedException {
        ServerProcess server = ServerProcess.start(Map.of());
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
        if (Boolean.parseBoolean(System.getenv(STOP_WITH_PARENT))) {
            Thread.ofPlatform().daemon().name("parent-watch").start(Application::exitWhenInputCloses);
        }
        new CountDownLatch(1).await(); // until a signal starts the shutdown hook
    }

    private static void exitWhenInputCloses() {
        try {
            while (System.in.read() >= 0) {
                // nothing is ever said, only the end matters
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            System.exit(0);
        }
    }
}
