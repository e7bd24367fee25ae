/** Projects: what a planner binds versions of inputs in. */
@NullMarked
package io.netplanner.server.project;

import org.jspecify.annotations.NullMarked;
