package io.netplanner.engine.validation.internal.grooming;

import java.util.List;

/** The rules in the order in which they are checked and reported. */
public final class GroomingRules {

    private static final List<GroomingRule> ALL = List.of(
            new UniqueIdsRule(),
            new AccountedServicesRule(),
            new GroomoutContentsRule(),
            new GroomoutRouteRule(),
            new LightpathContentsRule(),
            new LightpathThresholdRule(),
            new ServicePathRule(),
            new StrengthRule(),
            new CardPairRule(),
            new CardLinesRule(),
            new CardPortsRule(),
            new LineTerminationRule(),
            new CardAddressRule(),
            new StatisticsRule(),
            new TableRule(),
            new SectionsRule());

    private GroomingRules() {}

    public static List<GroomingRule> all() {
        return ALL;
    }
}
