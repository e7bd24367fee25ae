package io.netplanner.engine.openline.internal;

import io.netplanner.engine.openline.AmplifierKind;
import io.netplanner.engine.openline.OpenAmplifier;
import io.netplanner.engine.openline.OpenCatalogue;
import io.netplanner.engine.openline.OpenElement;
import io.netplanner.engine.openline.OpenMultiband;
import io.netplanner.engine.openline.OpenRoadm;
import io.netplanner.engine.openline.OpenRoadm.Band;
import io.netplanner.engine.openline.ReferenceSpectrum;
import io.netplanner.engine.transmission.TransmissionLimitException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The bands that a line is designed for: what was asked for, as far as the amplifiers already there hold it. */
final class DesignBands {

    private final DesignGraph graph;
    private final OpenCatalogue catalogue;

    DesignBands(DesignGraph graph, OpenCatalogue catalogue) {
        this.graph = graph;
        this.catalogue = catalogue;
    }

    List<Band> of(String source, String first) {
        List<Band> asked = asked(source);
        if (graph.get(source) instanceof OpenRoadm roadm
                && roadm.degreeDesignBands().containsKey(first)) {
            return sorted(Objects.requireNonNull(roadm.degreeDesignBands().get(first)));
        }
        List<OpenElement> amplifiers = Section.from(graph, first).stream()
                .map(graph::get)
                .filter(one -> one instanceof OpenAmplifier || one instanceof OpenMultiband)
                .toList();
        Boolean single = single(first, amplifiers);
        List<List<Band>> limits = new ArrayList<>(amplifiers.stream()
                .map(this::bandsOf)
                .filter(bands -> !bands.isEmpty())
                .toList());
        boolean fits = single != null && single == (asked.size() == 1);
        if (fits) {
            limits.add(asked);
        }
        List<Band> common = limits.stream().reduce(Band::common).orElse(List.of());
        if (!common.isEmpty()) {
            return sorted(common.stream().map(band -> spaced(band, asked)).toList());
        }
        if (single != null && !fits) {
            throw new TransmissionLimitException("Element " + source + " towards " + first
                    + ": the line is built for one band and the design asks for several, or the reverse. Make both the"
                    + " same.");
        }
        return sorted(asked);
    }

    /** Those of the ROADM that feeds the line, where it has any; else those of the library's reference spectra. */
    List<Band> asked(String source) {
        return graph.get(source) instanceof OpenRoadm roadm
                        && !roadm.designBands().isEmpty()
                ? roadm.designBands()
                : catalogue.spectra().stream().map(ReferenceSpectrum::band).toList();
    }

    /** Whether all amplifiers are for one band; absent where there are none. */
    private static @Nullable Boolean single(String first, List<OpenElement> amplifiers) {
        boolean one = amplifiers.stream().anyMatch(OpenAmplifier.class::isInstance);
        boolean many = amplifiers.stream().anyMatch(OpenMultiband.class::isInstance);
        if (one && many) {
            throw new TransmissionLimitException("The line from " + first
                    + ": amplifiers for one band and for several stand on it. Use one kind throughout.");
        }
        return one || many ? one : null;
    }

    private List<Band> bandsOf(OpenElement element) {
        return switch (element) {
            case OpenAmplifier amplifier when amplifier.type() != null -> List.of(band(kind(amplifier.type())));
            case OpenMultiband amplifier
            when amplifier.type() != null ->
                Objects.requireNonNull(catalogue.multibands().get(amplifier.type())).amplifiers().stream()
                        .map(name -> band(kind(name)))
                        .distinct()
                        .toList();
            default -> List.of();
        };
    }

    private AmplifierKind kind(String name) {
        return Objects.requireNonNull(catalogue.amplifiers().get(name), name);
    }

    /** What amplifiers allow is filled as the band that was asked for in its middle is. */
    private static Band spaced(Band band, List<Band> asked) {
        return band.spacingHz() != null
                ? band
                : asked.stream()
                        .filter(one -> one.holds(band.centreHz()))
                        .findFirst()
                        .map(one -> new Band(band.lowHz(), band.highHz(), one.spacingHz()))
                        .orElse(band);
    }

    static Band band(AmplifierKind kind) {
        return new Band(kind.bandLowHz(), kind.bandHighHz());
    }

    private static List<Band> sorted(List<Band> bands) {
        return bands.stream().sorted(Comparator.comparingDouble(Band::lowHz)).toList();
    }
}
