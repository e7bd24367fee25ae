package io.netplanner.engine.openline;

import io.netplanner.engine.openline.internal.ChoiceLog;
import io.netplanner.engine.openline.internal.DesignGraph;
import io.netplanner.engine.openline.internal.LineSetting;
import io.netplanner.engine.openline.internal.MissingElements;
import io.netplanner.engine.openline.internal.Reopening;
import io.netplanner.engine.openline.internal.SpanLosses;
import io.netplanner.engine.transmission.RamanModel;

/**
 * Completes an open network: splits long fibres, adds amplifiers, pads short spans, chooses types, sets gains.
 *
 * <p>What is given is kept. Changes nothing of its input; the same input gives the same design. Stateless, thread-safe.
 */
public final class OpenLineDesigner {

    private final OpenCatalogue catalogue;
    private final RamanModel raman;

    /** @param raman whether the tilt of power between bands is foreseen */
    public OpenLineDesigner(OpenCatalogue catalogue, RamanModel raman) {
        this.catalogue = catalogue;
        this.raman = raman;
    }

    /**
     * @throws io.netplanner.engine.transmission.TransmissionLimitException where an element leads nowhere, or no
     *     amplifier may be chosen
     */
    public OpenDesign design(OpenNetwork network) {
        DesignGraph graph = DesignGraph.of(network);
        ChoiceLog log = new ChoiceLog();
        setLines(graph, catalogue, completed(graph, log), log);
        return new OpenDesign(graph.toNetwork(), log.choices());
    }

    /**
     * The design of a network, its gains set anew for another reference. Types, attenuators and padding stay as they were
     * chosen for the catalogue's own; so do gains where the rules hold gains and not powers.
     *
     * @throws io.netplanner.engine.transmission.TransmissionLimitException as {@link #design}
     */
    public OpenDesign redesign(OpenNetwork network, ReferenceSpectrum reference) {
        DesignGraph graph = DesignGraph.of(network);
        ChoiceLog log = new ChoiceLog();
        SpanLosses losses = completed(graph, log);
        OpenNetwork asked = graph.toNetwork();
        setLines(graph, catalogue, losses, log);
        Reopening.reopen(graph, asked);
        setLines(graph, catalogue.with(reference), losses, new ChoiceLog());
        return new OpenDesign(graph.toNetwork(), log.choices());
    }

    private SpanLosses completed(DesignGraph graph, ChoiceLog log) {
        new MissingElements(graph, catalogue, log).add();
        SpanLosses losses = new SpanLosses(graph, catalogue, log);
        losses.complete();
        return losses;
    }

    private void setLines(DesignGraph graph, OpenCatalogue from, SpanLosses losses, ChoiceLog log) {
        LineSetting setting = new LineSetting(graph, from, losses, raman, log);
        graph.ids().forEach(id -> {
            if (graph.get(id) instanceof OpenRoadm) {
                setting.setLinesFrom(id);
            }
        });
        graph.ids().forEach(id -> {
            if (graph.get(id) instanceof OpenTerminal) {
                setting.setLinesFrom(id);
            }
        });
    }
}
