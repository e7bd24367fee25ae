/** Traffic matrices: the table of demands and their services. */
@NullMarked
package io.netplanner.desktop.traffic;

import org.jspecify.annotations.NullMarked;
