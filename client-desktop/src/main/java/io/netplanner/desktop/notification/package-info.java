/** Telling the planner that something happened, at once and for later. */
@NullMarked
package io.netplanner.desktop.notification;

import org.jspecify.annotations.NullMarked;
