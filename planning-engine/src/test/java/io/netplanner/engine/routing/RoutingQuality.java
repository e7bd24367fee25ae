package io.netplanner.engine.routing;

import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.spi.Progress;
import io.netplanner.engine.validation.RoutingValidator;
import io.netplanner.model.routing.RoutingResult;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.function.DoubleSupplier;

/**
 * Prints how far plans are from what is proved possible. Not a test: run its {@code main} on the test class path, with
 * names of the first column, or their first words, to choose. Ratios are to the certified bound, which the validator checks
 * again,
 * and to a first fit that is run beside it.
 */
public final class RoutingQuality {
    private RoutingQuality() {}

    public static void main(String[] arguments) {
        System.out.println(
                "case algorithm served unserved channels objective bound gap% issues seconds naive ours/naive");
        Set<String> chosen = Set.of(arguments);
        for (QualityCase each : QualityCases.all()) {
            String firstWord = each.name().split("-")[0];
            if (chosen.isEmpty() || chosen.contains(each.name()) || chosen.contains(firstWord)) {
                System.out.println(measure(each));
            }
        }
    }

    private static String measure(QualityCase each) {
        DoubleSupplier clock = clock();
        RoutingResult result;
        try (ForkJoinPool pool = new ForkJoinPool(2)) {
            result = new PortfolioRouter().route(each.request(), new TimedExecution(pool, clock));
        }
        double seconds = clock.getAsDouble();
        return String.format(
                Locale.ROOT,
                "%s %s %d %d %d %s %.0f %.2f %d %.2f %s",
                each.name(),
                each.request().parameters().algorithm(),
                result.statistics().served(),
                result.statistics().unserved(),
                result.statistics().channelsUsed(),
                result.bound().objective(),
                result.bound().lower(),
                100
                        * (result.bound().best() - result.bound().lower())
                        / Math.max(1, result.bound().lower()),
                new RoutingValidator().validate(each.request(), result).size(),
                seconds,
                besideNaive(each, result));
    }

    /** Channels of the peer that is run beside it, and ours against them. */
    private static String besideNaive(QualityCase each, RoutingResult result) {
        if (!NaiveFirstFit.suits(each.request())) {
            return "- -";
        }
        int naive = NaiveFirstFit.channels(
                each.request(), each.request().parameters().routesPerRequest());
        return String.format(
                Locale.ROOT, "%d %.2f", naive, (double) result.statistics().channelsUsed() / naive);
    }

    /** The wall's, or with {@code -Dclock=cores} that of two cores that do nothing else, however busy the machine is. */
    private static DoubleSupplier clock() {
        if ("cores".equals(System.getProperty("clock"))) {
            return new TwoCoresClock();
        }
        long begin = System.nanoTime();
        return () -> (System.nanoTime() - begin) / 1e9;
    }

    /** Two threads; tells how the best plan gets better with {@code -Dcurve=true}. */
    private record TimedExecution(ForkJoinPool pool, DoubleSupplier clock) implements Execution {
        @Override
        public double elapsedSeconds() {
            return clock.getAsDouble();
        }

        @Override
        public boolean isCancelRequested() {
            return false;
        }

        @Override
        public void report(Progress progress) {
            if (Boolean.getBoolean("curve")) {
                System.out.printf(
                        Locale.ROOT, "%8.2f s  %s: %s%n", elapsedSeconds(), progress.stage(), progress.message());
            }
        }

        @Override
        public <T> List<T> invokeAll(List<? extends Callable<T>> tasks) {
            return pool.invokeAllUninterruptibly(List.<Callable<T>>copyOf(tasks)).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }
}
