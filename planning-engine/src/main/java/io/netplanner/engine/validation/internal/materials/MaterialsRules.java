package io.netplanner.engine.validation.internal.materials;

import java.util.List;

/** The rules in the order in which they are checked and reported. */
public final class MaterialsRules {

    private static final List<MaterialsRule> ALL = List.of(
            new SitesRule(),
            new PartCountsRule(),
            new RackFacesRule(),
            new SlotsRule(),
            new CardPlacesRule(),
            new FiguresRule(),
            new SumsRule());

    private MaterialsRules() {}

    public static List<MaterialsRule> all() {
        return ALL;
    }
}
