package io.netplanner.engine.transmission.internal;

import io.netplanner.model.equipment.OperationalMode;
import io.netplanner.model.transmission.LightpathQuality;
import io.netplanner.model.transmission.QualityLimit;
import io.netplanner.model.transmission.RouteRole;
import io.netplanner.model.transmission.SegmentQuality;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sums up what the segments of a lightpath say of it. */
public final class LightpathJudge {

    private final SegmentJudge segments;
    private final @Nullable Double maxLatencyMs;

    public LightpathJudge(
            PresentLight present, CombLights combs, double systemMarginDb, @Nullable Double maxLatencyMs) {
        this.segments = new SegmentJudge(present, combs, systemMarginDb);
        this.maxLatencyMs = maxLatencyMs;
    }

    public LightpathQuality judge(RoutedLightpath lightpath, OperationalMode mode) {
        String id = lightpath.request().id();
        List<SegmentQuality> judged = lightpath.segments().stream()
                .map(segment -> segments.judge(id, segment, mode))
                .toList();
        SegmentQuality worst = judged.stream()
                .min(Comparator.comparingDouble(SegmentQuality::marginDb))
                .orElseThrow();
        double working = latencyMs(judged, RouteRole.WORKING);
        double protection = latencyMs(judged, RouteRole.PROTECTION);
        Set<QualityLimit> failures = failures(judged, Math.max(working, protection));
        return new LightpathQuality(
                id,
                lightpath.request().source(),
                lightpath.request().destination(),
                lightpath.request().rateGbps(),
                mode.name(),
                worst.gsnrDb01nm(),
                worst.marginDb(),
                working,
                lightpath.isProtected() ? protection : null,
                List.copyOf(failures),
                verdict(failures, worst),
                judged);
    }

    private static double latencyMs(List<SegmentQuality> judged, RouteRole role) {
        return judged.stream()
                .filter(segment -> segment.role() == role)
                .mapToDouble(SegmentQuality::latencyMs)
                .sum();
    }

    private Set<QualityLimit> failures(List<SegmentQuality> judged, double latencyMs) {
        Set<QualityLimit> failures = EnumSet.noneOf(QualityLimit.class);
        judged.forEach(segment -> failures.addAll(segment.failures()));
        if (maxLatencyMs != null && latencyMs > maxLatencyMs) {
            failures.add(QualityLimit.LATENCY);
        }
        return failures;
    }

    private static String verdict(Set<QualityLimit> failures, SegmentQuality worst) {
        if (failures.isEmpty()) {
            return String.format(
                    Locale.ROOT,
                    "arrives with %.1f dB in hand; most noise is %s, on link %s",
                    worst.marginDb(),
                    worst.limitedBy(),
                    worst.weakestLink());
        }
        String broken = failures.stream().map(QualityLimit::words).collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "does not arrive: %s; worst from %s to %s, GSNR %.1f dB, %.1f dB margin, most noise is %s, on link %s",
                broken,
                worst.from(),
                worst.to(),
                worst.gsnrDb01nm(),
                worst.marginDb(),
                worst.limitedBy(),
                worst.weakestLink());
    }
}
