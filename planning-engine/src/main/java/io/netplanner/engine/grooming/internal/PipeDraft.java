package io.netplanner.engine.grooming.internal;

import io.netplanner.model.equipment.Xponder;
import io.netplanner.model.grooming.Carried;
import io.netplanner.model.grooming.CarriedKind;
import io.netplanner.model.grooming.GroomedLightpath;
import io.netplanner.model.grooming.Groomout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers what a pipe needs and gives each part its id: the pipe's id, what it is, and a number. */
final class PipeDraft {

    private final Pipe pipe;
    private final List<Groomout> groomouts = new ArrayList<>();
    private final List<GroomedLightpath> lightpaths = new ArrayList<>();
    private final List<CardPair> cardPairs = new ArrayList<>();
    private final List<String> remainingServices = new ArrayList<>();
    private final Set<String> remainingGroomouts = new LinkedHashSet<>();
    private final Map<String, Integer> cardsOfType = new HashMap<>();
    private int leastLightpaths;

    PipeDraft(Pipe pipe) {
        this.pipe = pipe;
    }

    String source() {
        return pipe.source();
    }

    String destination() {
        return pipe.destination();
    }

    Strength strength() {
        return pipe.strength();
    }

    Groomout addGroomout(Xponder card, List<LineClient> clients) {
        Groomout groomout = new Groomout(
                pipe.id() + "-g" + (groomouts.size() + 1),
                pipe.source(),
                pipe.destination(),
                card.name(),
                Bandwidth.toGbps(LineClient.totalLoad(clients)),
                clients.stream().map(client -> client.carried().id()).toList());
        groomouts.add(groomout);
        return groomout;
    }

    /** Opens a lightpath for each line and buys the pair of cards that they leave from. */
    void light(Xponder card, List<List<LineClient>> lines) {
        addCards(
                card,
                lines.stream()
                        .map(line -> addLightpath(card, line, pipe.strength()))
                        .toList());
    }

    String addLightpath(Xponder card, List<LineClient> clients, Strength strength) {
        GroomedLightpath lightpath = new GroomedLightpath(
                pipe.id() + "-lp" + (lightpaths.size() + 1),
                pipe.source(),
                pipe.destination(),
                card.lineRateGbps(),
                Bandwidth.toGbps(LineClient.totalLoad(clients)),
                strength.protection(),
                strength.restoration(),
                clients.stream().map(LineClient::carried).toList());
        lightpaths.add(lightpath);
        return lightpath.id();
    }

    void addCards(Xponder card, List<String> lines) {
        int number = cardsOfType.merge(card.name(), 1, Integer::sum);
        String id = pipe.id() + "-" + card.name() + "-" + number;
        cardPairs.add(new CardPair(id, card, pipe.source(), pipe.destination(), lines));
    }

    void leave(Carried client) {
        (client.kind() == CarriedKind.SERVICE ? remainingServices : remainingGroomouts).add(client.id());
    }

    void raiseBound(int lightpathsAtLeast) {
        leastLightpaths += lightpathsAtLeast;
    }

    boolean isRemaining(String groomoutId) {
        return remainingGroomouts.contains(groomoutId);
    }

    GroomedPipe finish() {
        return new GroomedPipe(
                groomouts,
                lightpaths,
                cardPairs,
                remainingServices,
                List.copyOf(remainingGroomouts),
                Math.max(0, leastLightpaths));
    }
}
