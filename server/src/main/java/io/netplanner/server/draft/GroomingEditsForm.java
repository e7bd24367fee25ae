package io.netplanner.server.draft;

import java.util.List;

/** What the description of the REST interface says of edits that are applied together. */
record GroomingEditsForm(List<GroomingEditForm> edits) {}
