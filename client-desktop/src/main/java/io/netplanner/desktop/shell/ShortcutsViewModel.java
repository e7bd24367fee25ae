package io.netplanner.desktop.shell;

import io.netplanner.desktop.common.AbstractDialogModel;
import io.netplanner.desktop.common.Texts;
import java.util.List;

/** Every key that does something, by menu. */
final class ShortcutsViewModel extends AbstractDialogModel {

    private final List<Command> commands;

    ShortcutsViewModel(List<Command> commands) {
        super(Texts.get("shortcuts.title"));
        this.commands =
                commands.stream().filter(command -> !command.keys().isEmpty()).toList();
    }

    List<Command> of(Command.Menu menu) {
        return commands.stream().filter(command -> command.menu() == menu).toList();
    }
}
