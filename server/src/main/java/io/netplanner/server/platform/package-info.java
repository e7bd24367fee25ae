/** What every feature stands on: start-up, configuration, errors. */
@NullMarked
package io.netplanner.server.platform;

import org.jspecify.annotations.NullMarked;
