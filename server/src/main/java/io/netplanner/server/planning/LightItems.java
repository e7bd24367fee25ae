package io.netplanner.server.planning;

import io.netplanner.model.transmission.LightpathQuality;
import io.netplanner.model.transmission.LineLight;
import io.netplanner.model.transmission.PowerGain;
import io.netplanner.model.transmission.PowerResult;
import io.netplanner.model.transmission.PowerStatistics;
import io.netplanner.model.transmission.QualityLimit;
import io.netplanner.model.transmission.TransmissionResult;
import io.netplanner.server.run.ResultItem;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The qualities of a result as they are paged: least margin first, found by id, ends, mode and what is wrong. */
final class LightItems {

    private LightItems() {}

    static List<ResultItem> of(TransmissionResult result) {
        return result.lightpaths().stream()
                .sorted(Comparator.comparingDouble(LightpathQuality::marginDb)
                        .thenComparing(LightpathQuality::requestId))
                .map(lightpath -> new ResultItem(search(lightpath), lightpath))
                .toList();
    }

    static List<ResultItem> of(List<LineLight> lines) {
        return lines.stream()
                .map(line -> new ResultItem(
                        String.join(" ", line.linkId(), line.from(), line.to()).toLowerCase(Locale.ROOT), line))
                .toList();
    }

    static List<ResultItem> of(PowerResult result) {
        return result.segments().stream()
                .sorted(Comparator.comparingDouble(PowerGain::marginAfterDb).thenComparing(PowerGain::requestId))
                .map(gain -> new ResultItem(
                        String.join(" ", gain.requestId(), gain.from(), gain.to())
                                .toLowerCase(Locale.ROOT),
                        gain))
                .toList();
    }

    static String headline(PowerStatistics figures) {
        return figures.worstBeforeDb() == null
                ? "nothing is lit"
                : String.format(
                        Locale.ROOT,
                        "smallest margin from %.1f to %.1f dB",
                        figures.worstBeforeDb(),
                        figures.worstAfterDb());
    }

    private static String search(LightpathQuality lightpath) {
        String broken = lightpath.failures().stream().map(QualityLimit::words).collect(Collectors.joining(" "));
        return String.join(
                        " ",
                        lightpath.requestId(),
                        lightpath.source(),
                        lightpath.destination(),
                        lightpath.mode(),
                        broken)
                .toLowerCase(Locale.ROOT);
    }
}
