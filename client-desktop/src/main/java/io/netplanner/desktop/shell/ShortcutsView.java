package io.netplanner.desktop.shell;

import io.netplanner.desktop.common.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The keys in columns, a block for each menu. */
final class ShortcutsView extends VBox {

    ShortcutsView(ShortcutsViewModel viewModel) {
        super(16);
        HBox columns = new HBox(
                40,
                new VBox(16, block(viewModel, Command.Menu.FILE), block(viewModel, Command.Menu.EDIT)),
                new VBox(
                        16,
                        block(viewModel, Command.Menu.VIEW),
                        block(viewModel, Command.Menu.RUN),
                        block(viewModel, Command.Menu.HELP)));
        Button close = new Button(Texts.get("dialog.close"));
        close.setCancelButton(true);
        close.setDefaultButton(true);
        close.setOnAction(event -> viewModel.cancel());
        HBox foot = new HBox(close);
        foot.setAlignment(Pos.CENTER_RIGHT);
        setId("shortcuts");
        getChildren().setAll(columns, foot);
    }

    private static GridPane block(ShortcutsViewModel viewModel, Command.Menu menu) {
        List<Command> commands = viewModel.of(menu);
        GridPane block = new GridPane(18, 5);
        Label title = new Label(Texts.of("menu", menu));
        title.getStyleClass().add("section-title");
        block.add(title, 0, 0, 2, 1);
        for (int row = 0; row < commands.size(); row++) {
            Label keys = new Label(commands.get(row).keysText());
            keys.getStyleClass().add("key");
            block.addRow(row + 1, keys, new Label(commands.get(row).text().replace(" …", "")));
        }
        return block;
    }
}
