package io.netplanner.server.report;

import io.netplanner.model.grooming.GroomedLightpath;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.issue.Figures;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.Route;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.routing.Segment;
import io.netplanner.server.page.Html;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tables of a report. */
final class PlanTables {

    private PlanTables() {}

    static String unserved(RoutingResult routing, GroomingResult grooming) {
        if (routing.unserved().isEmpty()) {
            return "<p class=\"good\">Every lightpath that grooming asked for is lit.</p>";
        }
        Map<String, GroomedLightpath> asked = byId(grooming);
        return Html.table(
                List.of("Lightpath", "Ends", "Why it is not served"),
                routing.unserved().stream()
                        .map(request -> List.of(
                                Html.text(request.requestId()),
                                ends(asked.get(request.requestId())),
                                Html.text(request.reason())))
                        .toList());
    }

    static String remaining(GroomingResult grooming) {
        List<String> services = grooming.remaining().serviceIds();
        if (services.isEmpty()) {
            return "<p class=\"good\">Grooming left no service behind.</p>";
        }
        return "<p>" + services.size() + " services remain below the threshold or fit no card:</p><p class=\"ids\">"
                + services.stream().map(Html::text).collect(Collectors.joining(", ")) + "</p>";
    }

    static String links(List<LinkLoad> loads, int channels) {
        return Html.table(
                List.of("Link", "Length km", "Channels lit of " + channels, "Use"),
                loads.stream()
                        .sorted(LinkLoad.fullestFirst())
                        .map(load -> List.of(
                                Html.text(load.link().id()),
                                Html.figure(load.link().lengthKm()),
                                String.valueOf(load.lit()),
                                Html.bar(load.use(), load.cssClass()) + " " + Html.percent(load.use())))
                        .toList());
    }

    static String lightpaths(GroomingResult grooming, RoutingResult routing) {
        Map<String, GroomedLightpath> asked = byId(grooming);
        return Html.table(
                List.of("Lightpath", "Ends", "Load Gb/s", "Working", "Channel", "Km", "Protection", "Restorations"),
                routing.lightpaths().stream()
                        .map(lightpath -> row(lightpath, asked.get(lightpath.requestId())))
                        .toList());
    }

    private static List<String> row(Lightpath lightpath, @Nullable GroomedLightpath asked) {
        Route protection = lightpath.protection();
        return List.of(
                Html.text(lightpath.requestId()),
                Html.text(lightpath.source() + " – " + lightpath.destination()),
                asked == null ? "" : Html.figure(asked.loadGbps()),
                nodes(lightpath.working()),
                channels(lightpath.working()),
                Html.figure(lightpath.working().lengthKm()),
                protection == null
                        ? "–"
                        : nodes(protection) + " <span class=\"quiet\">" + channels(protection) + "</span>",
                String.valueOf(lightpath.restorations().size()));
    }

    private static String nodes(Route route) {
        return Html.text(String.join(" → ", route.nodes()));
    }

    private static String channels(Route route) {
        return route.segments().stream().map(PlanTables::channel).distinct().collect(Collectors.joining(", "));
    }

    private static String channel(Segment segment) {
        if (segment.channel() != null) {
            return Figures.of(segment.channel());
        }
        return segment.slot() == null
                ? ""
                : "n " + segment.slot().n() + ", m " + segment.slot().m();
    }

    private static String ends(@Nullable GroomedLightpath lightpath) {
        return lightpath == null ? "" : Html.text(lightpath.source() + " – " + lightpath.destination());
    }

    private static Map<String, GroomedLightpath> byId(GroomingResult grooming) {
        return grooming.lightpaths().stream().collect(Collectors.toMap(GroomedLightpath::id, Function.identity()));
    }
}
