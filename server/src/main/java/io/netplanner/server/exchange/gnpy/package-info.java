/**
 * Files of GNPy, the open reference of the field: topology, equipment, services, spectrum and simulation parameters, as
 * legacy JSON, in the form of RFC 7951, and as a workbook. Everything is first brought to the legacy form, which alone is
 * then read; what is not understood stays in it and is reported.
 *
 * <p>Source of the formats: the documentation and published examples of GNPy 2.14 (Telecom Infra Project).
 */
@NullMarked
package io.netplanner.server.exchange.gnpy;

import org.jspecify.annotations.NullMarked;
