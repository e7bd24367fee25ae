package io.netplanner.engine.openline;

import io.netplanner.engine.transmission.FixedLossElement;
import io.netplanner.engine.transmission.MultibandAmplifierElement;
import io.netplanner.engine.transmission.OpticalElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A way through a designed network, as the physics walks it.
 *
 * @param ids from the first terminal to the last
 */
public record OpenPath(List<String> ids, List<OpticalElement> elements) {

    public OpenPath {
        ids = List.copyOf(ids);
        elements = List.copyOf(elements);
    }

    /** @param way elements in the order that light meets them, both terminals included */
    public static OpenPath of(List<OpenElement> way, OpenCatalogue catalogue) {
        List<OpticalElement> elements = new ArrayList<>();
        for (int i = 0; i < way.size(); i++) {
            switch (way.get(i)) {
                case OpenTerminal ignored -> {}
                case OpenFiber fiber -> elements.add(fiber.element());
                case OpenSplice splice -> elements.add(new FixedLossElement(splice.id(), splice.lossDb()));
                case OpenAmplifier amplifier ->
                    elements.add(kind(amplifier, catalogue).element(amplifier.id(), amplifier.settings()));
                case OpenMultiband amplifier ->
                    elements.add(new MultibandAmplifierElement(
                            amplifier.id(),
                            amplifier.bands().stream()
                                    .map(band -> kind(band, catalogue).element(amplifier.id(), band.settings()))
                                    .toList()));
                case OpenRoadm roadm -> elements.add(crossing(way, i, roadm));
            }
        }
        return new OpenPath(way.stream().map(OpenElement::id).toList(), elements);
    }

    private static OpticalElement crossing(List<OpenElement> way, int i, OpenRoadm roadm) {
        OpenElement before = way.get(Math.max(i - 1, 0));
        OpenElement after = way.get(Math.min(i + 1, way.size() - 1));
        RoadmKind.Way kind = before instanceof OpenTerminal
                ? RoadmKind.Way.ADD
                : after instanceof OpenTerminal ? RoadmKind.Way.DROP : RoadmKind.Way.EXPRESS;
        return roadm.crossing(before.id(), after.id(), kind);
    }

    private static AmplifierKind kind(OpenAmplifier amplifier, OpenCatalogue catalogue) {
        String type = Objects.requireNonNull(amplifier.type(), "the designer has chosen every type");
        return Objects.requireNonNull(catalogue.amplifiers().get(type), type);
    }
}
