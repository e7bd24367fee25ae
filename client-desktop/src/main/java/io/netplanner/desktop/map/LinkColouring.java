package io.netplanner.desktop.map;

/** What the colours of the links tell of a result. */
enum LinkColouring {
    /** How many channels are lit. */
    USE,
    /** By what margin the light that crosses a link arrives. */
    MARGIN
}
