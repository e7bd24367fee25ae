package io.netplanner.server.exchange.gnpy;

import java.util.List;

/**
 * Services, and which of them must not share their ways.
 *
 * @param apart groups of identifiers
 */
public record GnpyServices(List<GnpyService> services, List<Apart> apart) {

    /** Services that share no link, and no node either where {@code nodes}. */
    public record Apart(List<String> ids, boolean nodes) {
        public Apart {
            ids = List.copyOf(ids);
        }
    }

    public GnpyServices {
        services = List.copyOf(services);
        apart = List.copyOf(apart);
    }
}
