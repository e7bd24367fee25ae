package io.netplanner.model.project;

import org.jspecify.annotations.Nullable;

/**
 * Asks for a copy of a project as a scenario.
 *
 * @param name absent to name it after the original
 */
public record ProjectCopy(@Nullable String name) {}
