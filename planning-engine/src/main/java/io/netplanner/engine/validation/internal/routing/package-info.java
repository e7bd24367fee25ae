/**
 * The rules of a routing result, one class each. Written from the rules alone: shares no code with the algorithms, so
 * that no fault is made twice.
 */
@NullMarked
package io.netplanner.engine.validation.internal.routing;

import org.jspecify.annotations.NullMarked;
