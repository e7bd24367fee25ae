/** Versioned inputs, whatever they hold: the history that topologies and traffic matrices share. */
@NullMarked
package io.netplanner.server.input;

import org.jspecify.annotations.NullMarked;
