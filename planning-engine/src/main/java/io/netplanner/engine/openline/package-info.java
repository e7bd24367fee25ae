/**
 * Line design element by element, as open line systems are described: a directed graph of terminals, ROADMs, fibres,
 * amplifiers and splices, some of them incomplete, is completed by fixed rules and then walked.
 *
 * <p>Differs from {@link io.netplanner.engine.transmission.LineDesigner}, which builds the lines of a planner's topology
 * from nothing: here every element that was given stays as it was given.
 *
 * <p>Source of the rules: J.-L. Augé, V. Curri, E. Le Rouzic, "Open design for multi-vendor optical networks", OFC 2019,
 * and the published behaviour of GNPy 2.14 (Telecom Infra Project), whose designs are met.
 */
@NullMarked
package io.netplanner.engine.openline;

import org.jspecify.annotations.NullMarked;
