/** How long what grows without end is kept. */
@NullMarked
package io.netplanner.server.retention;

import org.jspecify.annotations.NullMarked;
