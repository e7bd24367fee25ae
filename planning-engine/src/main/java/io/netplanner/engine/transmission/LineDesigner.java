package io.netplanner.engine.transmission;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.transmission.internal.AmplifierChooser;
import io.netplanner.engine.transmission.internal.LineBuilder;
import io.netplanner.engine.transmission.internal.SpanPlan;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.topology.Direction;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.transmission.LineChoice;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds the line of every link in each of its directions: long fibres split, short spans padded, booster, in-line and
 * pre-amplifiers chosen, each choice with its reason.
 *
 * <p>Every amplifier gives back what the span before it lost, so that channels enter each span with the catalogue's span
 * power. Says nothing of signal quality. Stateless, thread-safe.
 */
public final class LineDesigner {

    private final EquipmentCatalogue catalogue;
    private final int channels;

    /** @param channels that an amplifier must have power for */
    public LineDesigner(EquipmentCatalogue catalogue, int channels) {
        this.catalogue = catalogue;
        this.channels = channels;
    }

    /**
     * The lines of a network, fit for as much light as its grid can hold.
     *
     * @throws TransmissionLimitException as {@link #design(Topology)}
     */
    public static LineDesign design(RoutingRequest request) {
        return new LineDesigner(request.catalogue(), request.signalCapacity()).design(request.topology());
    }

    /**
     * @throws TransmissionLimitException where no amplifier of the catalogue reaches a gain or power, or a fibre type
     *     is not in it
     */
    public LineDesign design(Topology topology) {
        List<OpticalLine> lines = new ArrayList<>();
        List<LineChoice> choices = new ArrayList<>();
        AmplifierChooser chooser = new AmplifierChooser(catalogue, channels);
        for (Link link : topology.links()) {
            SpanPlan spans = SpanPlan.of(link, catalogue);
            build(link, spans, chooser, link.source(), link.destination(), lines, choices);
            if (link.direction() == Direction.BIDIRECTIONAL) {
                build(link, spans.reversed(), chooser, link.destination(), link.source(), lines, choices);
            }
        }
        return new LineDesign(lines, choices);
    }

    private void build(
            Link link,
            SpanPlan spans,
            AmplifierChooser chooser,
            String from,
            String to,
            List<OpticalLine> lines,
            List<LineChoice> choices) {
        LineBuilder builder = new LineBuilder(new LineDirection(link.id(), from, to), catalogue, chooser);
        lines.add(builder.build(spans));
        choices.addAll(builder.choices());
    }
}
