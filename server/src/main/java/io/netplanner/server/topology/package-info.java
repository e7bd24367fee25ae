/** Physical topologies over REST: every edit is a new, immutable version. */
@NullMarked
package io.netplanner.server.topology;

import org.jspecify.annotations.NullMarked;
