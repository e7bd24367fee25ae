package io.netplanner.server.exchange.internal.workbook;

import io.netplanner.model.topology.Direction;
import io.netplanner.model.topology.FiberSpan;
import io.netplanner.model.topology.Link;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A column of the sheet of links: its title and what it shows of a link, blank where there is nothing to show. */
record LinkColumn(String title, Function<Link, @Nullable Object> content) {

    /** Columns that every sheet has. */
    static final List<LinkColumn> ALWAYS = List.of(
            new LinkColumn("ID", Link::id),
            new LinkColumn("Source", Link::source),
            new LinkColumn("Destination", Link::destination),
            new LinkColumn("Length", Link::lengthKm),
            new LinkColumn("Fiber Type", Link::fiberType));

    /** Columns that are there where some link fills them. */
    static final List<LinkColumn> WHERE_FILLED = List.of(
            new LinkColumn("Distance", link -> joined(link, FiberSpan::lengthKm)),
            new LinkColumn("Span_Fibers", link -> joined(link, FiberSpan::fiberType)),
            new LinkColumn("Loss Coefficient", link -> joined(link, FiberSpan::attenuationDbPerKm)),
            new LinkColumn("Connector_Loss", link -> joined(link, FiberSpan::connectorLossDb)),
            new LinkColumn("Beta", link -> joined(link, FiberSpan::beta2Ps2PerKm)),
            new LinkColumn("Gamma", link -> joined(link, FiberSpan::gammaPerWattKm)),
            new LinkColumn("Dispersion", link -> joined(link, FiberSpan::dispersionPsPerNmKm)),
            new LinkColumn(
                    "Risk_Groups", link -> link.riskGroups().isEmpty() ? null : String.join("; ", link.riskGroups())),
            new LinkColumn("Direction", link -> link.direction() == Direction.BIDIRECTIONAL ? null : link.direction()));

    @Nullable
    Object value(Link link) {
        return content.apply(link);
    }

    boolean isFilledBy(Link link) {
        return value(link) != null;
    }

    /** Spans joined by "+", with a mark where a span has no value. */
    private static @Nullable String joined(Link link, Function<FiberSpan, @Nullable Object> content) {
        List<FiberSpan> spans = link.spans();
        return spans.stream().map(content).allMatch(Objects::isNull)
                ? null
                : spans.stream().map(content).map(LinkColumn::text).collect(Collectors.joining("+"));
    }

    private static String text(@Nullable Object value) {
        if (value instanceof Double number) {
            return BigDecimal.valueOf(number).toPlainString();
        }
        return value == null ? JoinedNumbers.GAP : value.toString();
    }
}
