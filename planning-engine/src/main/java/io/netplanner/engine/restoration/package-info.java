/**
 * Routes set aside for failures, on spare channels that lightpaths share when no failure affects them together.
 *
 * <p>Each transparent segment is looked after by itself. When a link {@code f} of it fails, the lightpath is led from
 * end to end around {@code f} on the channel of that segment, over links where no other lightpath lights the channel.
 * Two segments that cross the same link have different channels, so their restorations cannot collide under its
 * failure: each failure's route is chosen independently, and spare that exists already costs nothing. Only under pairs
 * of failures must the route of one other segment be avoided: that which lights the channel on the second link.
 */
@NullMarked
package io.netplanner.engine.restoration;

import org.jspecify.annotations.NullMarked;
