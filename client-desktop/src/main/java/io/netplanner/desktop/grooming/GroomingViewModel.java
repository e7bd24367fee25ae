package io.netplanner.desktop.grooming;

import io.netplanner.desktop.common.Column;
import io.netplanner.desktop.common.Selected;
import io.netplanner.desktop.common.TableModel;
import io.netplanner.desktop.common.Texts;
import io.netplanner.desktop.result.ResultStore;
import io.netplanner.model.grooming.Card;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.grooming.Groomout;
import io.netplanner.model.grooming.Remaining;
import io.netplanner.model.grooming.ServicePath;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/** The grooming behind the result on show, as tables; a card or a service that is chosen is traced. */
public final class GroomingViewModel {

    /** What no lightpath carries: a service or a groomout. */
    record Left(String kind, String id, Selected selected) {}

    private final TableModel<Groomout> groomouts = new TableModel<>(
            List.of(
                    Column.text(Texts.get("groomout.id"), 150, Groomout::id),
                    Column.text(Texts.get("groomout.source"), 130, Groomout::source),
                    Column.text(Texts.get("groomout.destination"), 130, Groomout::destination),
                    Column.text(Texts.get("groomout.card"), 90, Groomout::cardType),
                    Column.number(Texts.get("groomout.loadGbps"), 100, 1, Groomout::loadGbps),
                    Column.whole(
                            Texts.get("groomout.services"),
                            90,
                            groomout -> groomout.serviceIds().size())),
            this::carrierOf);

    private final TableModel<Card> cards = new TableModel<>(
            List.of(
                    Column.text(Texts.get("card.id"), 150, Card::id),
                    Column.text(Texts.get("card.type"), 90, Card::type),
                    Column.text(Texts.get("card.node"), 130, Card::node),
                    Column.whole(Texts.get("card.rack"), 70, Card::rack),
                    Column.whole(Texts.get("card.shelf"), 70, Card::shelf),
                    Column.figures(Texts.get("card.slots"), 80, GroomingViewModel::slots),
                    Column.text(Texts.get("card.farEnd"), 150, Card::pairId)),
            card -> new Selected.OfCard(card.id()));

    private final TableModel<ServicePath> services = new TableModel<>(
            List.of(
                    Column.text(Texts.get("service.id"), 180, ServicePath::serviceId),
                    Column.text(Texts.get("service.lightpaths"), 340, path -> String.join(", ", path.lightpathIds()))),
            path -> new Selected.OfService(path.serviceId()));

    private final TableModel<Left> remaining = new TableModel<>(
            List.of(
                    Column.text(Texts.get("remaining.kind"), 120, Left::kind),
                    Column.text(Texts.get("remaining.id"), 400, Left::id)),
            Left::selected);

    private final BooleanProperty watched = new SimpleBooleanProperty();
    private final GroomingStore groomings;
    private final ReadOnlyBooleanWrapper groomed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper cardCounts = new ReadOnlyStringWrapper("");

    public GroomingViewModel(GroomingStore groomings, ResultStore results) {
        this.groomings = groomings;
        groomings.groomingProperty().subscribe(this::show);
        watched.subscribe(this::wantIfWatched);
        results.resultProperty().subscribe(this::wantIfWatched);
    }

    /** @param onScreen whether anybody can see it */
    public void watch(ObservableValue<Boolean> onScreen) {
        watched.bind(onScreen);
    }

    TableModel<Groomout> groomouts() {
        return groomouts;
    }

    TableModel<Card> cards() {
        return cards;
    }

    TableModel<ServicePath> services() {
        return services;
    }

    TableModel<Left> remaining() {
        return remaining;
    }

    ReadOnlyBooleanProperty groomedProperty() {
        return groomed.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty loadingProperty() {
        return groomings.loadingProperty();
    }

    /** How many cards of each type there are. */
    ReadOnlyStringProperty cardCountsProperty() {
        return cardCounts.getReadOnlyProperty();
    }

    private Selected carrierOf(Groomout groomout) {
        return groomings
                .get()
                .findCarrier(groomout.id())
                .<Selected>map(Selected.OfLightpath::new)
                .orElse(Selected.NOTHING);
    }

    private void wantIfWatched() {
        if (watched.get()) {
            groomings.want();
        }
    }

    private void show(ShownGrooming grooming) {
        groomouts.setRows(rows(grooming, GroomingResult::groomouts));
        cards.setRows(rows(grooming, GroomingResult::cards));
        services.setRows(rows(grooming, GroomingResult::paths));
        remaining.setRows(rows(grooming, result -> left(result.remaining())));
        groomed.set(grooming.find().isPresent());
        cardCounts.set(grooming.find().map(GroomingViewModel::counts).orElse(""));
    }

    private static <T> List<T> rows(ShownGrooming grooming, Function<GroomingResult, List<T>> part) {
        return grooming.find().map(part).orElse(List.of());
    }

    private static List<Left> left(Remaining remaining) {
        return Stream.concat(
                        remaining.serviceIds().stream()
                                .map(id -> new Left(Texts.get("remaining.service"), id, new Selected.OfService(id))),
                        remaining.groomoutIds().stream()
                                .map(id -> new Left(Texts.get("remaining.groomout"), id, Selected.NOTHING)))
                .toList();
    }

    private static String counts(GroomingResult result) {
        return result.statistics().cards().entrySet().stream()
                .map(entry -> Texts.get("card.count", entry.getValue(), entry.getKey()))
                .collect(Collectors.joining("   "));
    }

    static String slots(Card card) {
        return card.slots().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
