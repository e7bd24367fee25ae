package io.netplanner.desktop.map;

/** What a click on the map does. */
enum MapTool {
    /** Selects what is there. */
    LOOK,
    /** Places a node. */
    NODE,
    /** Joins two nodes, clicked one after the other. */
    LINK
}
