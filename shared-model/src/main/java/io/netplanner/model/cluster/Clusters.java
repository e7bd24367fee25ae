package io.netplanner.model.cluster;

import java.util.List;

/** A file of clusters. */
public record Clusters(int formatVersion, List<Cluster> clusters) {

    public static final int FORMAT_VERSION = 1;

    public Clusters {
        clusters = List.copyOf(clusters);
    }

    public Clusters(List<Cluster> clusters) {
        this(FORMAT_VERSION, clusters);
    }
}
