/**
 * The door to the native solvers: linear programs and constraint programs, in the terms of the engine. Nothing outside
 * this package knows which library solves them. The library is loaded at first use, so that whoever needs no solver does
 * not pay for it.
 */
@NullMarked
package io.netplanner.engine.solver;

import org.jspecify.annotations.NullMarked;
