@NullMarked
package io.netplanner.engine.bound;

import org.jspecify.annotations.NullMarked;
