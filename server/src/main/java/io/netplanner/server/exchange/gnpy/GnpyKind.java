package io.netplanner.server.exchange.gnpy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a file of GNPy holds, told by the keys of its root. */
public enum GnpyKind {
    TOPOLOGY("gnpy-network-topology:topology", List.of("elements", "connections")),
    EQUIPMENT("gnpy-eqpt-config:equipment", List.of("SI", "Span")),
    SERVICES("gnpy-path-computation:services", List.of("path-request")),
    RESPONSES("gnpy-path-computation:responses", List.of("response")),
    SPECTRUM("gnpy-spectrum:spectrum", List.of("spectrum")),
    SIM_PARAMS("gnpy-sim-params:sim-params", List.of()),
    AMPLIFIER_CONFIG("gnpy-edfa-config:edfa-config", List.of("f_min", "f_max"));

    private final String rfcRoot;
    private final List<String> keys;

    GnpyKind(String rfcRoot, List<String> keys) {
        this.rfcRoot = rfcRoot;
        this.keys = keys;
    }

    /** The only key of a file in the form of RFC 7951. */
    public String rfcRoot() {
        return rfcRoot;
    }

    static Optional<GnpyKind> findRfc(ObjectNode root) {
        return Arrays.stream(values()).filter(kind -> root.has(kind.rfcRoot)).findFirst();
    }

    static Optional<GnpyKind> findLegacy(ObjectNode root) {
        if (root.has("nli_params") || root.has("raman_params")) {
            return Optional.of(SIM_PARAMS);
        }
        if (root.has("Edfa") || root.has("Fiber")) {
            return Optional.of(EQUIPMENT);
        }
        return Arrays.stream(values())
                .filter(kind -> !kind.keys.isEmpty() && kind.keys.stream().allMatch(root::has))
                .findFirst();
    }
}
