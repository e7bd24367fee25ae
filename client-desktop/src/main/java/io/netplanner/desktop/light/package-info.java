/** Whether the light of a result arrives: margins, segments, what limits them. */
@NullMarked
package io.netplanner.desktop.light;

import org.jspecify.annotations.NullMarked;
