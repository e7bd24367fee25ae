package io.netplanner.server.exchange.internal.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Titles and rows, on their way to a sheet or to CSV. Null is a blank cell. */
record Table(String name, List<String> titles, List<List<@Nullable Object>> rows) {}
