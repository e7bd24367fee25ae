package io.netplanner.server.account.internal;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Which machine a request comes from: what the connection says, or the header that the operator's own edge writes. A
 * header that nobody vouches for is not believed, or everybody could choose whom to be taken for.
 */
@Singleton
public final class ClientAddresses {

    /** Longer than any address with its zone. */
    private static final int LONGEST = 64;

    private final String header;

    ClientAddresses(@Value("${netplanner.client-address-header:}") String header) {
        this.header = header.strip();
    }

    public String of(HttpRequest<?> request) {
        return fromEdge(request)
                .orElseGet(() -> request.getRemoteAddress().getAddress().getHostAddress());
    }

    private Optional<String> fromEdge(HttpRequest<?> request) {
        return header.isEmpty()
                ? Optional.empty()
                : request.getHeaders()
                        .getFirst(header)
                        .map(String::strip)
                        .filter(address -> !address.isEmpty() && address.length() <= LONGEST);
    }
}
