/** Workbooks of topology and traffic: guarded, read cell by cell with every fault, written back. */
@NullMarked
package io.netplanner.server.exchange.internal.workbook;

import org.jspecify.annotations.NullMarked;
