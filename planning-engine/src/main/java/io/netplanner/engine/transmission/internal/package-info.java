/** How each element changes the spectrum that crosses it. */
@NullMarked
package io.netplanner.engine.transmission.internal;

import org.jspecify.annotations.NullMarked;
