/** The catalogue of what can be bought and lit, over REST. */
@NullMarked
package io.netplanner.server.equipment;

import org.jspecify.annotations.NullMarked;
