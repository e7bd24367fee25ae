package io.netplanner.model.routing;

import java.util.List;

/**
 * Which channels are lit on a link by what; what maps and spectrum strips are coloured by.
 *
 * @param working channels of working routes, ascending
 * @param protection channels of protection routes, ascending
 * @param spare channels set aside for restoration, ascending
 * @param use lit channels / channels of the grid, 0 to 1
 */
public record LinkUse(String linkId, List<Integer> working, List<Integer> protection, List<Integer> spare, double use) {

    public LinkUse {
        working = List.copyOf(working);
        protection = List.copyOf(protection);
        spare = List.copyOf(spare);
    }
}
