package io.netplanner.server.exchange.gnpy;

import io.netplanner.engine.openline.ApartWays;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Services, and groups of those that must not share their ways. */
public record GnpyServices(List<GnpyService> services, List<ApartWays.Group> apart) {

    public GnpyServices {
        services = List.copyOf(services);
        apart = List.copyOf(apart);
    }

    /**
     * Those that ask for the same and stay apart from the same are one service of all their bandwidth, named after all
     * of them, the last first. One that asks for a certain slot stays for itself.
     */
    public GnpyServices joined() {
        List<GnpyService> left = new ArrayList<>(services);
        List<ApartWays.Group> groups = new ArrayList<>(apart);
        for (int i = 0; i < left.size(); i++) {
            GnpyService one = left.get(i);
            int same = findSame(one, left, groups);
            if (same >= 0) {
                GnpyService other = left.get(same);
                String id = other.id() + " | " + one.id();
                left.set(same, other.as(id, other.bandwidth() + one.bandwidth()));
                rename(groups, Set.of(one.id(), other.id()), id);
                left.remove(i--);
            }
        }
        return new GnpyServices(left, groups);
    }

    private static int findSame(GnpyService one, List<GnpyService> all, List<ApartWays.Group> groups) {
        for (int i = 0; i < all.size(); i++) {
            GnpyService other = all.get(i);
            if (!other.id().equals(one.id())
                    && one.slots().isEmpty()
                    && other.as("", 0).equals(one.as("", 0))
                    && partners(other, groups).equals(partners(one, groups))) {
                return i;
            }
        }
        return -1;
    }

    private static Set<String> partners(GnpyService service, List<ApartWays.Group> groups) {
        Set<String> partners = new HashSet<>();
        groups.stream()
                .filter(group -> group.ids().contains(service.id()))
                .forEach(group -> partners.addAll(group.ids()));
        partners.remove(service.id());
        return partners;
    }

    private static void rename(List<ApartWays.Group> groups, Set<String> old, String id) {
        groups.replaceAll(group -> new ApartWays.Group(
                group.ids().stream()
                        .map(one -> old.contains(one) ? id : one)
                        .distinct()
                        .toList(),
                group.nodes()));
    }
}
