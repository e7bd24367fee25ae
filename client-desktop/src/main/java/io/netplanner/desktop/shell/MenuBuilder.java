package io.netplanner.desktop.shell;

import io.netplanner.desktop.common.Texts;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes the menu bar of the commands; the shortcuts work through it. */
final class MenuBuilder {

    private MenuBuilder() {}

    /** @param blocked whether something lies over the window: what cannot be seen must not be changed by a key */
    static MenuBar build(Commands commands, BooleanExpression blocked) {
        MenuBar bar = new MenuBar();
        for (Command.Menu kind : Command.Menu.values()) {
            Menu menu = new Menu(Texts.of("menu", kind));
            commands.of(kind).forEach(command -> menu.getItems().add(item(command, blocked)));
            bar.getMenus().add(menu);
        }
        return bar;
    }

    private static MenuItem item(Command command, BooleanExpression blocked) {
        MenuItem item = new MenuItem(command.text(), new FontIcon(command.icon()));
        item.setOnAction(event -> command.action().run());
        item.disableProperty().bind(command.possible().not().or(blocked));
        if (!command.keys().isEmpty()) {
            item.setAccelerator(KeyCombination.keyCombination(command.keys()));
        }
        return item;
    }
}
