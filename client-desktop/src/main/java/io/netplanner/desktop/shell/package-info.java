/** The window: menus, commands, panes and their arrangement. Knows every feature; no feature knows it. */
@NullMarked
package io.netplanner.desktop.shell;

import org.jspecify.annotations.NullMarked;
