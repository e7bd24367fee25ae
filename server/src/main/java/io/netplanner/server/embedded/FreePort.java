package io.netplanner.server.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports of this machine. */
final class FreePort {

    private FreePort() {}

    /** A loopback port that nobody listens on at the moment. */
    static int find() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StartFailure("No free network port was found: " + e.getMessage() + ".", e);
        }
    }

    /**
     * @throws StartFailure when somebody else listens there
     */
    static void require(String host, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new java.net.InetSocketAddress(host, port), 1);
        } catch (IOException e) {
            throw new StartFailure(
                    "Port " + port + " of " + host + " cannot be used: " + e.getMessage()
                            + ". Choose another with --port, or stop what uses it.",
                    e);
        }
    }
}
