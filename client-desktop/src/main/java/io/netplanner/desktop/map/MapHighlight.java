package io.netplanner.desktop.map;

import java.util.Set;

/** What stands out on the map. */
record MapHighlight(Set<String> nodes, Set<String> links, Set<String> working, Set<String> protection) {

    static final MapHighlight NONE = new MapHighlight(Set.of(), Set.of(), Set.of(), Set.of());

    MapHighlight {
        nodes = Set.copyOf(nodes);
        links = Set.copyOf(links);
        working = Set.copyOf(working);
        protection = Set.copyOf(protection);
    }

    static MapHighlight ofNodes(String... names) {
        return new MapHighlight(Set.of(names), Set.of(), Set.of(), Set.of());
    }

    static MapHighlight ofLink(String id) {
        return new MapHighlight(Set.of(), Set.of(id), Set.of(), Set.of());
    }

    /** While routes are shown, all that is not on them steps back. */
    boolean showsRoutes() {
        return !working.isEmpty();
    }
}
