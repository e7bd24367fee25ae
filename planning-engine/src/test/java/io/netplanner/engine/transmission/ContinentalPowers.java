package io.netplanner.engine.transmission;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.routing.PortfolioRouter;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.spi.Progress;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.routing.RoutingAlgorithm;
import io.netplanner.model.routing.RoutingObjective;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.transmission.PowerParameters;
import io.netplanner.model.transmission.PowerResult;
import io.netplanner.model.transmission.PowerStatistics;
import io.netplanner.model.transmission.TransmissionParameters;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Prints what the optimisation of powers brings the services of a {@link Continent}, how, and how long it takes. */
final class ContinentalPowers {

    private ContinentalPowers() {}

    /** @param arguments how many services (500) and the time limit in seconds (60) */
    public static void main(String[] arguments) {
        int services = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500;
        int limit = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60;
        RoutingParameters grid =
                new RoutingParameters(RoutingAlgorithm.AUTO, RoutingObjective.CHANNELS, 96, null, 5, false, 1, 20);
        RoutingRequest request = new RoutingRequest(
                Continent.topology(), Continent.requests(services), List.of(), DefaultCatalogue.get(), grid);
        RoutingResult routed = new PortfolioRouter().route(request, new Watched());
        PowerResult result = new PowerOptimiser()
                .optimise(
                        request, routed, TransmissionParameters.DEFAULTS, new PowerParameters(3, limit), new Watched());
        PowerStatistics figures = result.statistics();
        System.out.printf(
                Locale.ROOT,
                "%d segments, %d amplifiers: smallest margin %.3f dB, closed form %.3f, after %.3f; mean %.3f, after %.3f; %d trials, %.1f s%n",
                figures.segments(),
                result.amplifiers().size(),
                figures.worstBeforeDb(),
                figures.worstClosedFormDb(),
                figures.worstAfterDb(),
                figures.meanBeforeDb(),
                figures.meanAfterDb(),
                figures.trials(),
                figures.seconds());
    }

    /** With a clock that runs, prints what is reported. */
    private static final class Watched implements Execution {

        private final long start = System.nanoTime();
        private String last = "";

        @Override
        public double elapsedSeconds() {
            return (System.nanoTime() - start) / 1e9;
        }

        @Override
        public boolean isCancelRequested() {
            return false;
        }

        @Override
        public void report(Progress progress) {
            String line = progress.message();
            if ("powers".equals(progress.stage()) && !line.equals(last)) {
                System.out.printf(Locale.ROOT, "%6.1f s  %s%n", elapsedSeconds(), line);
                last = line;
            }
        }

        @Override
        public <T> List<T> invokeAll(List<? extends Callable<T>> tasks) {
            return Execution.quiet().invokeAll(tasks);
        }
    }
}
