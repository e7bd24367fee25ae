/** Lists of materials as reports. */
@NullMarked
package io.netplanner.server.exchange.internal.materials;

import org.jspecify.annotations.NullMarked;
