/** The inspector: all about the one thing that is selected, and editing it. */
@NullMarked
package io.netplanner.desktop.inspector;

import org.jspecify.annotations.NullMarked;
