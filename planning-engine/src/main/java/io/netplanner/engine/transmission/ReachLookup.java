package io.netplanner.engine.transmission;

import io.netplanner.engine.transmission.internal.LightSetup;
import io.netplanner.engine.transmission.internal.ReachProbe;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.topology.Direction;
import io.netplanner.model.topology.FiberSpan;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.RoadmType;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.transmission.ReachQuestion;
import io.netplanner.model.transmission.ReachRow;
import io.netplanner.model.transmission.ReachTable;
import io.netplanner.model.transmission.TransmissionParameters;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Answers how far each operational mode goes over equal spans: one line as the line design builds it, every channel of
 * the grid lit, the worst of them judged after each span.
 *
 * <p>Knows no network: ROADMs on the way shorten what it says. Stateless, thread-safe.
 */
public final class ReachLookup {

    private final EquipmentCatalogue catalogue;

    public ReachLookup(EquipmentCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * @param question that its own check finds no fault with
     * @throws TransmissionLimitException where no amplifier reaches a gain, or a channel is outside its band
     */
    public ReachTable answer(ReachQuestion question) {
        OpticalLine line = new LineDesigner(catalogue, question.channels())
                .design(chain(question))
                .lines()
                .getFirst();
        LightSetup setup = LightSetup.of(catalogue, List.of(line), TransmissionParameters.DEFAULTS);
        ReachProbe probe = new ReachProbe(setup, line, question);
        List<ReachRow> rows =
                catalogue.operationalModes().stream().map(probe::row).toList();
        return new ReachTable(
                question.fiberType(),
                question.spanKm(),
                probe.spanLossDb(),
                question.channels(),
                catalogue.lineRules().channelSpacingGhz(),
                setup.systemMarginDb(),
                rows);
    }

    private static Topology chain(ReachQuestion question) {
        List<FiberSpan> spans =
                Collections.nCopies(question.spans(), new FiberSpan(question.spanKm(), question.fiberType()));
        Link link = new Link(
                "reach",
                "A",
                "B",
                question.spans() * question.spanKm(),
                question.fiberType(),
                Direction.UNIDIRECTIONAL,
                List.of(),
                spans,
                Map.of());
        return new Topology("reach", List.of(node("A"), node("B")), List.of(link));
    }

    private static Node node(String name) {
        return new Node(name, 0, 0, RoadmType.CDC);
    }
}
