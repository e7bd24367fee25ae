package io.netplanner.server.deployed;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * The network between the servers and one part behind them, which a test can cut. A cut line is silent: nothing passes
 * and nobody is told, as when a cable is pulled.
 */
final class Line implements AutoCloseable {

    private static final int BUFFER = 16_384;

    private final ServerSocket near;
    private final int farPort;
    private boolean isCut;

    private Line(ServerSocket near, int farPort) {
        this.near = near;
        this.farPort = farPort;
    }

    static Line to(int farPort) {
        try {
            Line line = new Line(new ServerSocket(0, 100, InetAddress.getLoopbackAddress()), farPort);
            Thread.ofVirtual().start(line::accept);
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return near.getLocalPort();
    }

    synchronized void cut() {
        isCut = true;
    }

    synchronized void mend() {
        isCut = false;
        notifyAll();
    }

    @Override
    public void close() throws IOException {
        mend();
        near.close();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = near.accept();
                Thread.ofVirtual().start(() -> join(client));
            }
        } catch (IOException closed) {
            // the end of the line
        }
    }

    private void join(Socket client) {
        try (client;
                Socket server = new Socket(InetAddress.getLoopbackAddress(), farPort)) {
            Thread back = Thread.ofVirtual().start(() -> pass(server, client));
            pass(client, server);
            back.join();
        } catch (IOException | InterruptedException gone) {
            // both ends see their sockets closed
        }
    }

    /** Until one side ends; then neither can go on. */
    private void pass(Socket from, Socket to) {
        byte[] bytes = new byte[BUFFER];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                awaitMended();
                out.write(bytes, 0, count);
            }
        } catch (IOException | InterruptedException gone) {
            // handled as an end
        } finally {
            shut(from);
            shut(to);
        }
    }

    private synchronized void awaitMended() throws InterruptedException {
        while (isCut) {
            wait();
        }
    }

    private static void shut(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
