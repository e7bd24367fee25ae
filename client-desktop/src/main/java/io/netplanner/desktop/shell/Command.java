package io.netplanner.desktop.shell;

import io.netplanner.desktop.common.Texts;
import javafx.beans.binding.BooleanExpression;

/**
 * Something that can be done: by menu, by key, from the palette.
 *
 * @param id its text is {@code command.id}
 * @param keys shortcut such as {@code Shortcut+S}, may be empty
 */
record Command(Menu menu, String id, String icon, String keys, BooleanExpression possible, Runnable action) {

    /** The menus, in order. */
    enum Menu {
        FILE,
        EDIT,
        VIEW,
        RUN
    }

    String text() {
        return Texts.get("command." + id);
    }

    void runIfPossible() {
        if (possible.get()) {
            action.run();
        }
    }
}
