package io.netplanner.desktop.light;

import io.netplanner.desktop.client.RunApi;
import io.netplanner.desktop.common.BackgroundTask;
import io.netplanner.desktop.common.BackgroundTasks;
import io.netplanner.desktop.common.Column;
import io.netplanner.desktop.common.Selected;
import io.netplanner.desktop.common.Selection;
import io.netplanner.desktop.common.ServerConnection;
import io.netplanner.desktop.common.TableModel;
import io.netplanner.desktop.common.Texts;
import io.netplanner.desktop.result.ResultStore;
import io.netplanner.desktop.result.ShownResult;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.Route;
import io.netplanner.model.run.Run;
import io.netplanner.model.transmission.LineLight;
import io.netplanner.model.transmission.QualityLimit;
import io.netplanner.model.transmission.RouteRole;
import io.netplanner.model.transmission.SegmentQuality;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** The light of the selected lightpath along its way; fetched only while somebody looks. */
public final class CourseViewModel {

    /** What is asked for: an answer to an earlier question is not shown. */
    private record Question(UUID runId, String requestId, RouteRole role, Route route, List<SegmentQuality> segments) {}

    private final ServerConnection connection;
    private final BackgroundTasks tasks;
    private final Selection selection;
    private final ResultStore results;
    private final ObjectProperty<RouteRole> role = new SimpleObjectProperty<>(RouteRole.WORKING);
    private final BooleanProperty watched = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<LightCourse> course = new ReadOnlyObjectWrapper<>(LightCourse.NONE);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper limits = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper isProtected = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper drawable = new ReadOnlyBooleanWrapper(true);
    private final TableModel<Stop> table;
    private @Nullable Question question;

    public CourseViewModel(
            ServerConnection connection, BackgroundTasks tasks, Selection selection, ResultStore results) {
        this.connection = connection;
        this.tasks = tasks;
        this.selection = selection;
        this.results = results;
        table = new TableModel<>(columns(), stop -> selection.get());
        selection.selectedProperty().subscribe(this::look);
        results.resultProperty().subscribe(this::look);
        role.subscribe(this::look);
        watched.subscribe(this::look);
    }

    /** Working or protection. */
    ObjectProperty<RouteRole> roleProperty() {
        return role;
    }

    /** @param onScreen whether anybody can see it */
    public void watch(ObservableValue<Boolean> onScreen) {
        watched.bind(onScreen);
    }

    ReadOnlyObjectProperty<LightCourse> courseProperty() {
        return course.getReadOnlyProperty();
    }

    /** Whose light it is; empty while no lightpath of a judged result is selected. */
    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** What the receiver gets, and what takes most of it. */
    ReadOnlyStringProperty limitsProperty() {
        return limits.getReadOnlyProperty();
    }

    /** False where the result tells no elements, or not where they are; true while it is being fetched. */
    ReadOnlyBooleanProperty drawableProperty() {
        return drawable.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty protectedProperty() {
        return isProtected.getReadOnlyProperty();
    }

    TableModel<Stop> table() {
        return table;
    }

    private void look() {
        Question next = watched.get() ? ask(results.get()) : null;
        if (next != null && next.equals(question)) {
            return;
        }
        question = next;
        show(LightCourse.NONE);
        drawable.set(true);
        title.set(next == null ? "" : Texts.get("course.title", next.requestId(), Texts.of("routeRole", next.role())));
        limits.set(
                next == null
                        ? ""
                        : next.segments().stream()
                                .map(CourseViewModel::limitsOf)
                                .collect(Collectors.joining("\n")));
        if (next != null) {
            fetch(next);
        }
    }

    private @Nullable Question ask(ShownResult result) {
        Lightpath lightpath = selection.get() instanceof Selected.OfLightpath selected
                ? result.findLightpath(selected.requestId()).orElse(null)
                : null;
        Run run = result.findRun().orElse(null);
        isProtected.set(lightpath != null && lightpath.protection() != null);
        if (lightpath == null || run == null || result.findTransmission().isEmpty()) {
            return null;
        }
        Route protection = lightpath.protection();
        boolean working = role.get() == RouteRole.WORKING || protection == null;
        RouteRole shown = working ? RouteRole.WORKING : RouteRole.PROTECTION;
        Route route = working ? lightpath.working() : protection;
        List<SegmentQuality> segments = result.findTransmission().get().segments().stream()
                .filter(segment -> segment.requestId().equals(lightpath.requestId()) && segment.role() == shown)
                .toList();
        return new Question(run.id(), lightpath.requestId(), shown, route, segments);
    }

    private void fetch(Question asked) {
        RunApi runs = connection.client().runs();
        BackgroundTask.of(() -> LightCourse.along(asked.route(), asked.segments(), linesOf(runs, asked)))
                .repeatable()
                .onSuccess(fetched -> {
                    if (asked.equals(question)) {
                        show(fetched);
                        drawable.set(!fetched.isEmpty() && fetched.hasPlaces());
                    }
                })
                .startWith(tasks);
    }

    private static List<LineLight> linesOf(RunApi runs, Question asked) {
        return asked.route().links().stream()
                .distinct()
                .flatMap(link -> runs.linesOf(asked.runId(), link).stream())
                .toList();
    }

    private void show(LightCourse next) {
        course.set(next);
        table.setRows(next.stops());
    }

    private static String limitsOf(SegmentQuality segment) {
        String broken = segment.failures().stream().map(QualityLimit::words).collect(Collectors.joining(", "));
        return Texts.get(
                broken.isEmpty() ? "course.limits" : "course.fails",
                segment.from(),
                segment.to(),
                decibels(segment.gsnrDb01nm()),
                decibels(segment.marginDb()),
                segment.limitedBy(),
                segment.weakestLink(),
                broken);
    }

    private static String decibels(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static List<Column<Stop>> columns() {
        return List.of(
                Column.number(Texts.get("course.km"), 80, 1, Stop::km),
                Column.text(Texts.get("course.link"), 130, Stop::linkId),
                Column.text(Texts.get("course.element"), 140, Stop::element),
                figure("course.power", Stop::powerDbm),
                figure("course.ase", Stop::aseDbm),
                figure("course.nli", Stop::nliDbm),
                figure("light.osnr", Stop::osnrDb),
                figure("light.gsnr", Stop::gsnrDb));
    }

    private static Column<Stop> figure(String key, Function<Stop, @Nullable Double> value) {
        return Column.number(Texts.get(key), 92, 2, value);
    }
}
