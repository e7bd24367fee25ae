package io.netplanner.server.webhook.internal;

import io.netplanner.server.webhook.WebhookSettings;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Decides which addresses are called. A server stands where its users do not: without this, a webhook would reach into
 * the operator's network for them.
 */
@Singleton
public final class Receivers {

    private static final int LONGEST = 2_000;

    private final List<String> allowedHosts;

    Receivers(WebhookSettings settings) {
        this.allowedHosts = settings.hosts();
    }

    /** The receiver at a URL, looked up now. */
    public Receiver find(String text) throws ReceiverRefusedException {
        URI url = parse(text);
        boolean allowed = allowedHosts.contains(url.getHost().toLowerCase(Locale.ROOT));
        if (!allowed && !url.getScheme().equalsIgnoreCase("https")) {
            throw new ReceiverRefusedException("The address " + text + " is not encrypted. Use https.");
        }
        InetAddress[] addresses = lookUp(url.getHost());
        if (!allowed && !Arrays.stream(addresses).allMatch(PublicAddresses::contain)) {
            throw new ReceiverRefusedException("The host " + url.getHost() + " is within a private network."
                    + " Ask the operator to allow it (NETPLANNER_WEBHOOKS_ALLOWED_HOSTS).");
        }
        return new Receiver(url, addresses[0]);
    }

    private static URI parse(String text) throws ReceiverRefusedException {
        if (text.length() > LONGEST) {
            throw new ReceiverRefusedException(
                    "The address has " + text.length() + " characters, at most " + LONGEST + " are kept. Shorten it.");
        }
        try {
            URI url = new URI(text);
            String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
            if (url.getHost() != null
                    && url.getUserInfo() == null
                    && url.getPort() <= 65_535
                    && (scheme.equals("https") || scheme.equals("http"))) {
                return url;
            }
        } catch (URISyntaxException notOne) {
            // Answered below, as one without a host is.
        }
        throw new ReceiverRefusedException(
                "The address " + text
                        + " is not one that can be called. Give one such as https://host.example/path, without user or password.");
    }

    private static InetAddress[] lookUp(String host) throws ReceiverRefusedException {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException e) {
            throw new ReceiverRefusedException("The host " + host + " is not known. Look for a slip of the pen.");
        }
    }
}
