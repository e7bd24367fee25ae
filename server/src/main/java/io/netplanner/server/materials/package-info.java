/** Lists of materials of runs: over REST, as files, compared. */
@NullMarked
package io.netplanner.server.materials;

import org.jspecify.annotations.NullMarked;
