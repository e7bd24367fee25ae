/**
 * Bin packing with a capacity and a number of ports: items of few distinct sizes into the fewest bins, with a proof.
 *
 * <p>A <em>pattern</em> says how many items of each class one bin holds. The fewest bins follow from three steps:
 *
 * <ol>
 *   <li>the linear relaxation over all patterns by column generation (Gilmore, Gomory, "A linear programming approach
 *       to the cutting-stock problem", 1961), whose value rounded up is the lower bound; every round of prices gives a
 *       valid bound by itself (Farley, "A note on bounding a class of linear programming problems", 1990);
 *   <li>its rounded-down solution, completed by first fit decreasing or by exact search of the rest;
 *   <li>bin completion (Korf, "A new algorithm for optimal bin packing", 2002) for the cases left open, within a budget
 *       of search nodes, so that the outcome does not depend on the speed of the machine.
 * </ol>
 */
@NullMarked
package io.netplanner.engine.grooming.internal.packing;

import org.jspecify.annotations.NullMarked;
