package io.netplanner.desktop.common;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the planner something. View-models ask through it and never see a control. */
public interface DialogService {

    /** Shows the view that belongs to {@code model} as a sheet over the window; returns at once. */
    void open(DialogModel model);

    /** Puts a question with named answers; the chosen answer's action runs later. */
    void ask(Question question);

    /** The file the planner picks, if any. Blocks in the system's file dialog. */
    Optional<Path> chooseFile(String title, String description, String... patterns);

    /** Where the planner wants a file to be written, if anywhere. Blocks in the system's file dialog. */
    Optional<Path> chooseTarget(String title, String name);
}
