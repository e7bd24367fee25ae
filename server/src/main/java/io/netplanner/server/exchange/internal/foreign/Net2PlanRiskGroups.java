package io.netplanner.server.exchange.internal.foreign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The risk groups that Net2Plan's designs keep beside the links: each lists the ids of its links. */
final class Net2PlanRiskGroups {

    private final Map<String, List<String>> byLink = new HashMap<>();

    Net2PlanRiskGroups(XmlElement root) {
        root.children("srg").forEach(group -> {
            String ours = Net2PlanAttributes.of(group, Net2PlanAttributes.NAME);
            String name = ours.isBlank() ? "srg " + group.attribute("id") : ours;
            for (String link : group.attribute("links").split("[\\s,]+")) {
                byLink.computeIfAbsent(link, key -> new ArrayList<>()).add(name);
            }
        });
    }

    List<String> of(String linkId) {
        return byLink.getOrDefault(linkId, List.of());
    }
}
