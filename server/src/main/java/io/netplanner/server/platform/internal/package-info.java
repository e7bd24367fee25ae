/** How faults become problem documents, and what every answer carries. */
@NullMarked
package io.netplanner.server.platform.internal;

import org.jspecify.annotations.NullMarked;
