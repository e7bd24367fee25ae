package io.netplanner.server.webhook.internal;

import java.net.InetAddress;
import java.net.URI;

/**
 * Where a message goes.
 *
 * @param address what the host was looked up to and found allowed: it is what is connected to, so that a second answer
 *     of the name server counts for nothing
 */
record Receiver(URI url, InetAddress address) {

    boolean isEncrypted() {
        return url.getScheme().equalsIgnoreCase("https");
    }

    int port() {
        return url.getPort() >= 0 ? url.getPort() : isEncrypted() ? 443 : 80;
    }

    String authority() {
        return url.getPort() >= 0 ? host() + ":" + url.getPort() : host();
    }

    /** As the certificate names it. */
    String host() {
        return url.getHost();
    }

    String pathAndQuery() {
        URI ascii = URI.create(url.toASCIIString());
        String path = ascii.getRawPath().isEmpty() ? "/" : ascii.getRawPath();
        return ascii.getRawQuery() == null ? path : path + "?" + ascii.getRawQuery();
    }
}
