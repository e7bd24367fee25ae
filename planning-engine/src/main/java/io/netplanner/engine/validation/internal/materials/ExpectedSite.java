package io.netplanner.engine.validation.internal.materials;

import io.netplanner.model.materials.SiteType;
import java.util.Map;

/**
 * A site that a list must have.
 *
 * @param lineShelves shelves that are there even when nothing sits in them
 * @param parts counts without what sits in every shelf
 */
record ExpectedSite(SiteType type, int degree, int lineShelves, Map<String, Integer> parts) {}
