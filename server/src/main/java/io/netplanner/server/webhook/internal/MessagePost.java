package io.netplanner.server.webhook.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Posts JSON over a connection of its own to the very address that was found allowed, which the JDK's HTTP client would
 * look up anew. Follows no redirection and reads no more of the answer than its first line.
 */
final class MessagePost {

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})(?: .*)?");
    private static final int LONGEST_LINE = 1_000;

    private final Duration limit;

    /** @param limit for all of it together, so that no receiver can hold us by answering a byte at a time */
    MessagePost(Duration limit) {
        this.limit = limit;
    }

    /** The status that the receiver answers. */
    int send(Receiver to, Map<String, String> headers, byte[] body) throws IOException {
        try (Socket plain = new Socket()) {
            CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(() -> close(plain));
            plain.connect(new InetSocketAddress(to.address(), to.port()), Math.toIntExact(limit.toMillis()));
            try (Socket socket = to.isEncrypted() ? encrypt(plain, to) : plain) {
                OutputStream out = socket.getOutputStream();
                out.write(head(to, headers, body.length).getBytes(StandardCharsets.US_ASCII));
                out.write(body);
                out.flush();
                return status(firstLine(socket.getInputStream()));
            }
        }
    }

    private static Socket encrypt(Socket plain, Receiver to) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket socket = (SSLSocket) factory.createSocket(plain, to.host(), to.port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS"); // the certificate must be of this host
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static String head(Receiver to, Map<String, String> headers, int length) {
        StringBuilder head = new StringBuilder();
        head.append("POST ").append(to.pathAndQuery()).append(" HTTP/1.1\r\n");
        head.append("Host: ").append(to.authority()).append("\r\n");
        head.append("Content-Type: application/json\r\n");
        head.append("Content-Length: ").append(length).append("\r\n");
        head.append("Connection: close\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        return head.append("\r\n").toString();
    }

    private static String firstLine(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        int next = in.read();
        while (next >= 0 && next != '\n' && line.length() < LONGEST_LINE) {
            line.append((char) next);
            next = in.read();
        }
        return line.toString().strip();
    }

    private static int status(String line) throws IOException {
        Matcher matcher = STATUS.matcher(line);
        if (!matcher.matches()) {
            throw new IOException("the answer is not HTTP");
        }
        return Integer.parseInt(matcher.group(1));
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It was to be gone, and is.
        }
    }
}
