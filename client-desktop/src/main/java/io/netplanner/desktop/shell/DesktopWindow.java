package io.netplanner.desktop.shell;

import io.netplanner.desktop.account.SignInView;
import io.netplanner.desktop.common.ServerConnection;
import io.netplanner.desktop.common.Settings;
import io.netplanner.desktop.notification.Toasts;
import io.netplanner.desktop.project.ProjectsView;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The one window: sign-in, then projects, then the workbench; sheets, palette and toasts lie above.
 *
 * <p>When a session ends, the sign-in comes back over whatever is open, and all of it is still there afterwards.
 */
public final class DesktopWindow {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final Stage stage;
    private final Sheets sheets = new Sheets();
    private final Desk desk;
    private final Theme theme;
    private final Panes panes;
    private final StackPane page = new StackPane();
    private final StackPane root = new StackPane(page);
    private final SignInView signIn;
    private final ProjectsView projects;
    private @Nullable WorkbenchView workbench;

    public DesktopWindow(Stage stage, Path folder, Optional<String> server) {
        this.stage = stage;
        desk = new Desk(folder, server, sheets, Platform::runLater);
        sheets.exportBy(desk.tableExport);
        theme = new Theme(desk.settings);
        panes = new Panes(desk.settings.get());
        signIn = new SignInView(desk.signIn);
        projects = new ProjectsView(desk.projects);
    }

    public void show() {
        stage.setTitle("NetPlanner");
        theme.applyTo(root);
        root.getChildren().addAll(new Toasts(desk.notifications), sheets, signIn);
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        stage.setScene(scene);
        restoreBounds();
        stage.setOnHiding(event -> remember());
        desk.connection.stateProperty().subscribe(this::showSignIn);
        desk.openProject.projectProperty().subscribe(project -> showPage());
        stage.show();
        signIn.focusFirstGap();
    }

    private void showSignIn(ServerConnection.State state) {
        boolean signedOut = state == ServerConnection.State.SIGNED_OUT;
        signIn.setVisible(signedOut);
        page.setDisable(signedOut);
        if (signedOut) {
            signIn.focusFirstGap();
        } else if (desk.openProject.find().isEmpty()) {
            desk.projects.load();
        }
    }

    private void showPage() {
        Node next = desk.openProject.find().isPresent() ? workbench() : projects;
        page.getChildren().setAll(next);
    }

    /** Built when the first project opens: until then nobody waits for it. */
    private WorkbenchView workbench() {
        WorkbenchView built = workbench;
        if (built == null) {
            built = buildWorkbench();
            workbench = built;
        }
        return built;
    }

    private WorkbenchView buildWorkbench() {
        Workbench model = new Workbench(desk, sheets);
        WorkbenchView view = new WorkbenchView(model, panes, desk.settings.get());
        PaletteOpener opener = new PaletteOpener();
        Commands commands = new Commands(model, panes, theme, view.map(), opener);
        PaletteView palette = new PaletteView(new PaletteViewModel(desk, commands));
        opener.palette = palette;
        root.getChildren().add(1, palette);
        view.setBars(model, commands, sheets.displayProperty());
        return view;
    }

    private void restoreBounds() {
        Settings.WindowBounds bounds = desk.settings.get().window();
        if (bounds == null || !ScreenFit.isVisible(bounds)) {
            stage.centerOnScreen();
            return;
        }
        stage.setX(bounds.x());
        stage.setY(bounds.y());
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
        stage.setMaximized(bounds.maximized());
    }

    private void remember() {
        Settings.WindowBounds bounds = new Settings.WindowBounds(
                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
        WorkbenchView built = workbench;
        desk.settings.change(known ->
                known.withArrangement(bounds, built == null ? known.dividers() : built.dividers(), panes.remembered()));
    }

    /** The palette lists the commands and is opened by one of them. */
    private static final class PaletteOpener implements Runnable {

        private @Nullable PaletteView palette;

        @Override
        public void run() {
            if (palette != null) {
                palette.open();
            }
        }
    }
}
