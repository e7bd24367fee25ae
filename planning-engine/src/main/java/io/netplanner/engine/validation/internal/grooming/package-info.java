/** The rules that a grooming result must keep, each a class of its own. */
@NullMarked
package io.netplanner.engine.validation.internal.grooming;

import org.jspecify.annotations.NullMarked;
