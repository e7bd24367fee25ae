package io.netplanner.engine.validation.internal.grooming;

import io.netplanner.engine.validation.internal.Findings;

/** One thing that must hold for a grooming result. Stateless. Reports what breaks it and goes on. */
public interface GroomingRule {

    void check(GroomingView view, Findings findings);
}
