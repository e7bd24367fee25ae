package io.netplanner.desktop.shell;

import io.netplanner.desktop.common.Texts;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes the menu bar of the commands; the shortcuts work through it. */
final class MenuBuilder {

    private MenuBuilder() {}

    static MenuBar build(Commands commands) {
        MenuBar bar = new MenuBar();
        for (Command.Menu kind : Command.Menu.values()) {
            Menu menu = new Menu(Texts.of("menu", kind));
            commands.of(kind).forEach(command -> menu.getItems().add(item(command)));
            bar.getMenus().add(menu);
        }
        return bar;
    }

    private static MenuItem item(Command command) {
        MenuItem item = new MenuItem(command.text(), new FontIcon(command.icon()));
        item.setOnAction(event -> command.action().run());
        item.disableProperty().bind(command.possible().not());
        if (!command.keys().isEmpty()) {
            item.setAccelerator(KeyCombination.keyCombination(command.keys()));
        }
        return item;
    }
}
