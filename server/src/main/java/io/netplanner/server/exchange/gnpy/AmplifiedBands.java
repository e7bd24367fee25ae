package io.netplanner.server.exchange.gnpy;

import io.netplanner.engine.openline.AmplifierKind;
import io.netplanner.engine.openline.OpenAmplifier;
import io.netplanner.engine.openline.OpenCatalogue;
import io.netplanner.engine.openline.OpenElement;
import io.netplanner.engine.openline.OpenMultiband;
import io.netplanner.engine.openline.OpenRoadm.Band;
import java.util.List;
import java.util.Objects;

/** The frequencies that amplifiers of a designed network hold; the reference spectrum where there are none. */
final class AmplifiedBands {

    private final OpenCatalogue catalogue;

    AmplifiedBands(OpenCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** From the lowest to the highest of all. */
    Band hull(List<OpenElement> elements) {
        List<Band> all =
                elements.stream().flatMap(one -> bands(one).stream()).distinct().toList();
        Band reference = catalogue.reference().band();
        return new Band(
                all.stream().mapToDouble(Band::lowHz).min().orElse(reference.lowHz()),
                all.stream().mapToDouble(Band::highHz).max().orElse(reference.highHz()));
    }

    /** What all of them hold. */
    List<Band> common(List<OpenElement> elements) {
        List<List<Band>> amplifiers = elements.stream()
                .map(this::bands)
                .filter(bands -> !bands.isEmpty())
                .toList();
        return amplifiers.stream()
                .reduce(Band::common)
                .orElse(List.of(catalogue.reference().band()));
    }

    private List<Band> bands(OpenElement element) {
        return switch (element) {
            case OpenAmplifier amplifier -> List.of(band(amplifier));
            case OpenMultiband several ->
                several.bands().stream().map(this::band).toList();
            default -> List.of();
        };
    }

    private Band band(OpenAmplifier amplifier) {
        String type = Objects.requireNonNull(amplifier.type(), "the designer has chosen every type");
        AmplifierKind kind = Objects.requireNonNull(catalogue.amplifiers().get(type), type);
        return new Band(kind.bandLowHz(), kind.bandHighHz());
    }
}
