package io.netplanner.server.materials;

import io.netplanner.model.materials.SiteMaterials;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the description of the REST interface says of a page of sites. */
record SitePage(
        List<SiteMaterials> results, long total, @Nullable String nextCursor) {}
