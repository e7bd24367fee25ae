package io.netplanner.engine.openline.internal;

import io.netplanner.engine.openline.OpenCatalogue;
import io.netplanner.engine.openline.OpenElement;
import io.netplanner.engine.openline.OpenFiber;
import io.netplanner.engine.openline.OpenSplice;
import io.netplanner.engine.openline.SpanRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Second step: connectors get their usual loss, short spans an attenuator. Then tells what each span loses. */
public final class SpanLosses {

    private final DesignGraph graph;
    private final OpenCatalogue catalogue;
    private final SpanRules rules;
    private final ChoiceLog log;
    private final PumpedGain pumpedGain;
    private final Map<String, Double> designLoss = new HashMap<>();

    public SpanLosses(DesignGraph graph, OpenCatalogue catalogue, ChoiceLog log) {
        this.graph = graph;
        this.catalogue = catalogue;
        this.rules = catalogue.rules();
        this.log = log;
        this.pumpedGain = new PumpedGain(catalogue.reference());
    }

    public void complete() {
        fibers().forEach(this::setConnectors);
        fibers().forEach(this::pad);
    }

    /** Of the whole run of spliced fibres that an element belongs to, dB, less what pumps give; 0 where it is no fibre. */
    double of(String id) {
        Double known = designLoss.get(id);
        if (known != null) {
            return known;
        }
        double loss = lossOf(graph.get(id));
        for (String other : Section.splicedBefore(graph, id)) {
            loss += lossOf(graph.get(other));
        }
        for (String other : Section.splicedAfter(graph, id)) {
            loss += lossOf(graph.get(other));
        }
        return loss;
    }

    /** Foresees the gain of a pumped fibre at the power that really enters it. */
    void enterPumped(OpenFiber fiber, double inputDbm) {
        pumpedGain.foresee(fiber, inputDbm);
    }

    private List<OpenFiber> fibers() {
        return graph.ids().stream()
                .map(graph::get)
                .filter(OpenFiber.class::isInstance)
                .map(OpenFiber.class::cast)
                .toList();
    }

    private void setConnectors(OpenFiber fiber) {
        boolean spliced = graph.get(graph.onlyAfter(fiber.id())) instanceof OpenSplice;
        double input = or(fiber.inputConnectorLossDb(), rules.inputConnectorLossDb());
        double output = or(fiber.outputConnectorLossDb(), rules.outputConnectorLossDb());
        graph.replace(fiber.withConnectors(input, spliced ? output : output + rules.endOfLifeDb()));
    }

    private void pad(OpenFiber before) {
        OpenFiber fiber = (OpenFiber) graph.get(before.id());
        if (fiber.isPumped() || graph.get(graph.onlyAfter(fiber.id())) instanceof OpenSplice) {
            return;
        }
        double loss = of(fiber.id());
        designLoss.put(fiber.id(), loss);
        List<String> run = Section.splicedBefore(graph, fiber.id());
        OpenElement first = run.isEmpty() ? fiber : graph.get(run.getLast());
        if (loss < rules.paddingDb() && first instanceof OpenFiber start) {
            double attenuation = start.inputAttenuationDb() + rules.paddingDb() - loss;
            graph.replace(start.withInputAttenuation(attenuation));
            designLoss.put(fiber.id(), loss + attenuation);
            log.note(
                    start.id(),
                    "input attenuator",
                    "%.2f dB: the span loses %.2f dB, less than the %.1f dB that amplifiers need",
                    attenuation,
                    loss,
                    rules.paddingDb());
        }
    }

    private double lossOf(OpenElement element) {
        return switch (element) {
            case OpenFiber fiber ->
                fiber.lossDb()
                        - (fiber.isPumped()
                                ? pumpedGain.of(fiber, catalogue.reference().powerDbm())
                                : 0);
            case OpenSplice splice -> splice.lossDb();
            default -> 0;
        };
    }

    private static double or(@Nullable Double given, double otherwise) {
        return given == null ? otherwise : given;
    }
}
