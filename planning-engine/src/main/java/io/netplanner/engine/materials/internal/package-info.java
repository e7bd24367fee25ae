/** How parts are counted and placed; nothing outside materials looks in here. */
@NullMarked
package io.netplanner.engine.materials.internal;

import org.jspecify.annotations.NullMarked;
