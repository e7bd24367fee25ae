package io.netplanner.engine.openline.internal;

import io.netplanner.engine.openline.OpenAmplifier;
import io.netplanner.engine.openline.OpenCatalogue;
import io.netplanner.engine.openline.OpenElement;
import io.netplanner.engine.openline.OpenFiber;
import io.netplanner.engine.openline.OpenMultiband;
import io.netplanner.engine.openline.OpenRoadm;
import io.netplanner.engine.openline.SpanRules;
import java.util.ArrayList;
import java.util.List;

/** First step: long fibres are split, ROADMs get boosters and pre-amplifiers, fibres in a row an amplifier between. */
public final class MissingElements {

    private static final double USUAL_TARGET_M = 90_000;
    private static final double LEAST_M = 50_000;
    /** Loss that padding is turned into length by, dB/m. */
    private static final double USUAL_LOSS_DB_PER_M = 0.2e-3;

    /** An amplifier that nobody drew is not tilted. */
    private static final OpenAmplifier.Settings FLAT = new OpenAmplifier.Settings(null, null, 0.0, null, null);

    private final DesignGraph graph;
    private final SpanRules rules;
    private final DesignBands bands;
    private final ChoiceLog log;

    public MissingElements(DesignGraph graph, OpenCatalogue catalogue, ChoiceLog log) {
        this.graph = graph;
        this.rules = catalogue.rules();
        this.bands = new DesignBands(graph, catalogue);
        this.log = log;
    }

    public void add() {
        graph.ids().stream()
                .filter(id -> graph.get(id) instanceof OpenFiber)
                .forEach(id -> split((OpenFiber) graph.get(id)));
        for (String id : graph.ids()) {
            if (graph.get(id) instanceof OpenRoadm roadm) {
                addPreamplifiers(roadm);
                addBoosters(roadm);
            }
        }
        graph.ids().stream().filter(id -> graph.get(id) instanceof OpenFiber).forEach(this::addInline);
    }

    private void split(OpenFiber fiber) {
        double least = Math.max(Math.floor(rules.paddingDb() / USUAL_LOSS_DB_PER_M), LEAST_M);
        double target = Math.max(least, Math.min(rules.maxLengthM(), USUAL_TARGET_M));
        int count = spans(fiber.lengthM(), least, target, rules.maxLengthM());
        if (count == 1) {
            return;
        }
        double length = fiber.lengthM() / count;
        List<OpenFiber> pieces = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            pieces.add(fiber.piece(fiber.id() + "_(" + i + "/" + count + ")", length));
        }
        graph.replaceByChain(fiber.id(), pieces);
        log.note(
                fiber.id(),
                count + " spans",
                "%.1f km is over the longest span of %.0f km; %d spans of %.1f km are nearest the target of %.0f km",
                fiber.lengthM() / 1e3,
                rules.maxLengthM() / 1e3,
                count,
                length / 1e3,
                target / 1e3);
    }

    /** Of the two counts next to the target, the one within bounds, else the nearer one. */
    static int spans(double lengthM, double leastM, double targetM, double mostM) {
        if (lengthM < mostM) {
            return 1;
        }
        int fewer = (int) (lengthM / targetM);
        int more = fewer + 1;
        double shorter = lengthM / more;
        double longer = lengthM / fewer;
        boolean shorterFits = shorter >= leastM && shorter <= mostM;
        boolean longerFits = longer >= leastM && longer <= mostM;
        if (shorterFits != longerFits) {
            return shorterFits ? more : fewer;
        }
        return longer - targetM <= targetM - shorter && longer <= mostM ? fewer : more;
    }

    private void addPreamplifiers(OpenRoadm roadm) {
        for (String from : graph.before(roadm.id())) {
            if (takesAmplifier(from)) {
                String id = "Edfa_preamp_" + roadm.id() + "_from_" + from;
                graph.insert(from, amplifier(id, multiband(from, from)), roadm.id());
                log.note(id, "pre-amplifier", "%s reaches the ROADM without an amplifier", from);
            }
        }
    }

    private void addBoosters(OpenRoadm roadm) {
        for (String to : graph.after(roadm.id())) {
            if (takesAmplifier(to)) {
                String id = "Edfa_booster_" + roadm.id() + "_to_" + to;
                graph.insert(roadm.id(), amplifier(id, multiband(to, roadm.id())), to);
                log.note(id, "booster", "the ROADM feeds %s without an amplifier", to);
            }
        }
    }

    private void addInline(String fiber) {
        String to = graph.onlyAfter(fiber);
        if (graph.get(to) instanceof OpenFiber) {
            String id = "Edfa_" + fiber;
            graph.insert(fiber, amplifier(id, multiband(fiber, fiber)), to);
            log.note(id, "in-line amplifier", "two fibres follow each other without an amplifier or a splice");
        }
    }

    private boolean takesAmplifier(String neighbour) {
        OpenElement element = graph.get(neighbour);
        return element instanceof OpenFiber || element instanceof OpenRoadm;
    }

    /**
     * Whether amplifiers of the line that an element belongs to are for several bands: as those that stand there are, else
     * as whatever feeds the line asks.
     *
     * @param feeder what feeds it if the element is no part of a line but its end
     */
    private boolean multiband(String member, String feeder) {
        List<String> section = Section.around(graph, member);
        for (String id : section) {
            if (graph.get(id) instanceof OpenMultiband) {
                return true;
            }
            if (graph.get(id) instanceof OpenAmplifier) {
                return false;
            }
        }
        if (section.isEmpty()) {
            return bands.asked(feeder).size() > 1;
        }
        List<String> before = graph.before(section.getFirst());
        return !before.isEmpty() && bands.asked(before.getFirst()).size() > 1;
    }

    private static OpenElement amplifier(String id, boolean multiband) {
        return multiband
                ? new OpenMultiband(id, null, List.of(), List.of())
                : new OpenAmplifier(id, null, List.of(), FLAT);
    }
}
