/** The grooming of a result: its groomouts, cards and services, and who is where. */
@NullMarked
package io.netplanner.desktop.grooming;

import org.jspecify.annotations.NullMarked;
