package io.netplanner.desktop.shell;

import io.netplanner.desktop.common.Texts;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.input.KeyCombination;

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
        RUN,
        HELP
    }

    String text() {
        return Texts.get("command." + id);
    }

    /** The shortcut as it is written on keyboards, such as {@code Ctrl+Shift+N}. */
    String keysText() {
        return keys.isEmpty() ? "" : KeyCombination.keyCombination(keys).getDisplayText();
    }

    void runIfPossible() {
        if (possible.get()) {
            action.run();
        }
    }
}
