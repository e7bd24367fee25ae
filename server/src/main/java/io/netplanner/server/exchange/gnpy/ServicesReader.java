package io.netplanner.server.exchange.gnpy;

import io.netplanner.engine.openline.ApartWays;
import io.netplanner.engine.openline.OpenElement;
import io.netplanner.engine.openline.OpenNetwork;
import io.netplanner.engine.openline.OpenTerminal;
import io.netplanner.model.issue.Checked;
import io.netplanner.model.issue.Issue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads services and holds them to the network and the equipment. For one use. */
final class ServicesReader {

    /** Of the flexible grid from its anchor: 100 THz, more than any band. */
    private static final int FARTHEST_STEP = 16_000;

    private final List<Issue> issues = new ArrayList<>();
    private final GnpyDocument document;
    private final GnpyEquipment equipment;
    private final Map<String, OpenElement> elements = new HashMap<>();
    private final HopNames hopNames;

    ServicesReader(GnpyDocument document, GnpyEquipment equipment, OpenNetwork network) {
        this.document = document;
        this.equipment = equipment;
        this.hopNames = new HopNames(network);
        network.elements().forEach(element -> elements.put(element.id(), element));
    }

    Checked<GnpyServices> read() {
        JsonPlace root = new JsonPlace(document.root(), "", document.name(), issues);
        List<GnpyService> services = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonPlace place : root.list("path-request")) {
            GnpyService service = service(place);
            services.add(service);
            if (!ids.add(service.id())) {
                place.error("request-id", "GNPY_NAME_TWICE", "stands twice. Rename one of the two services.");
            }
        }
        List<ApartWays.Group> apart = new ArrayList<>();
        for (JsonPlace place : root.list("synchronization")) {
            apart.add(apart(place, ids));
        }
        root.finish();
        return Checked.of(new GnpyServices(services, apart), issues);
    }

    private GnpyService service(JsonPlace place) {
        String id = place.text("request-id");
        JsonPlace bandwidth = place.find("path-constraints")
                .flatMap(one -> one.find("te-bandwidth"))
                .orElseGet(() -> {
                    place.error("path-constraints", "GNPY_KEY_MISSING", "with te-bandwidth is missing. Add it.");
                    return place;
                });
        String type = bandwidth.text("trx_type");
        String mode = bandwidth.optionalText("trx_mode");
        Double most = bandwidth.optionalNumber("max-nb-of-channel");
        GnpyService service = new GnpyService(
                id,
                terminal(place, "source"),
                terminal(place, "destination"),
                place.flag("bidirectional", false),
                type,
                mode,
                bandwidth.above(0, "spacing", bandwidth.number("spacing"), "Hz"),
                most == null ? null : (Integer) most.intValue(),
                watt(bandwidth, "output-power"),
                watt(bandwidth, "tx_power"),
                bandwidth.notBelow(0, "path_bandwidth", bandwidth.number("path_bandwidth", 0), "bit/s"),
                through(place),
                hops(place).stream().anyMatch(ServicesReader::isStrict),
                slots(bandwidth));
        checkMode(bandwidth, service);
        place.understood("src-tp-id", "dst-tp-id").finish();
        bandwidth.understood("technology").finish();
        return service;
    }

    private static List<GnpyService.Slot> slots(JsonPlace bandwidth) {
        return bandwidth.list("effective-freq-slot").stream()
                .map(slot -> new GnpyService.Slot(whole(slot, "N", -FARTHEST_STEP), whole(slot, "M", 1)))
                .filter(slot -> slot.n() != null || slot.m() != null)
                .toList();
    }

    private static @Nullable Double watt(JsonPlace place, String key) {
        Double power = place.optionalNumber(key);
        return power == null ? null : (Double) place.above(0, key, power, "W");
    }

    private static @Nullable Integer whole(JsonPlace place, String key, int least) {
        Double value = place.optionalNumber(key);
        if (value == null) {
            return null;
        }
        if (value != Math.rint(value)) {
            place.error(key, "GNPY_NUMBER_EXPECTED", "is " + value + ". A whole number is expected.");
        }
        double bounded = place.notAbove(FARTHEST_STEP, key, place.notBelow(least, key, value, "steps"), "steps");
        return (int) bounded;
    }

    private String terminal(JsonPlace place, String key) {
        String id = place.text(key);
        if (!(elements.get(id) instanceof OpenTerminal)) {
            place.error(key, "GNPY_ELEMENT_UNKNOWN", "is " + id + ", which is no Transceiver of the topology.");
        }
        return id;
    }

    private List<String> through(JsonPlace place) {
        List<String> through = new ArrayList<>();
        for (JsonPlace hop : hops(place)) {
            String id = hop.text("node-id");
            OpenElement element = hopNames.find(id, place.text("source"), place.text("destination"))
                    .orElse(null);
            hop.understood("link-tp-id");
            if (element == null && isStrict(hop)) {
                hop.error("node-id", "GNPY_ELEMENT_UNKNOWN", "is " + id + ", which is no element. Correct it.");
            } else if (element == null) {
                hop.warning("node-id", "GNPY_ELEMENT_UNKNOWN", "is " + id + ", which is no element; left out.");
            } else if (!(element instanceof OpenTerminal)) {
                through.add(element.id());
            }
        }
        return through;
    }

    private static boolean isStrict(JsonPlace hop) {
        return "STRICT".equals(hop.optionalText("hop-type"));
    }

    private static List<JsonPlace> hops(JsonPlace place) {
        List<JsonPlace> objects = new ArrayList<>(place.find("explicit-route-objects")
                .map(one -> one.list("route-object-include-exclude"))
                .orElse(List.of()));
        objects.sort(Comparator.comparingDouble(one -> one.number("index", 0)));
        return objects.stream()
                .flatMap(one -> one.find("num-unnum-hop").stream())
                .toList();
    }

    private void checkMode(JsonPlace place, GnpyService service) {
        String type = service.transceiver();
        String format = service.mode();
        GnpyTransceiver transceiver = equipment.transceivers().get(type);
        if (transceiver == null) {
            place.error(
                    "trx_type",
                    "GNPY_TYPE_UNKNOWN",
                    "is " + type + ", which the equipment does not hold. It holds "
                            + equipment.transceivers().keySet() + ".");
            return;
        }
        checkComb(place, service, transceiver);
        if (format != null) {
            GnpyTransceiver.Mode mode = transceiver.findMode(format).orElse(null);
            if (mode == null) {
                place.error("trx_mode", "GNPY_TYPE_UNKNOWN", "is " + format + ", which is no mode of " + type + ".");
            } else {
                place.notBelow(mode.minSpacingHz(), "spacing", service.spacingHz(), "Hz for " + format + " of " + type);
            }
        }
    }

    /** The comb that the service is judged against holds a channel, and fits its transceiver. */
    private static void checkComb(JsonPlace place, GnpyService service, GnpyTransceiver transceiver) {
        String unit = "channels " + service.spacingHz() / 1e9 + " GHz apart in the range of " + transceiver.name();
        int fitting = transceiver.fitting(service.spacingHz());
        if (fitting < 1 || fitting > EquipmentReader.MOST_CHANNELS) {
            place.notBelow(1, "spacing", fitting, unit);
            place.notAbove(EquipmentReader.MOST_CHANNELS, "spacing", fitting, unit);
        } else if (service.mostChannels() != null) {
            place.notBelow(1, "max-nb-of-channel", service.mostChannels(), "channel");
            place.notAbove(fitting, "max-nb-of-channel", service.mostChannels(), unit);
        }
    }

    private static ApartWays.Group apart(JsonPlace place, Set<String> known) {
        JsonPlace vector = place.find("svec").orElse(place);
        List<String> ids = vector.texts("request-id-number");
        ids.stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> vector.error(
                        "request-id-number", "GNPY_ELEMENT_UNKNOWN", "names " + id + ", which is no service."));
        String kind = vector.optionalText("disjointness");
        vector.understood("relaxable").finish();
        place.understood("synchronization-id").finish();
        return new ApartWays.Group(
                ids.stream().filter(known::contains).toList(), kind == null || kind.contains("node"));
    }
}
