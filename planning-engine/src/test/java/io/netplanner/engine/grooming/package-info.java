/** Grooming scenarios, numbered so that they read as a tutorial, and properties that hold for any traffic. */
@NullMarked
package io.netplanner.engine.grooming;

import org.jspecify.annotations.NullMarked;
