package io.netplanner.server.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** A program that webhooks are sent to: a real HTTP server, which answers what it is told to. */
final class LocalReceiver implements AutoCloseable {

    private final HttpServer server;
    private final List<Received> received = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch closing = new CountDownLatch(1);

    private LocalReceiver(HttpServer server) {
        this.server = server;
    }

    /** A message as it came. */
    record Received(String path, String event, String delivery, String signature, byte[] body) {}

    static LocalReceiver start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            LocalReceiver receiver = new LocalReceiver(server);
            server.createContext("/", receiver::receive);
            server.start();
            return receiver;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * An address of the receiver.
     *
     * @param path {@code /204}: answers that status; {@code /503x2/204}: twice the one, then the other; {@code /never}:
     *     takes the message and does not answer
     */
    String url(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    List<Received> received() {
        synchronized (received) {
            return List.copyOf(received);
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }

    private void receive(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] body = exchange.getRequestBody().readAllBytes();
        received.add(new Received(
                path,
                exchange.getRequestHeaders().getFirst("NetPlanner-Event"),
                exchange.getRequestHeaders().getFirst("NetPlanner-Delivery"),
                exchange.getRequestHeaders().getFirst("NetPlanner-Signature"),
                body));
        if (path.equals("/never")) {
            awaitClose();
        }
        exchange.getResponseHeaders().add("Location", url("/moved"));
        exchange.sendResponseHeaders(status(path), -1);
        exchange.close();
    }

    private int status(String path) {
        return switch (path) {
            case "/503x2/204" -> count(path) <= 2 ? 503 : 204;
            case "/503", "/302" -> Integer.parseInt(path.substring(1));
            default -> 204;
        };
    }

    private long count(String path) {
        return received().stream()
                .filter(message -> message.path().equals(path))
                .count();
    }

    private void awaitClose() {
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
