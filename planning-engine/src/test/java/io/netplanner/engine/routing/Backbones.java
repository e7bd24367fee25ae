package io.netplanner.engine.routing;

import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.RoadmType;
import io.netplanner.model.topology.Topology;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Networks of the literature by their lists of links, nodes numbered from 1; all links are taken to be as long. */
final class Backbones {
    private static final double LENGTH_KM = 100;

    /** Ramaswami, Sivarajan, "Design of logical topologies for wavelength-routed optical networks", 1996. */
    private static final String NSFNET =
            "1-2 1-3 1-8 2-3 2-4 3-6 4-5 4-11 5-6 5-7 6-10 6-14 7-8 8-9 9-10 9-12 9-13 11-12 11-13 12-14 13-14";

    /** As in Topology Bench, a collection of core networks, 2024: a link more than others count. */
    private static final String ARPANET_32 =
            "1-2 1-4 1-7 2-3 2-4 3-5 3-6 4-6 5-8 5-9 6-8 7-10 7-18 8-12 9-10 9-11 9-12 10-12 11-13 11-14 12-16 13-14 13-19 "
                    + "13-20 14-15 15-16 15-20 16-17 16-19 17-18 17-19 18-20";

    /** In the manner of the one with 31 links. */
    private static final String ARPANET_31 =
            "1-2 1-3 1-20 2-3 2-4 3-5 4-5 4-6 5-7 6-7 6-8 7-10 8-9 8-10 8-11 9-10 9-20 10-16 11-12 11-13 12-13 13-14 14-15 "
                    + "14-17 15-16 16-18 16-19 17-18 17-20 18-19 19-20";

    /** As in Topology Bench, 2024: without the node in Luxembourg and its two links. */
    private static final String EON_37 =
            "1-2 1-4 2-3 3-4 3-5 3-6 3-7 3-9 4-5 4-6 4-8 4-13 4-15 6-8 6-9 7-9 7-10 7-11 7-13 7-19 8-10 8-13 8-14 9-10 10-12 "
                    + "10-13 11-12 11-18 11-19 12-13 13-16 13-17 14-15 14-16 15-16 16-17 18-19";

    /** In the manner of the one with 20 nodes and 39 links. */
    private static final String EON_39 =
            "1-2 1-3 1-5 2-3 2-4 2-6 3-5 3-6 4-6 4-7 4-8 5-6 5-9 5-10 6-7 6-9 6-11 7-8 7-11 7-12 8-12 8-13 9-10 9-11 9-14 "
                    + "10-14 10-15 11-12 11-14 11-16 12-13 12-16 13-17 14-15 14-18 15-19 16-17 18-20 19-20";

    /** As in DeepRMSA, 2019. */
    private static final String COST239 =
            "1-2 1-3 1-4 1-8 2-3 2-5 2-6 2-7 2-9 3-4 3-5 3-7 4-5 4-8 4-9 5-6 5-10 6-7 6-10 6-11 7-11 8-9 8-10 9-10 9-11 10-11";

    /** As in PtrNet-RSA, 2022: another list of the same name and size. */
    private static final String COST239_OTHER =
            "1-2 1-3 1-4 1-7 2-3 2-5 2-8 3-4 3-5 3-6 4-7 4-8 4-10 5-6 5-8 5-11 6-7 6-8 6-9 7-9 7-10 8-9 8-11 9-10 9-11 10-11";

    /** SNDlib, survivable network design library, network cost266. */
    private static final String COST266 =
            "1-8 1-14 1-15 1-19 2-26 2-31 2-36 3-21 3-22 3-30 4-9 4-31 4-36 5-10 5-15 5-24 5-28 5-35 6-14 6-19 7-21 7-22 7-27 "
                    + "8-12 8-27 9-17 9-28 10-25 10-32 11-14 11-19 12-13 13-15 13-24 13-33 16-25 16-32 16-35 17-35 18-19 18-21 "
                    + "18-30 19-27 20-22 20-27 20-37 22-29 23-24 23-29 23-37 24-34 26-29 27-33 28-34 29-36 33-37 34-36";

    /** CORONET CONUS reduced to 60 nodes, as Net2Plan has it. */
    private static final String CORONET_60 =
            "1-8 1-53 2-16 2-18 3-7 3-10 3-22 4-37 4-59 5-21 5-32 6-30 6-51 7-31 7-32 8-41 9-13 9-53 10-19 11-17 11-29 11-52 "
                    + "12-14 12-27 12-59 13-14 13-56 14-39 15-18 15-21 15-25 15-58 16-36 16-44 17-56 18-45 18-57 19-27 19-42 "
                    + "19-59 20-33 20-41 21-45 22-42 22-60 23-36 23-52 23-58 24-26 24-35 24-38 24-44 25-31 26-46 26-49 27-31 "
                    + "27-52 28-55 28-60 29-30 30-36 32-54 33-34 33-50 34-37 35-43 35-44 35-47 37-50 38-46 38-57 39-50 40-43 "
                    + "40-51 44-51 47-48 48-49 50-53 54-55";

    private Backbones() {}

    /** Those of which the literature tells the wavelengths of all-to-all traffic, by name. */
    static Map<String, Topology> small() {
        Map<String, Topology> small = new LinkedHashMap<>();
        small.put("nsfnet", nsfnet());
        small.put("arpanet-32", topology("ARPANET", ARPANET_32));
        small.put("arpanet-31", topology("ARPANET", ARPANET_31));
        small.put("eon-37", topology("EON", EON_37));
        small.put("eon-39", topology("EON", EON_39));
        small.put("cost239", topology("COST239", COST239));
        small.put("cost239-other", topology("COST239", COST239_OTHER));
        return Collections.unmodifiableMap(small);
    }

    static Topology nsfnet() {
        return topology("NSFNET", NSFNET);
    }

    static Topology cost266() {
        return topology("COST266", COST266);
    }

    static Topology coronet60() {
        return topology("CORONET-60", CORONET_60);
    }

    private static Topology topology(String name, String links) {
        List<Link> all = new ArrayList<>();
        Map<String, Node> nodes = new TreeMap<>();
        for (String link : links.split(" ")) {
            String[] ends = link.split("-");
            for (String end : ends) {
                nodes.put(end, new Node(end, 0, 0, RoadmType.CDC));
            }
            all.add(new Link(link, ends[0], ends[1], LENGTH_KM, "SSMF"));
        }
        return new Topology(name, List.copyOf(nodes.values()), all);
    }
}
