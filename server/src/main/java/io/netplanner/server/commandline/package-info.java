/** The command line: the engine in its own process, without a server, and the start of the embedded product. */
@NullMarked
package io.netplanner.server.commandline;

import org.jspecify.annotations.NullMarked;
