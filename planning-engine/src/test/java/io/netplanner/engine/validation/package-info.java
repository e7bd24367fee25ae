/** Each rule of the validators, broken once. */
@NullMarked
package io.netplanner.engine.validation;

import org.jspecify.annotations.NullMarked;
