/** The rules that a list of materials must keep, each a class of its own. */
@NullMarked
package io.netplanner.engine.validation.internal.materials;

import org.jspecify.annotations.NullMarked;
