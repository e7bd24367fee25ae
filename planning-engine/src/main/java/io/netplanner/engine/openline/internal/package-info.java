/** The steps of the design. */
@NullMarked
package io.netplanner.engine.openline.internal;

import org.jspecify.annotations.NullMarked;
