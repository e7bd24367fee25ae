package io.netplanner.server.commandline;

import io.netplanner.engine.transmission.Decibels;
import io.netplanner.engine.transmission.ElementOutput;
import io.netplanner.engine.transmission.LinePropagation;
import io.netplanner.engine.transmission.ReceivedChannel;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What became of light, for a person: a line an element, then what the receivers see. */
final class LightTable {

    private LightTable() {}

    static void print(PrintWriter console, String from, String to, LinePropagation light) {
        console.printf(
                Locale.ROOT, "%d channels from %s to %s%n", light.received().size(), from, to);
        int width = light.elements().stream()
                .mapToInt(element -> element.elementId().length())
                .max()
                .orElse(7);
        console.printf(
                Locale.ROOT, "%-" + width + "s  %12s  %12s  %12s%n", "element", "total dBm", "channel dBm", "GSNR dB");
        for (ElementOutput element : light.elements()) {
            console.printf(
                    Locale.ROOT,
                    "%-" + width + "s  %12.2f  %12.2f  %12s%n",
                    element.elementId(),
                    totalDbm(element.powerDbm()),
                    mean(element.powerDbm()),
                    figure(gsnrDb(element)));
        }
        console.printf(Locale.ROOT, "%n%-22s  %10s  %10s  %10s%n", "at the receiver", "least", "mean", "most");
        row(console, "GSNR in 0.1 nm, dB", light, ReceivedChannel::gsnrDb01nm);
        row(console, "OSNR in 0.1 nm, dB", light, ReceivedChannel::osnrDb01nm);
        row(console, "dispersion, ps/nm", light, ReceivedChannel::dispersionPsPerNm);
        row(console, "PMD, ps", light, ReceivedChannel::pmdPs);
        row(console, "PDL, dB", light, ReceivedChannel::pdlDb);
        row(console, "latency, ms", light, ReceivedChannel::latencyMs);
        console.flush();
    }

    /** Mean GSNR by reference power; nothing where there is one power alone. */
    static void printSweep(PrintWriter console, List<OpenLineResult.AtPower> sweep) {
        sweep.forEach(one -> {
            var gsnr = one.received().stream()
                    .mapToDouble(ReceivedChannel::gsnrDb01nm)
                    .summaryStatistics();
            console.printf(
                    Locale.ROOT,
                    "%-22s  %10.2f  %10.2f  %10.2f%n",
                    String.format(Locale.ROOT, "GSNR at %.2f dBm, dB", one.powerDbm()),
                    gsnr.getMin(),
                    gsnr.getAverage(),
                    gsnr.getMax());
        });
        console.flush();
    }

    private static void row(
            PrintWriter console, String name, LinePropagation light, ToDoubleFunction<ReceivedChannel> value) {
        var figures = light.received().stream().mapToDouble(value).summaryStatistics();
        console.printf(
                Locale.ROOT,
                "%-22s  %10.2f  %10.2f  %10.2f%n",
                name,
                figures.getMin(),
                figures.getAverage(),
                figures.getMax());
    }

    private static String figure(double decibels) {
        return Double.isInfinite(decibels) ? "–" : String.format(Locale.ROOT, "%.2f", decibels);
    }

    /** Mean over the channels, in the signal's bandwidth; infinite before there is any noise. */
    private static double gsnrDb(ElementOutput element) {
        double sum = 0;
        for (int i = 0; i < element.signalDbm().size(); i++) {
            double noise = Decibels.toRatio(element.aseDbm().get(i))
                    + Decibels.toRatio(element.nliDbm().get(i));
            sum += element.signalDbm().get(i) - Decibels.ofRatio(noise);
        }
        return sum / element.signalDbm().size();
    }

    private static double totalDbm(List<Double> powerDbm) {
        return Decibels.ofRatio(powerDbm.stream().mapToDouble(Decibels::toRatio).sum());
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }
}
