/** Who is where in a result: services on cards and lightpaths, and back. */
@NullMarked
package io.netplanner.server.mapping;

import org.jspecify.annotations.NullMarked;
