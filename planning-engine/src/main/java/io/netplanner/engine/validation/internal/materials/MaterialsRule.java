package io.netplanner.engine.validation.internal.materials;

import io.netplanner.engine.validation.internal.Findings;

/** One rule of a list of materials. */
public interface MaterialsRule {
    void check(MaterialsView view, Findings findings);
}
