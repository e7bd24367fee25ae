/** The desktop application: its start and how its parts are put together. */
@NullMarked
package io.netplanner.desktop;

import org.jspecify.annotations.NullMarked;
