package io.netplanner.server.exchange.internal.workbook;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes sites as elements and connections, named as GNPy names them. For one use. */
final class GnpyElements {

    private static final double USUAL_LENGTH_KM = 80;
    private static final double USUAL_LOSS_DB_PER_KM = 0.2;

    private final Map<String, GnpySites.Site> sites;
    private final List<GnpySites.Pair> links;
    private final Map<String, List<GnpySites.Pair>> byCity;
    private final List<GnpySites.Equipment> equipment;
    private final List<GnpySites.Equipment> degrees;
    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final ArrayNode elements = root.putArray("elements");
    private final ArrayNode connections = root.putArray("connections");

    GnpyElements(
            Map<String, GnpySites.Site> sites,
            List<GnpySites.Pair> links,
            Map<String, List<GnpySites.Pair>> byCity,
            List<GnpySites.Equipment> equipment,
            List<GnpySites.Equipment> degrees) {
        this.sites = sites;
        this.links = links;
        this.byCity = byCity;
        this.equipment = equipment;
        this.degrees = degrees;
    }

    ObjectNode topology() {
        of("ROADM").forEach(site -> element("trx " + site.city(), "Transceiver", site));
        of("ROADM").forEach(this::roadm);
        for (String side : List.of("west", "east")) {
            of("FUSED").forEach(site -> element(side + " fused spans in " + site.city(), "Fused", site));
        }
        links.forEach(link -> fiber(link, true));
        links.forEach(link -> fiber(link, false));
        for (String side : List.of("west", "east")) {
            of("ILA").stream()
                    .filter(site -> at(site.city()).isEmpty())
                    .forEach(site -> element(side + " edfa in " + site.city(), "Edfa", site)
                            .putObject("operational")
                            .putNull("gain_target")
                            .putNull("tilt_target"));
        }
        equipment.forEach(one -> amplifier(one, "east"));
        equipment.forEach(one -> amplifier(one, "west"));
        sites.values().forEach(this::connect);
        of("ROADM").forEach(site -> {
            connection("trx " + site.city(), "roadm " + site.city());
            connection("roadm " + site.city(), "trx " + site.city());
        });
        return root;
    }

    private List<GnpySites.Site> of(String kind) {
        return sites.values().stream().filter(site -> site.is(kind)).toList();
    }

    private List<GnpySites.Equipment> at(String city) {
        return equipment.stream().filter(one -> one.from().equals(city)).toList();
    }

    private ObjectNode element(String id, String type, GnpySites.Site site) {
        ObjectNode node = elements.addObject().put("uid", id);
        node.putObject("metadata")
                .putObject("location")
                .put("city", site.city())
                .put("region", site.row().text("Region"))
                .put("latitude", or0(site.row().number("Latitude")))
                .put("longitude", or0(site.row().number("Longitude")));
        return node.put("type", type);
    }

    private void roadm(GnpySites.Site site) {
        ObjectNode node = element("roadm " + site.city(), "Roadm", site);
        String preamps = site.row().text("Preamp_restriction");
        String boosters = site.row().text("Booster_restriction");
        if (!preamps.isEmpty() || !boosters.isEmpty()) {
            ObjectNode restrictions = node.withObject("/params").putObject("restrictions");
            list(restrictions.putArray("preamp_variety_list"), preamps);
            list(restrictions.putArray("booster_variety_list"), boosters);
        }
        degrees.stream().filter(one -> one.from().equals(site.city())).forEach(one -> degree(node, one));
    }

    private static void degree(ObjectNode roadm, GnpySites.Equipment one) {
        ObjectNode targets = roadm.withObject("/params").withObject("/per_degree_pch_out_db");
        String towards = "east edfa in " + one.from() + " to " + one.to();
        Double target = one.row().number("per degree target power");
        if (target != null) {
            targets.put(towards, target);
        }
        String type = one.row().text("type_variety");
        if (!type.isEmpty()) {
            roadm.put("type_variety", type);
        }
        String[] from = one.row().text("from degrees").split(" \\| ");
        String[] ids = one.row().text("from degree to degree impairment id").split(" \\| ");
        for (int i = 0; i < Math.min(from.length, ids.length) && !from[i].isEmpty() && !ids[i].isEmpty(); i++) {
            roadm.withObject("/params")
                    .withArray("/per_degree_impairments")
                    .addObject()
                    .put("from_degree", "west edfa in " + one.from() + " to " + from[i])
                    .put("to_degree", towards)
                    .put("impairment_id", (int) Double.parseDouble(ids[i]));
        }
    }

    private static void list(ArrayNode target, String joined) {
        for (String one : joined.split(" \\| ")) {
            if (!one.isBlank()) {
                target.add(one.strip());
            }
        }
    }

    private void fiber(GnpySites.Pair link, boolean east) {
        String side = east ? "east" : "west";
        ObjectNode node = elements.addObject().put("uid", link.fiber(east));
        GnpySites.Site from = site(link.from());
        GnpySites.Site to = site(link.to());
        node.putObject("metadata")
                .putObject("location")
                .put(
                        "latitude",
                        (or0(from.row().number("Latitude")) + or0(to.row().number("Latitude"))) / 2)
                .put(
                        "longitude",
                        (or0(from.row().number("Longitude")) + or0(to.row().number("Longitude"))) / 2);
        node.put("type", "Fiber").put("type_variety", or(link.text(side, "Fiber type"), "SSMF"));
        double length = number(link.text(side, "Distance (km)"), USUAL_LENGTH_KM);
        ObjectNode parameters = node.putObject("params");
        value(parameters, "length", link.text(side, "Distance (km)"), USUAL_LENGTH_KM);
        parameters.put("length_units", "km");
        value(parameters, "loss_coef", link.text(side, "lineic att"), USUAL_LOSS_DB_PER_KM);
        optional(parameters, "con_in", link.text(side, "Con_in"));
        optional(parameters, "con_out", link.text(side, "Con_out"));
        double pmd = number(link.text(side, "PMD"), 0);
        if (pmd > 0) {
            parameters.put("pmd_coef", pmd * 1e-12 / Math.sqrt(length * 1e3));
        }
    }

    private void amplifier(GnpySites.Equipment one, String side) {
        String type = one.row().text(side + " amp type");
        boolean fused = type.equalsIgnoreCase("fused");
        ObjectNode node = element(
                side + " edfa in " + one.from() + " to " + one.to(), fused ? "Fused" : "Edfa", site(one.from()));
        if (fused) {
            node.putObject("params").put("loss", 0);
            return;
        }
        if (!type.isEmpty()) {
            node.put("type_variety", type);
        }
        ObjectNode settings = node.putObject("operational");
        optional(settings, "gain_target", one.row().text(side + " amp gain"));
        optional(settings, "delta_p", one.row().text(side + " delta p"));
        optional(settings, "tilt_target", one.row().text(side + " tilt"));
        optional(settings, "out_voa", one.row().text(side + " att_out"));
        value(settings, "in_voa", one.row().text(side + " att_in"), 0);
    }

    private void connect(GnpySites.Site site) {
        List<String> others = byCity.getOrDefault(site.city(), List.of()).stream()
                .map(link -> link.from().equals(site.city()) ? link.to() : link.from())
                .toList();
        if (site.is("ROADM")) {
            for (String other : others) {
                through("roadm " + site.city(), installed(site, other, "east"), fiber(site.city(), other));
                through(fiber(other, site.city()), installed(site, other, "west"), "roadm " + site.city());
            }
        } else if (others.size() == 2) {
            through(
                    fiber(others.get(0), site.city()),
                    installed(site, others.get(0), "west"),
                    fiber(site.city(), others.get(1)));
            through(
                    fiber(others.get(1), site.city()),
                    installed(site, others.get(0), "east"),
                    fiber(site.city(), others.get(0)));
        }
    }

    /** What a line goes through in a city; empty where nothing is installed. */
    private String installed(GnpySites.Site site, String towards, String side) {
        if (site.is("FUSED")) {
            return side + " fused spans in " + site.city();
        }
        List<GnpySites.Equipment> here = at(site.city());
        if (site.is("ROADM")) {
            return here.stream()
                    .filter(one -> one.to().equals(towards))
                    .map(one -> side + " edfa in " + one.from() + " to " + one.to())
                    .findFirst()
                    .orElse("");
        }
        if (here.isEmpty()) {
            return side + " edfa in " + site.city();
        }
        GnpySites.Equipment one = here.getFirst();
        String turned = one.to().equals(towards) ? side : side.equals("east") ? "west" : "east";
        return turned + " edfa in " + one.from() + " to " + one.to();
    }

    private String fiber(String from, String to) {
        GnpySites.Pair link = byCity.getOrDefault(from, List.of()).stream()
                .filter(one -> one.joins(from, to))
                .findFirst()
                .orElseThrow();
        return link.fiber(link.from().equals(from));
    }

    private void through(String from, String middle, String to) {
        if (middle.isEmpty()) {
            connection(from, to);
        } else {
            connection(from, middle);
            connection(middle, to);
        }
    }

    private void connection(String from, String to) {
        connections.addObject().put("from_node", from).put("to_node", to);
    }

    private GnpySites.Site site(String city) {
        return Objects.requireNonNull(sites.get(city), city);
    }

    private static void optional(ObjectNode node, String key, String text) {
        if (text.isEmpty()) {
            node.putNull(key);
        } else {
            value(node, key, text, 0);
        }
    }

    /** A text that is no number stays one: who reads the topology then names its place. */
    private static void value(ObjectNode node, String key, String text, double otherwise) {
        if (Double.isNaN(number(text, otherwise))) {
            node.put(key, text);
        } else {
            node.put(key, Math.rint(number(text, otherwise) * 1e6) / 1e6);
        }
    }

    private static double number(String text, double otherwise) {
        try {
            return text.isEmpty() ? otherwise : Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static double or0(@Nullable Double value) {
        return value == null ? 0 : value;
    }

    private static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
