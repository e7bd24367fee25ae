package io.netplanner.desktop.shell;

import io.netplanner.desktop.account.SignInViewModel;
import io.netplanner.desktop.common.BackgroundTasks;
import io.netplanner.desktop.common.DialogService;
import io.netplanner.desktop.common.Explanation;
import io.netplanner.desktop.common.FxBackgroundTasks;
import io.netplanner.desktop.common.Selection;
import io.netplanner.desktop.common.ServerConnection;
import io.netplanner.desktop.common.SettingsStore;
import io.netplanner.desktop.common.TableExport;
import io.netplanner.desktop.grooming.GroomingStore;
import io.netplanner.desktop.grooming.GroomingViewModel;
import io.netplanner.desktop.grooming.ResultSources;
import io.netplanner.desktop.grooming.TraceStore;
import io.netplanner.desktop.input.DraftStore;
import io.netplanner.desktop.input.EditTimeline;
import io.netplanner.desktop.input.InputImport;
import io.netplanner.desktop.input.InputStore;
import io.netplanner.desktop.input.ProjectBinding;
import io.netplanner.desktop.input.ProjectTools;
import io.netplanner.desktop.inspector.InspectorViewModel;
import io.netplanner.desktop.light.CourseViewModel;
import io.netplanner.desktop.light.LightViewModel;
import io.netplanner.desktop.map.MapViewModel;
import io.netplanner.desktop.materials.MaterialsViewModel;
import io.netplanner.desktop.notification.NotificationLog;
import io.netplanner.desktop.project.OpenProject;
import io.netplanner.desktop.project.ProjectsViewModel;
import io.netplanner.desktop.result.FailureChoice;
import io.netplanner.desktop.result.LightpathsViewModel;
import io.netplanner.desktop.result.ResultStore;
import io.netplanner.desktop.result.SummaryViewModel;
import io.netplanner.desktop.result.UnservedViewModel;
import io.netplanner.desktop.run.RunStore;
import io.netplanner.desktop.run.RunsViewModel;
import io.netplanner.desktop.spectrum.SpectrumViewModel;
import io.netplanner.desktop.topology.LinkUses;
import io.netplanner.desktop.topology.LinksViewModel;
import io.netplanner.desktop.topology.NodesViewModel;
import io.netplanner.desktop.topology.TopologyDrawing;
import io.netplanner.desktop.topology.TopologyEdit;
import io.netplanner.desktop.topology.TopologyEditor;
import io.netplanner.desktop.topology.TopologyTarget;
import io.netplanner.desktop.traffic.DemandsViewModel;
import io.netplanner.desktop.traffic.MatrixViewModel;
import io.netplanner.desktop.traffic.TrafficEdit;
import io.netplanner.desktop.traffic.TrafficEditor;
import io.netplanner.desktop.traffic.TrafficTarget;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.TrafficMatrix;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/** All parts of the application without a single control, put together once; nothing else knows them all. */
final class Desk {

    final SettingsStore settings;
    final ServerConnection connection;
    final NotificationLog notifications = new NotificationLog();
    final BackgroundTasks tasks;
    final Selection selection = new Selection();
    final TableExport tableExport;
    final OpenProject openProject;
    final ProjectTools tools;
    final TopologyEditor editor = new TopologyEditor();
    final TrafficEditor traffic = new TrafficEditor();
    final EditTimeline timeline = new EditTimeline(List.of(editor, traffic));
    final InputStore<Topology, TopologyEdit> topologyStore;
    final InputStore<TrafficMatrix, TrafficEdit> trafficStore;
    final LinkUses linkUses = new LinkUses();
    final RunStore runStore;
    final ResultStore resultStore;
    final GroomingStore groomingStore;
    final ResultSources sources;
    final InputImport<Topology> topologyImport;
    final InputImport<TrafficMatrix> trafficImport;

    final SignInViewModel signIn;
    final ProjectsViewModel projects;
    final TopologyDrawing drawing;
    final MapViewModel map;
    final NodesViewModel nodes;
    final LinksViewModel links;
    final DemandsViewModel demands;
    final MatrixViewModel matrix;
    final RunsViewModel runs;
    final LightpathsViewModel lightpaths;
    final SpectrumViewModel spectrum;
    final GroomingViewModel grooming;
    final UnservedViewModel unserved;
    final SummaryViewModel summary;
    final LightViewModel light;
    final CourseViewModel course;
    final MaterialsViewModel materials;
    final InspectorViewModel inspector;

    Desk(Path folder, Optional<String> server, DialogService dialogs, Executor uiThread) {
        settings = new SettingsStore(folder);
        connection = new ServerConnection(uiThread);
        tasks = new FxBackgroundTasks(connection, failure -> notifications.error(Explanation.of(failure)));
        tableExport = new CsvExport(dialogs, tasks, notifications);
        openProject = new OpenProject(connection);
        tools = new ProjectTools(connection, tasks, dialogs, notifications, openProject);
        ProjectBinding binding = new ProjectBinding(tools);
        Path drafts = folder.resolve("drafts");
        topologyStore = new InputStore<>(
                tools,
                new TopologyTarget(),
                editor,
                new DraftStore<>(drafts, "topology", Topology.class, TopologyEdit.class, tasks),
                binding);
        trafficStore = new InputStore<>(
                tools,
                new TrafficTarget(),
                traffic,
                new DraftStore<>(drafts, "traffic", TrafficMatrix.class, TrafficEdit.class, tasks),
                binding);
        runStore = new RunStore(connection, tasks, notifications, openProject);
        resultStore = new ResultStore(connection, tasks, runStore, linkUses);
        groomingStore = new GroomingStore(connection, tasks, resultStore);
        sources = new ResultSources(
                linkUses,
                resultStore,
                groomingStore,
                new TraceStore(connection, tasks, selection, resultStore),
                new FailureChoice());
        topologyImport = new InputImport<>(tools, new TopologyTarget());
        trafficImport = new InputImport<>(tools, new TrafficTarget());

        signIn = new SignInViewModel(connection, tasks, settings, server);
        projects = new ProjectsViewModel(connection, tasks, openProject);
        drawing = new TopologyDrawing(editor, dialogs, selection);
        map = new MapViewModel(editor, traffic, sources, selection, drawing);
        nodes = new NodesViewModel(editor);
        links = new LinksViewModel(editor, linkUses);
        demands = new DemandsViewModel(traffic);
        matrix = new MatrixViewModel(traffic, selection);
        runs = new RunsViewModel(runStore);
        lightpaths = new LightpathsViewModel(resultStore);
        spectrum = new SpectrumViewModel(resultStore, selection);
        grooming = new GroomingViewModel(groomingStore, resultStore);
        unserved = new UnservedViewModel(resultStore);
        summary = new SummaryViewModel(resultStore);
        light = new LightViewModel(resultStore);
        course = new CourseViewModel(connection, tasks, selection, resultStore);
        materials = new MaterialsViewModel(connection, tasks, dialogs, notifications, resultStore);
        inspector = new InspectorViewModel(
                selection,
                editor,
                traffic,
                sources,
                new InspectorViewModel.Locks(topologyStore.savingProperty(), trafficStore.savingProperty()),
                notifications);
    }
}
