/** Traffic matrices over REST: every edit is a new, immutable version. */
@NullMarked
package io.netplanner.server.traffic;

import org.jspecify.annotations.NullMarked;
