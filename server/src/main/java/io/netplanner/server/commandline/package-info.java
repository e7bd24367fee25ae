/** The command line: planning from files, without a server. Never starts the application context. */
@NullMarked
package io.netplanner.server.commandline;

import org.jspecify.annotations.NullMarked;
