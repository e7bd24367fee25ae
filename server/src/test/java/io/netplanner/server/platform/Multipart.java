package io.netplanner.server.platform;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/** A {@code multipart/form-data} body, which the JDK's client does not make. */
public final class Multipart {

    private static final String BOUNDARY = "netplanner-test-boundary";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    public static String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    public Multipart file(String part, String fileName, byte[] content) {
        start("name=\"" + part + "\"; filename=\"" + fileName + "\"\r\nContent-Type: application/octet-stream");
        body.writeBytes(content);
        return this;
    }

    public Multipart field(String part, String text) {
        start("name=\"" + part + "\"");
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public BodyPublisher publisher() {
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return BodyPublishers.ofByteArray(body.toByteArray());
    }

    private void start(String disposition) {
        String head = "\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    }
}
