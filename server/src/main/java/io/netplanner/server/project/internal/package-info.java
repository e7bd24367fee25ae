/** Projects on PostgreSQL. */
@NullMarked
package io.netplanner.server.project.internal;

import org.jspecify.annotations.NullMarked;
