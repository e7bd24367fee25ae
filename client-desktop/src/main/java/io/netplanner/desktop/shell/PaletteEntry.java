package io.netplanner.desktop.shell;

/**
 * Something that can be found by typing.
 *
 * @param kind what it is, in a word
 * @param hint its shortcut, or where it leads; may be empty
 */
record PaletteEntry(String icon, String text, String kind, String hint, Runnable action) {}
