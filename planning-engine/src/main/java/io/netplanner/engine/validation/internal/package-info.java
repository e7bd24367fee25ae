/** What validators of different results share; nothing outside validation looks in here. */
@NullMarked
package io.netplanner.engine.validation.internal;

import org.jspecify.annotations.NullMarked;
