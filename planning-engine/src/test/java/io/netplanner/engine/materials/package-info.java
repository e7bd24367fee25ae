/** Racks and lists of materials. */
@NullMarked
package io.netplanner.engine.materials;

import org.jspecify.annotations.NullMarked;
