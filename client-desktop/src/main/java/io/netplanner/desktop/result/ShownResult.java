package io.netplanner.desktop.result;

import io.netplanner.desktop.client.Spectrum;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.routing.UnservedRequest;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunResultSummary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A result as far as it has been fetched, with its lightpaths by id. Immutable; {@link #NONE} while there is none. */
public final class ShownResult {

    public static final ShownResult NONE = new ShownResult(null, null, null, null);

    private final @Nullable Run run;
    private final @Nullable RunResultSummary summary;
    private final @Nullable RoutingResult routing;
    private final @Nullable Spectrum spectrum;
    private final Map<String, Lightpath> lightpaths = new LinkedHashMap<>();

    private ShownResult(
            @Nullable Run run,
            @Nullable RunResultSummary summary,
            @Nullable RoutingResult routing,
            @Nullable Spectrum spectrum) {
        this.run = run;
        this.summary = summary;
        this.routing = routing;
        this.spectrum = spectrum;
        if (routing != null) {
            routing.lightpaths().forEach(lightpath -> lightpaths.put(lightpath.requestId(), lightpath));
        }
    }

    public static ShownResult of(
            Run run, RunResultSummary summary, Optional<RoutingResult> routing, Optional<Spectrum> spectrum) {
        return new ShownResult(run, summary, routing.orElse(null), spectrum.orElse(null));
    }

    public Optional<Run> findRun() {
        return Optional.ofNullable(run);
    }

    public Optional<RunResultSummary> findSummary() {
        return Optional.ofNullable(summary);
    }

    public Optional<Spectrum> findSpectrum() {
        return Optional.ofNullable(spectrum);
    }

    public List<Lightpath> lightpaths() {
        return List.copyOf(lightpaths.values());
    }

    public Optional<Lightpath> findLightpath(String requestId) {
        return Optional.ofNullable(lightpaths.get(requestId));
    }

    /** Lightpaths whose working or protection route crosses the link. */
    public List<Lightpath> lightpathsOver(String linkId) {
        return lightpaths.values().stream()
                .filter(lightpath -> routes(lightpath).anyMatch(links -> links.contains(linkId)))
                .toList();
    }

    public List<UnservedRequest> unserved() {
        return routing == null ? List.of() : routing.unserved();
    }

    private static Stream<List<String>> routes(Lightpath lightpath) {
        return lightpath.protection() == null
                ? Stream.of(lightpath.working().links())
                : Stream.of(lightpath.working().links(), lightpath.protection().links());
    }
}
