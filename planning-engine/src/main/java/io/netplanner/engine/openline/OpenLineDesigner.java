package io.netplanner.engine.openline;

import io.netplanner.engine.openline.internal.ChoiceLog;
import io.netplanner.engine.openline.internal.DesignGraph;
import io.netplanner.engine.openline.internal.LineSetting;
import io.netplanner.engine.openline.internal.MissingElements;
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
        new MissingElements(graph, catalogue, log).add();
        SpanLosses losses = new SpanLosses(graph, catalogue, log);
        losses.complete();
        LineSetting setting = new LineSetting(graph, catalogue, losses, raman, log);
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
        return new OpenDesign(graph.toNetwork(), log.choices());
    }
}
