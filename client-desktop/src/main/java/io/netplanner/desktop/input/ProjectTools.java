package io.netplanner.desktop.input;

import io.netplanner.desktop.common.BackgroundTasks;
import io.netplanner.desktop.common.DialogService;
import io.netplanner.desktop.common.ServerConnection;
import io.netplanner.desktop.notification.NotificationService;
import io.netplanner.desktop.project.OpenProject;

/** What work on the inputs of the open project needs: the server, other threads, and ways to ask and tell the planner. */
public record ProjectTools(
        ServerConnection connection,
        BackgroundTasks tasks,
        DialogService dialogs,
        NotificationService notifications,
        OpenProject openProject) {}
