/** The report of a plan as one HTML file that needs nothing beside it: no script, no picture, no network. */
@NullMarked
package io.netplanner.server.report;

import org.jspecify.annotations.NullMarked;
