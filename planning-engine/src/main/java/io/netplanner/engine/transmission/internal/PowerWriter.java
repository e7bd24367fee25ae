package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.AmplifierElement;
import io.netplanner.engine.transmission.LineDirection;
import io.netplanner.engine.transmission.OpticalElement;
import io.netplanner.model.transmission.AmplifierSetting;
import io.netplanner.model.transmission.PowerGain;
import io.netplanner.model.transmission.PowerResult;
import io.netplanner.model.transmission.PowerStatistics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Turns optimised powers into the document that programs and people read. */
final class PowerWriter {

    private final PowerNetwork powers;
    private final double[] before;
    private final double[] closedForm;
    private final double[] after;

    PowerWriter(PowerNetwork powers, double[] before, double[] closedForm) {
        this.powers = powers;
        this.before = before;
        this.closedForm = closedForm;
        this.after = powers.marginsDb();
    }

    PowerResult write(long trials, boolean cutShort, double seconds) {
        List<AmplifierSetting> settings = new ArrayList<>();
        powers.lines().forEach(line -> settings.addAll(settings(line)));
        PowerStatistics statistics = new PowerStatistics(
                after.length,
                least(before),
                least(closedForm),
                least(after),
                mean(before),
                mean(after),
                negative(before),
                negative(after),
                trials,
                cutShort,
                seconds);
        List<PowerGain> gains =
                IntStream.range(0, after.length).mapToObj(this::gain).toList();
        return new PowerResult(PowerResult.FORMAT_VERSION, gains, settings, statistics);
    }

    private PowerGain gain(int number) {
        PoweredSegment powered = powers.segments().get(number);
        RoutedSegment segment = powered.segment();
        return new PowerGain(
                powered.requestId(),
                segment.role(),
                segment.segment().from(),
                segment.segment().to(),
                powers.offsetDb(number),
                before[number],
                closedForm[number],
                after[number]);
    }

    private List<AmplifierSetting> settings(LineDirection line) {
        List<AmplifierElement> designed = amplifiers(powers.designed(line).elements());
        List<AmplifierElement> built = amplifiers(powers.built(line).elements());
        LineLevels start = powers.designedLevels(line);
        return IntStream.range(0, designed.size())
                .mapToObj(i -> new AmplifierSetting(
                        line.linkId(),
                        line.from(),
                        designed.get(i).id(),
                        start.levelDbm(i),
                        powers.levels(line).levelDbm(i),
                        designed.get(i).gainTargetDb(),
                        built.get(i).gainTargetDb(),
                        built.get(i).outputAttenuationDb()))
                .toList();
    }

    private static List<AmplifierElement> amplifiers(List<OpticalElement> elements) {
        return elements.stream()
                .filter(AmplifierElement.class::isInstance)
                .map(AmplifierElement.class::cast)
                .toList();
    }

    private static @Nullable Double least(double[] margins) {
        return margins.length == 0 ? null : PowerScore.of(margins).worstDb();
    }

    private static @Nullable Double mean(double[] margins) {
        return margins.length == 0 ? null : Arrays.stream(margins).average().orElseThrow();
    }

    private static int negative(double[] margins) {
        return (int) Arrays.stream(margins).filter(margin -> margin < 0).count();
    }
}
