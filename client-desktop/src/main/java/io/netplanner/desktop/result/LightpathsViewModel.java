package io.netplanner.desktop.result;

import io.netplanner.desktop.common.Column;
import io.netplanner.desktop.common.Selected;
import io.netplanner.desktop.common.TableModel;
import io.netplanner.desktop.common.Texts;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.Route;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The table of lightpaths of the result on show. */
public final class LightpathsViewModel {

    private final TableModel<Lightpath> table = new TableModel<>(
            List.of(
                    Column.text(Texts.get("lightpath.id"), 130, Lightpath::requestId),
                    Column.text(Texts.get("lightpath.source"), 100, Lightpath::source),
                    Column.text(Texts.get("lightpath.destination"), 100, Lightpath::destination),
                    Column.text(
                            Texts.get("lightpath.channels"), 75, lightpath -> RouteText.channels(lightpath.working())),
                    Column.number(
                            Texts.get("lightpath.workingKm"),
                            110,
                            1,
                            lightpath -> lightpath.working().lengthKm()),
                    Column.whole(
                            Texts.get("lightpath.hops"),
                            70,
                            lightpath -> lightpath.working().links().size()),
                    Column.text(
                            Texts.get("lightpath.protectionChannels"),
                            110,
                            lightpath -> ofProtection(lightpath, RouteText::channels)),
                    Column.number(Texts.get("lightpath.protectionKm"), 120, 1, LightpathsViewModel::protectionKm),
                    Column.whole(Texts.get("lightpath.regenerators"), 100, LightpathsViewModel::regenerators),
                    Column.whole(
                            Texts.get("lightpath.restorations"),
                            100,
                            lightpath -> lightpath.restorations().size()),
                    Column.text(Texts.get("lightpath.route"), 320, lightpath -> RouteText.nodes(lightpath.working()))),
            lightpath -> new Selected.OfLightpath(lightpath.requestId()));

    public LightpathsViewModel(ResultStore results) {
        results.resultProperty().subscribe(result -> table.setRows(result.lightpaths()));
    }

    public TableModel<Lightpath> table() {
        return table;
    }

    private static String ofProtection(Lightpath lightpath, Function<Route, String> text) {
        Route protection = lightpath.protection();
        return protection == null ? "" : text.apply(protection);
    }

    private static @Nullable Double protectionKm(Lightpath lightpath) {
        Route protection = lightpath.protection();
        return protection == null ? null : protection.lengthKm();
    }

    private static int regenerators(Lightpath lightpath) {
        Route protection = lightpath.protection();
        int working = lightpath.working().regenerators().size();
        return protection == null
                ? working
                : working + protection.regenerators().size();
    }
}
