package io.netplanner.engine.openline.internal;

import io.netplanner.engine.openline.AmplifierKind;
import io.netplanner.engine.openline.OpenAmplifier;
import io.netplanner.engine.openline.OpenCatalogue;
import io.netplanner.engine.openline.OpenElement;
import io.netplanner.engine.openline.OpenFiber;
import io.netplanner.engine.openline.OpenMultiband;
import io.netplanner.engine.openline.OpenRoadm;
import io.netplanner.engine.openline.OpenTerminal;
import io.netplanner.engine.openline.ReferenceSpectrum;
import io.netplanner.engine.transmission.Channel;
import io.netplanner.engine.transmission.Decibels;
import io.netplanner.engine.transmission.RamanModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Third step: walks each line and sets its amplifiers one after the other. */
public final class LineSetting {

    private final DesignGraph graph;
    private final OpenCatalogue catalogue;
    private final SpanLosses losses;
    private final DesignBands bands;
    private final AmplifierChoice choice;
    private final BandTilt tilt;

    public LineSetting(DesignGraph graph, OpenCatalogue catalogue, SpanLosses losses, RamanModel raman, ChoiceLog log) {
        this.graph = graph;
        this.catalogue = catalogue;
        this.losses = losses;
        this.bands = new DesignBands(graph, catalogue);
        this.choice = new AmplifierChoice(graph, catalogue, losses, log);
        this.tilt = new BandTilt(graph, catalogue.reference(), raman);
    }

    public void setLinesFrom(String source) {
        for (String first : graph.after(source)) {
            if (!(graph.get(first) instanceof OpenTerminal)) {
                setLine(source, first);
            }
        }
    }

    private void setLine(String source, String first) {
        List<String> section = Section.from(graph, first);
        if (section.isEmpty()) {
            return;
        }
        List<BandState> states = start(source, first);
        String before = source;
        for (String id : section) {
            String after = graph.onlyAfter(id);
            switch (graph.get(id)) {
                case OpenAmplifier amplifier ->
                    graph.replace(choice.set(amplifier, before, after, states.getFirst(), BandTilt.Foreseen.NONE));
                case OpenMultiband amplifier -> graph.replace(setBands(amplifier, before, after, states));
                case OpenFiber fiber
                when fiber.isPumped() ->
                    losses.enterPumped(fiber, catalogue.reference().powerDbm() + states.getFirst().deltaPDb);
                default -> {}
            }
            before = id;
        }
    }

    private List<BandState> start(String source, String first) {
        ReferenceSpectrum reference = catalogue.reference();
        double delta = outputDbm(graph.get(source), first) - reference.powerDbm();
        return bands.of(source, first).stream()
                .map(band -> new BandState(
                        band, reference.powerDbm() + Decibels.ofRatio(reference.channelCount(band)), delta))
                .toList();
    }

    private double outputDbm(OpenElement source, String first) {
        ReferenceSpectrum reference = catalogue.reference();
        if (source instanceof OpenRoadm roadm) {
            Channel channel = new Channel(
                    reference.lowHz(), reference.symbolRateBd(), reference.spacingHz(), 0, 0, 0, reference.rollOff());
            return Decibels.wattToDbm(roadm.targetTowards(first).powerWatt(channel));
        }
        return reference.launchPowerDbm();
    }

    private OpenMultiband setBands(OpenMultiband amplifier, String before, String after, List<BandState> states) {
        List<BandTilt.Foreseen> foreseen = tilt.foresee(before, states);
        List<OpenAmplifier> given = IntStream.range(0, states.size())
                .mapToObj(i -> member(amplifier, states.get(i), i))
                .toList();
        List<AmplifierKind> allowed = choice.preselect(amplifier, given, before, after, states, foreseen);
        List<OpenAmplifier> set = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            set.add(choice.set(given.get(i), allowed, before, after, states.get(i), foreseen.get(i)));
        }
        return new OpenMultiband(amplifier.id(), choice.housing(set), amplifier.varieties(), set);
    }

    /** The amplifier of a band that was given, or an open one. */
    private OpenAmplifier member(OpenMultiband amplifier, BandState state, int position) {
        return amplifier.bands().stream()
                .filter(one -> one.type() != null && sameBand(one.type(), state))
                .findFirst()
                .orElseGet(() -> new OpenAmplifier(
                        amplifier.id() + " band " + (position + 1), null, List.of(), OpenAmplifier.Settings.OPEN));
    }

    private boolean sameBand(String type, BandState state) {
        AmplifierKind kind = Objects.requireNonNull(catalogue.amplifiers().get(type), type);
        double centre = (state.band.lowHz() + state.band.highHz()) / 2;
        return kind.bandLowHz() <= centre && centre <= kind.bandHighHz();
    }
}
