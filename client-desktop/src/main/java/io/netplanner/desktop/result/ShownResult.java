package io.netplanner.desktop.result;

import io.netplanner.desktop.client.Spectrum;
import io.netplanner.model.materials.MaterialList;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.routing.UnservedRequest;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunResultSummary;
import io.netplanner.model.transmission.TransmissionResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A result as far as it has been fetched, with its lightpaths by id. Immutable; {@link #NONE} while there is none. */
public final class ShownResult {

    public static final ShownResult NONE = new ShownResult(null, null, ResultParts.NONE);

    private final @Nullable Run run;
    private final @Nullable RunResultSummary summary;
    private final ResultParts parts;
    private final Map<String, Lightpath> lightpaths = new LinkedHashMap<>();

    private ShownResult(@Nullable Run run, @Nullable RunResultSummary summary, ResultParts parts) {
        this.run = run;
        this.summary = summary;
        this.parts = parts;
        RoutingResult routing = parts.routing();
        if (routing != null) {
            routing.lightpaths().forEach(lightpath -> lightpaths.put(lightpath.requestId(), lightpath));
        }
    }

    static ShownResult of(Run run, RunResultSummary summary, ResultParts parts) {
        return new ShownResult(run, summary, parts);
    }

    public Optional<Run> findRun() {
        return Optional.ofNullable(run);
    }

    public Optional<RunResultSummary> findSummary() {
        return Optional.ofNullable(summary);
    }

    public Optional<Spectrum> findSpectrum() {
        return Optional.ofNullable(parts.spectrum());
    }

    public Optional<TransmissionResult> findTransmission() {
        return Optional.ofNullable(parts.transmission());
    }

    public Optional<MaterialList> findMaterials() {
        return Optional.ofNullable(parts.materials());
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
        RoutingResult routing = parts.routing();
        return routing == null ? List.of() : routing.unserved();
    }

    private static Stream<List<String>> routes(Lightpath lightpath) {
        return lightpath.protection() == null
                ? Stream.of(lightpath.working().links())
                : Stream.of(lightpath.working().links(), lightpath.protection().links());
    }
}
