package io.netplanner.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.desktop.common.RecordingDialogs;
import io.netplanner.desktop.common.Selected;
import io.netplanner.desktop.common.Selection;
import io.netplanner.desktop.topology.NewLinkViewModel;
import io.netplanner.desktop.topology.TopologyDrawing;
import io.netplanner.desktop.topology.TopologyEditor;
import org.junit.jupiter.api.Test;

class MapToolsViewModelTest {

    private static final Selected LISBON = new Selected.OfNode("Lisbon");
    private static final Selected PORTO = new Selected.OfNode("Porto");

    private final RecordingDialogs dialogs = new RecordingDialogs();
    private final Selection selection = new Selection();
    private final MapToolsViewModel tools =
            new MapToolsViewModel(new TopologyDrawing(new TopologyEditor(), dialogs, selection), selection);

    @Test
    void selectsWhileNothingIsDrawn() {
        tools.click(LISBON, 0, 0);
        assertThat(selection.get()).isEqualTo(LISBON);
        assertThat(tools.hint().get()).isEmpty();
    }

    @Test
    void joinsTwoNodesThatAreClickedOneAfterTheOther() {
        tools.toolProperty().set(MapTool.LINK);
        tools.click(LISBON, 0, 0);
        assertThat(tools.hint().get()).contains("Lisbon");
        tools.click(Selected.NOTHING, 0, 0);
        tools.click(LISBON, 0, 0);
        assertThat(dialogs.opened()).isEmpty();

        tools.click(PORTO, 0, 0);

        assertThat(dialogs.opened()).singleElement().isInstanceOf(NewLinkViewModel.class);
        assertThat(tools.toolProperty().get()).isEqualTo(MapTool.LINK);
    }

    @Test
    void givesUpTheLinkThenTheToolThenTheSelection() {
        tools.toolProperty().set(MapTool.LINK);
        tools.click(LISBON, 0, 0);
        tools.escape();
        assertThat(tools.toolProperty().get()).isEqualTo(MapTool.LINK);
        tools.escape();
        assertThat(tools.toolProperty().get()).isEqualTo(MapTool.LOOK);
        assertThat(selection.get()).isEqualTo(LISBON);
        tools.escape();
        assertThat(selection.get()).isEqualTo(Selected.NOTHING);
    }
}
