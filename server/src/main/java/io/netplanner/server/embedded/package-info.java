/**
 * The product on one machine with nothing installed: its own PostgreSQL, its own broker, its own worker processes.
 *
 * <p>Only starts and stops the parts. What they do is the same code as in a deployed system, told where to find database
 * and broker by the same environment variables.
 */
@NullMarked
package io.netplanner.server.embedded;

import org.jspecify.annotations.NullMarked;
