package io.netplanner.server.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of this machine. */
final class FreePort {

    private static final int FIRST = 15_000;
    private static final int END = 32_000;
    private static final int ATTEMPTS = 1_000;

    private FreePort() {}

    /**
     * A loopback port that nobody listens on at the moment, outside of the range from which the system takes the ports of
     * outgoing connections: one of those could take it before it is bound.
     */
    static int find() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, END);
            if (isFree(port)) {
                return port;
            }
        }
        throw new StartFailure("No free network port was found between " + FIRST + " and " + END + ".");
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * @throws StartFailure when somebody else listens there
     */
    static void require(String host, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port), 1);
        } catch (IOException e) {
            throw new StartFailure(
                    "Port " + port + " of " + host + " cannot be used: " + e.getMessage()
                            + ". Choose another with --port, or stop what uses it.",
                    e);
        }
    }
}
