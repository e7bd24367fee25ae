package io.netplanner.server.exchange.internal.workbook;

import io.netplanner.model.topology.FiberSpan;
import io.netplanner.model.topology.Link;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A column of the sheet of links: its title and what it shows of a link. */
record LinkColumn(String title, Function<Link, @Nullable Object> content) {

    static final List<LinkColumn> PLAIN = List.of(
            new LinkColumn("ID", Link::id),
            new LinkColumn("Source", Link::source),
            new LinkColumn("Destination", Link::destination),
            new LinkColumn("Length", Link::lengthKm),
            new LinkColumn("Fiber Type", Link::fiberType));

    static final List<LinkColumn> SPANNED = List.of(
            new LinkColumn("ID", Link::id),
            new LinkColumn("Source", Link::source),
            new LinkColumn("Destination", Link::destination),
            new LinkColumn(
                    "Distance", link -> link.spans().isEmpty() ? link.lengthKm() : joined(link, FiberSpan::lengthKm)),
            new LinkColumn("Fiber Type", LinkColumn::fibers),
            new LinkColumn("Loss Coefficient", link -> joined(link, FiberSpan::attenuationDbPerKm)),
            new LinkColumn("Beta", link -> joined(link, FiberSpan::beta2Ps2PerKm)),
            new LinkColumn("Gamma", link -> joined(link, FiberSpan::gammaPerWattKm)),
            new LinkColumn("Dispersion", link -> joined(link, FiberSpan::dispersionPsPerNmKm)));

    @Nullable
    Object value(Link link) {
        return content.apply(link);
    }

    /** Spans joined by "+"; nothing unless every span has a value, for a gap cannot be written. */
    private static @Nullable String joined(Link link, Function<FiberSpan, @Nullable Double> figure) {
        List<FiberSpan> spans = link.spans();
        if (spans.isEmpty() || spans.stream().map(figure).anyMatch(Objects::isNull)) {
            return null;
        }
        return spans.stream()
                .map(figure)
                .map(value -> BigDecimal.valueOf(Objects.requireNonNull(value)).toPlainString())
                .collect(Collectors.joining("+"));
    }

    private static String fibers(Link link) {
        return link.spans().isEmpty()
                ? link.fiberType()
                : link.spans().stream()
                        .map(span -> span.fiberType() == null ? link.fiberType() : span.fiberType())
                        .collect(Collectors.joining("+"));
    }
}
