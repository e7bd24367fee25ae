/** Projects: choosing one, opening it, what is open. */
@NullMarked
package io.netplanner.desktop.project;

import org.jspecify.annotations.NullMarked;
