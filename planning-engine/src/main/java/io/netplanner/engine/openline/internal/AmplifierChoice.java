package io.netplanner.engine.openline.internal;

import io.netplanner.engine.openline.AmplifierKind;
import io.netplanner.engine.openline.MultibandKind;
import io.netplanner.engine.openline.OpenAmplifier;
import io.netplanner.engine.openline.OpenCatalogue;
import io.netplanner.engine.openline.OpenElement;
import io.netplanner.engine.openline.OpenFiber;
import io.netplanner.engine.openline.OpenMultiband;
import io.netplanner.engine.openline.OpenRoadm;
import io.netplanner.engine.openline.SpanRules;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** Finds the type, gain and attenuator of one amplifier from what stands before and behind it. */
final class AmplifierChoice {

    private final DesignGraph graph;
    private final OpenCatalogue catalogue;
    private final SpanRules rules;
    private final SpanLosses losses;
    private final AmplifierSelection selection;
    private final ChoiceLog log;

    AmplifierChoice(DesignGraph graph, OpenCatalogue catalogue, SpanLosses losses, ChoiceLog log) {
        this.graph = graph;
        this.catalogue = catalogue;
        this.rules = catalogue.rules();
        this.losses = losses;
        this.selection = new AmplifierSelection(rules.extendedGainDb());
        this.log = log;
    }

    OpenAmplifier set(
            OpenAmplifier amplifier, String before, String after, BandState state, BandTilt.Foreseen foreseen) {
        return set(
                amplifier,
                List.copyOf(catalogue.amplifiers().values()),
                amplifier.varieties(),
                before,
                after,
                state,
                foreseen);
    }

    /** One band of several: {@code allowed} is what fits the others too. */
    OpenAmplifier set(
            OpenAmplifier amplifier,
            List<AmplifierKind> allowed,
            String before,
            String after,
            BandState state,
            BandTilt.Foreseen foreseen) {
        List<String> names = allowed.stream().map(AmplifierKind::name).toList();
        return set(amplifier, allowed, names, before, after, state, foreseen);
    }

    private OpenAmplifier set(
            OpenAmplifier amplifier,
            List<AmplifierKind> kinds,
            List<String> varieties,
            String before,
            String after,
            BandState state,
            BandTilt.Foreseen foreseen) {
        Target target = target(amplifier, before, after, state, foreseen);
        String type = amplifier.type();
        AmplifierKind kind;
        double reduction;
        if (type == null) {
            List<AmplifierKind> eligible = eligible(kinds, varieties, before, after, state.band);
            AmplifierSelection.Selected selected =
                    selection.choose(amplifier.id(), eligible, target.gainDb, target.powerDbm, ramanAllowed(before));
            kind = selected.kind();
            reduction = selected.powerReductionDb();
            log.note(
                    amplifier.id(),
                    kind.name(),
                    "lowest noise figure, %.2f dB, of %d types that reach %.2f dB gain and %.2f dBm for all channels",
                    kind.noiseFigureDb(target.gainDb),
                    eligible.size(),
                    target.gainDb,
                    target.powerDbm);
        } else {
            kind = Objects.requireNonNull(catalogue.amplifiers().get(type), type);
            reduction = Math.min(0, kind.maxPowerDbm() - target.outputDbm(rules.powerMode(), state, losses.of(before)));
        }
        return settle(amplifier, kind, target, reduction, state);
    }

    private OpenAmplifier settle(
            OpenAmplifier amplifier, AmplifierKind kind, Target target, double reduction, BandState state) {
        double delta = target.deltaPDb + reduction;
        double gain = target.gainDb + reduction;
        if (reduction < 0) {
            log.note(
                    amplifier.id(),
                    "power reduced",
                    "by %.2f dB, as %s gives no more than %.1f dBm and %.1f dB gain",
                    -reduction,
                    kind.name(),
                    kind.maxPowerDbm(),
                    kind.gainFlatMaxDb() + rules.extendedGainDb());
        }
        state.deltaPDb = delta;
        state.attenuatorDb = or0(amplifier.settings().outputAttenuationDb());
        double attenuator = attenuator(amplifier, kind, gain, target.powerDbm);
        boolean automatic = amplifier.settings().outputAttenuationDb() == null;
        double raised = automatic ? attenuator : 0;
        return amplifier.with(
                kind.name(),
                new OpenAmplifier.Settings(
                        gain + raised,
                        rules.powerMode() ? delta + raised : null,
                        target.tiltDb,
                        attenuator,
                        or0(amplifier.settings().inputAttenuationDb())));
    }

    /** Given, or as much as power and gain leave, so that the amplifier works nearer its flat gain. */
    private double attenuator(OpenAmplifier amplifier, AmplifierKind kind, double gainDb, double powerDbm) {
        Double given = amplifier.settings().outputAttenuationDb();
        if (given != null) {
            return given;
        }
        if (!rules.powerMode() || !kind.automaticAttenuation()) {
            return 0;
        }
        double room = Math.min(kind.maxPowerDbm() - powerDbm, kind.gainFlatMaxDb() - gainDb);
        return Math.max(rounded(room, rules.attenuatorStepDb()) - rules.attenuatorMarginDb(), 0);
    }

    /** What an amplifier should do before its limits are looked at. */
    private record Target(double gainDb, double deltaPDb, double powerDbm, double tiltDb) {

        double outputDbm(boolean powerMode, BandState state, double lossBeforeDb) {
            return powerMode
                    ? powerDbm
                    : state.fullPowerDbm + state.deltaPDb - lossBeforeDb - state.attenuatorDb + gainDb;
        }
    }

    private Target target(
            OpenAmplifier amplifier, String before, String after, BandState state, BandTilt.Foreseen foreseen) {
        OpenAmplifier.Settings given = amplifier.settings();
        double loss = losses.of(before) + foreseen.deviationDb();
        double attenuators = state.attenuatorDb + or0(given.inputAttenuationDb());
        Double wanted = given.deltaPDb();
        double delta =
                wanted != null ? wanted : deviation(after, foreseen.deviationDb()) + or0(given.outputAttenuationDb());
        Double gain = given.gainDb();
        if (gain == null || rules.powerMode()) {
            gain = loss + delta - state.deltaPDb + attenuators;
        } else {
            delta = state.deltaPDb - loss - attenuators + gain;
        }
        Double tilt = given.tiltDb();
        return new Target(gain, delta, state.fullPowerDbm + delta, tilt == null ? -foreseen.tiltDb() : tilt);
    }

    /** How much over the reference a span wants to be fed: more where it loses more. */
    private double deviation(String after, double srsDb) {
        if (graph.get(after) instanceof OpenRoadm) {
            return 0;
        }
        double wanted = rounded(
                (losses.of(after) + srsDb - rules.referenceLossDb()) * rules.powerSlope(), rules.deltaPowerStepDb());
        return Math.min(Math.max(rules.deltaPowerMinDb(), wanted), rules.deltaPowerMaxDb());
    }

    List<AmplifierKind> preselect(
            OpenMultiband amplifier,
            List<OpenAmplifier> members,
            String before,
            String after,
            List<BandState> states,
            List<BandTilt.Foreseen> foreseen) {
        String type = amplifier.type();
        if (type != null) {
            return kinds(Objects.requireNonNull(catalogue.multibands().get(type)));
        }
        List<MultibandKind> housings = housings(amplifier, before, after, states);
        for (int i = 0; i < members.size(); i++) {
            Target target = target(members.get(i), before, after, states.get(i), foreseen.get(i));
            OpenRoadm.Band band = states.get(i).band;
            List<AmplifierKind> inBand = housings.stream()
                    .flatMap(one -> kinds(one).stream())
                    .filter(kind -> kind.holds(band))
                    .distinct()
                    .toList();
            List<AmplifierKind> able = selection.able(inBand, target.gainDb, target.powerDbm, true);
            housings = housings.stream()
                    .filter(one -> kinds(one).stream().anyMatch(able::contains))
                    .toList();
        }
        return housings.stream().flatMap(one -> kinds(one).stream()).distinct().toList();
    }

    private List<MultibandKind> housings(OpenMultiband amplifier, String before, String after, List<BandState> states) {
        List<String> restricted = restrictions(amplifier.varieties(), before, after);
        return catalogue.multibands().values().stream()
                .filter(one -> restricted.isEmpty() ? one.allowedForDesign() : restricted.contains(one.name()))
                .filter(one ->
                        kinds(one).stream().allMatch(kind -> states.stream().anyMatch(state -> kind.holds(state.band))))
                .toList();
    }

    /** The housing that holds exactly these amplifiers; absent where none does. */
    @Nullable
    String housing(List<OpenAmplifier> members) {
        List<String> types =
                members.stream().map(one -> String.valueOf(one.type())).toList();
        return catalogue.multibands().values().stream()
                .filter(one -> one.amplifiers().containsAll(types))
                .map(MultibandKind::name)
                .findFirst()
                .orElse(null);
    }

    private List<AmplifierKind> kinds(MultibandKind housing) {
        return housing.amplifiers().stream()
                .map(name -> Objects.requireNonNull(catalogue.amplifiers().get(name), name))
                .toList();
    }

    private List<AmplifierKind> eligible(
            List<AmplifierKind> kinds, List<String> varieties, String before, String after, OpenRoadm.Band band) {
        List<String> restricted = restrictions(varieties, before, after);
        return kinds.stream()
                .filter(kind -> kind.holds(band))
                .filter(kind -> restricted.isEmpty() ? kind.allowedForDesign() : restricted.contains(kind.name()))
                .toList();
    }

    private List<String> restrictions(List<String> varieties, String before, String after) {
        if (!varieties.isEmpty()) {
            return varieties;
        }
        if (graph.get(before) instanceof OpenRoadm roadm
                && !roadm.kind().boosterVarieties().isEmpty()) {
            return roadm.kind().boosterVarieties();
        }
        return graph.get(after) instanceof OpenRoadm roadm ? roadm.kind().preampVarieties() : List.of();
    }

    private boolean ramanAllowed(String before) {
        OpenElement element = graph.get(before);
        return element instanceof OpenFiber fiber
                && DoubleStream.of(fiber.glass().lossDbPerKm().values())
                        .allMatch(loss -> loss < rules.ramanMaxLossDbPerKm());
    }

    /** Half to even, to a multiple of the step, then to a tenth; as the reference designs round. */
    private static double rounded(double value, double step) {
        double tenths = Math.rint(step * 10) / 10;
        return tenths >= 0.01 ? Math.rint(Math.rint(value / tenths) * tenths * 10) / 10 : Math.rint(value * 100) / 100;
    }

    private static double or0(@Nullable Double value) {
        return value == null ? 0 : value;
    }
}
