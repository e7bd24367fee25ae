package io.netplanner.server.input;

import io.netplanner.server.platform.RefusedException;
import java.util.Arrays;

/** What a versioned input holds. */
public enum InputKind {
    TOPOLOGY("topologies", "topology"),
    TRAFFIC_MATRIX("traffic-matrices", "traffic matrix"),
    CLUSTERS("clusters", "set of clusters"),
    CATALOGUE("catalogues", "catalogue");

    private final String path;
    private final String label;

    InputKind(String path, String label) {
        this.path = path;
        this.label = label;
    }

    /** The kind whose inputs are addressed by this word. */
    public static InputKind ofPath(String path) {
        return Arrays.stream(values())
                .filter(kind -> kind.path.equals(path))
                .findFirst()
                .orElseThrow(() -> RefusedException.notFound("kind of input", path));
    }

    /** The word that inputs of this kind are addressed by. */
    public String path() {
        return path;
    }

    /** The kind in words, for messages. */
    public String label() {
        return label;
    }
}
