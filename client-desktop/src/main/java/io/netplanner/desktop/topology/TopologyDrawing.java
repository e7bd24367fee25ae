package io.netplanner.desktop.topology;

import io.netplanner.desktop.common.DialogService;
import io.netplanner.desktop.common.Selected;
import io.netplanner.desktop.common.Selection;
import io.netplanner.model.topology.Node;
import java.util.Optional;

/** Adds nodes and links: asks for what a drawing on the map does not say, then makes the edit and selects what is new. */
public final class TopologyDrawing {

    private final TopologyEditor editor;
    private final DialogService dialogs;
    private final Selection selection;

    public TopologyDrawing(TopologyEditor editor, DialogService dialogs, Selection selection) {
        this.editor = editor;
        this.dialogs = dialogs;
        this.selection = selection;
    }

    /** A node whose place is still to be typed. */
    public void newNode() {
        NodeForm form = new NodeForm(editor);
        form.showNew("", "");
        ask(form);
    }

    /** A node at a place, degrees. */
    public void newNode(double latitude, double longitude) {
        NodeForm form = new NodeForm(editor);
        form.showNew(Numbers.degrees(latitude), Numbers.degrees(longitude));
        ask(form);
    }

    /** A link whose ends are still to be chosen. */
    public void newLink() {
        ask(new NewLinkForm(editor, Optional.empty(), Optional.empty()));
    }

    public void newLink(String source, String destination) {
        ask(new NewLinkForm(
                editor,
                Topologies.findNode(editor.get(), source).map(Node::name),
                Topologies.findNode(editor.get(), destination).map(Node::name)));
    }

    private void ask(NodeForm form) {
        dialogs.open(new NewNodeViewModel(form, name -> selection.select(new Selected.OfNode(name))));
    }

    private void ask(NewLinkForm form) {
        dialogs.open(new NewLinkViewModel(form, id -> selection.select(new Selected.OfLink(id))));
    }
}
