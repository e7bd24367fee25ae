package io.netplanner.server.exchange.gnpy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.netplanner.engine.openline.AmplifierKind;
import io.netplanner.engine.openline.MultibandKind;
import io.netplanner.engine.openline.OpenCatalogue;
import io.netplanner.engine.openline.ReferenceSpectrum;
import io.netplanner.engine.openline.RoadmKind;
import io.netplanner.engine.openline.SpanRules;
import io.netplanner.model.issue.Checked;
import io.netplanner.model.issue.Issue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads an equipment library. For one use. */
final class EquipmentReader {

    /** Combs beyond it are a slip of units, not equipment. */
    static final int MOST_CHANNELS = 2000;

    private final List<Issue> issues = new ArrayList<>();
    private final JsonPlace root;
    private final AmplifierReader amplifierReader;

    EquipmentReader(GnpyDocument document, Map<String, ObjectNode> configs) {
        this.root = new JsonPlace(document.root(), "", document.name(), issues);
        this.amplifierReader = new AmplifierReader(configs);
    }

    Checked<GnpyEquipment> read() {
        Map<String, AmplifierKind> amplifiers = new LinkedHashMap<>();
        Map<String, MultibandKind> multibands = new LinkedHashMap<>();
        amplifierReader.readAll(root.list("Edfa"), amplifiers, multibands);
        Map<String, ObjectNode> fibers = fibers("Fiber");
        Map<String, ObjectNode> pumped = fibers("RamanFiber");
        Map<String, RoadmKind> roadms = new LinkedHashMap<>();
        for (JsonPlace place : root.list("Roadm")) {
            RoadmKind kind = RoadmReader.kind(place);
            roadms.put(kind.name(), kind);
            Stream.concat(kind.preampVarieties().stream(), kind.boosterVarieties().stream())
                    .filter(name -> !amplifiers.containsKey(name) && !multibands.containsKey(name))
                    .filter(name -> !amplifierReader.unusable().containsKey(name))
                    .forEach(name -> place.error(
                            "restrictions",
                            "GNPY_TYPE_UNKNOWN",
                            "names " + name + ", which is no amplifier of this library. Add it or take the name out."));
        }
        Map<String, GnpyTransceiver> transceivers = new LinkedHashMap<>();
        for (JsonPlace place : root.list("Transceiver")) {
            GnpyTransceiver transceiver = TransceiverReader.read(place);
            transceivers.put(transceiver.name(), transceiver);
        }
        SpanRules rules = rules();
        List<JsonPlace> combs = root.list("SI").stream()
                .sorted(Comparator.comparing(EquipmentReader::isNamed))
                .toList();
        List<ReferenceSpectrum> spectra =
                combs.stream().map(EquipmentReader::spectrum).toList();
        if (spectra.isEmpty()) {
            issues.add(Issue.error(
                    "GNPY_KEY_MISSING", "/SI", "SI, the reference spectrum, is missing. Add it to the equipment."));
            return Checked.of(null, issues);
        }
        root.finish();
        return Checked.of(
                new GnpyEquipment(
                        new OpenCatalogue(amplifiers, multibands, rules, spectra),
                        fibers,
                        pumped.isEmpty() ? fibers : pumped,
                        roadms,
                        transceivers,
                        amplifierReader.unusable(),
                        PowerRangeReader.offsets(combs.getFirst(), rules.powerMode())),
                issues);
    }

    private Map<String, ObjectNode> fibers(String key) {
        Map<String, ObjectNode> fibers = new LinkedHashMap<>();
        for (JsonPlace place : root.list(key)) {
            fibers.put(place.text("type_variety"), place.node());
            FiberReader.checkEntry(place);
        }
        return fibers;
    }

    private SpanRules rules() {
        JsonPlace place = root.list("Span").stream()
                .findFirst()
                .orElseGet(() -> new JsonPlace(JsonNodeFactory.instance.objectNode(), "/Span", "Span", issues));
        double[] range = place.numbers("delta_power_range_db");
        if (range.length != 3 && range.length != 0) {
            place.error("delta_power_range_db", "GNPY_RANGE_EXPECTED", "needs three numbers: least, most, step.");
        }
        double unit = "m".equals(place.optionalText("length_units")) ? 1 : 1000;
        SpanRules rules = new SpanRules(
                place.flag("power_mode", true),
                range.length == 3 ? range[0] : 0,
                range.length == 3 ? range[1] : 0,
                range.length == 3 ? range[2] : 0.5,
                place.number("max_fiber_lineic_loss_for_raman", 0.25),
                place.number("target_extended_gain", 2.5),
                place.above(0, "max_length", place.number("max_length", 150), "") * unit,
                place.notBelow(0, "padding", place.number("padding", 10), "dB"),
                place.notBelow(0, "EOL", place.number("EOL", 0), "dB"),
                place.notBelow(0, "con_in", place.number("con_in", 0), "dB"),
                place.notBelow(0, "con_out", place.number("con_out", 0), "dB"),
                place.number("span_loss_ref", 20),
                place.number("power_slope", 0.3),
                place.number("voa_margin", 1),
                place.above(0, "voa_step", place.number("voa_step", 0.5), "dB"));
        place.understood("type_variety", "max_loss").finish();
        return rules;
    }

    /** The reference is the one without a name, or named default; else the first. */
    private static boolean isNamed(JsonPlace place) {
        return !place.node().path("type_variety").asText("default").equals("default");
    }

    private static ReferenceSpectrum spectrum(JsonPlace place) {
        double low = place.above(0, "f_min", place.number("f_min", 191.35e12), "Hz");
        double high = place.above(low, "f_max", place.number("f_max", 196.1e12), "Hz");
        double spacing = place.above(0, "spacing", place.number("spacing", 50e9), "Hz");
        double channels = (high - low) / spacing;
        place.notBelow(1, "spacing", Math.floor(channels), "channels in the band");
        place.notAbove(MOST_CHANNELS, "spacing", Math.floor(channels), "channels in the band");
        ReferenceSpectrum spectrum = new ReferenceSpectrum(
                low,
                high,
                Math.max(spacing, (high - low) / MOST_CHANNELS),
                place.above(0, "baud_rate", place.number("baud_rate", 32e9), "Bd"),
                place.notBelow(0, "roll_off", place.number("roll_off", 0.15), ""),
                place.number("power_dbm", 0),
                place.optionalNumber("tx_power_dbm"),
                place.number("tx_osnr", 45),
                place.number("sys_margins", 0),
                place.flag("use_si_channel_count_for_design", false) ? (Integer) (int) Math.floor(channels) : null);
        place.understood("type_variety", "power_range_db").finish();
        return spectrum;
    }
}
