/** The traffic matrix: demands and the client services they hold. */
@NullMarked
package io.netplanner.model.traffic;

import org.jspecify.annotations.NullMarked;
