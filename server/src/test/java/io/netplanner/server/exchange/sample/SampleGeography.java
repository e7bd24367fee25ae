package io.netplanner.server.exchange.sample;

import io.netplanner.model.topology.Direction;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.RoadmType;
import io.netplanner.model.topology.Topology;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Draws the sample's fibre: towns where they are, links along the roads between them, in no operator's footsteps. */
final class SampleGeography {

    private static final long SEED = 20_260_101;
    private static final double EARTH_RADIUS_KM = 6371;

    /** Fibre follows roads: this much longer than the straight line, at least and at most. */
    private static final double LEAST_DETOUR = 1.2;

    private static final double MOST_DETOUR = 1.3;

    /** Name, latitude, longitude, thousands of inhabitants, C for CDC or D for Directionless. */
    private static final String TOWNS = """
            Madrid      40.417 -3.704 3300 C
            Barcelona   41.385  2.173 1650 C
            Valencia    39.470 -0.376  800 C
            Sevilla     37.389 -5.984  680 C
            Zaragoza    41.649 -0.888  680 C
            Malaga      36.721 -4.421  580 C
            Murcia      37.992 -1.131  460 D
            Bilbao      43.263 -2.935  345 C
            Alicante    38.345 -0.481  340 D
            Cordoba     37.888 -4.779  320 C
            Valladolid  41.652 -4.724  295 C
            Vigo        42.231 -8.712  290 D
            Gijon       43.532 -5.661  268 D
            Coruna      43.362 -8.411  245 D
            Granada     37.177 -3.599  230 D
            Vitoria     42.846 -2.672  253 D
            Pamplona    42.812 -1.646  203 D
            Almeria     36.834 -2.464  200 D
            Burgos      42.344 -3.697  175 C
            Santander   43.462 -3.810  172 D
            Albacete    38.994 -1.858  172 D
            Castellon   39.986 -0.051  172 D
            Badajoz     38.879 -6.970  150 D
            Salamanca   40.970 -5.664  144 D
            Huelva      37.261 -6.945  142 D
            Lleida      41.618  0.620  140 D
            Tarragona   41.119  1.245  135 D
            Leon        42.599 -5.572  122 D
            Cadiz       36.527 -6.289  114 D
            Caceres     39.476 -6.372   96 D
            """;

    private static final String ROADS = """
            Coruna-Vigo Coruna-Gijon Vigo-Salamanca Gijon-Leon Gijon-Santander Leon-Valladolid Leon-Burgos
            Santander-Bilbao Santander-Burgos Bilbao-Vitoria Vitoria-Burgos Vitoria-Pamplona Pamplona-Zaragoza
            Burgos-Valladolid Burgos-Madrid Valladolid-Salamanca Valladolid-Madrid Salamanca-Caceres Salamanca-Madrid
            Caceres-Badajoz Caceres-Madrid Badajoz-Sevilla Badajoz-Huelva Huelva-Sevilla Sevilla-Cadiz Cadiz-Malaga
            Sevilla-Cordoba Cordoba-Malaga Cordoba-Madrid Malaga-Granada Granada-Almeria Almeria-Murcia
            Murcia-Alicante Murcia-Albacete Alicante-Valencia Albacete-Valencia Albacete-Madrid Valencia-Madrid
            Valencia-Castellon Castellon-Tarragona Castellon-Zaragoza Tarragona-Barcelona Tarragona-Lleida
            Lleida-Barcelona Lleida-Zaragoza Zaragoza-Madrid
            """;

    /** Links that share a duct on their way out of a town. */
    private static final Map<String, String> DUCTS = Map.of(
            "Albacete-Madrid", "Madrid south-east duct",
            "Valencia-Madrid", "Madrid south-east duct",
            "Burgos-Madrid", "Madrid north duct",
            "Valladolid-Madrid", "Madrid north duct");

    private final Random random = new Random(SEED);
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Integer> inhabitants = new LinkedHashMap<>();

    Topology draw() {
        TOWNS.lines().map(line -> line.split("\\s+")).forEach(this::addTown);
        List<Link> links = new ArrayList<>();
        for (String road : ROADS.strip().split("\\s+")) {
            links.add(link(road));
        }
        return new Topology("National sample network", List.copyOf(nodes.values()), links);
    }

    /** Thousands by town, in the order of the nodes. */
    Map<String, Integer> inhabitants() {
        return inhabitants;
    }

    private void addTown(String[] town) {
        RoadmType type = town[4].equals("C") ? RoadmType.CDC : RoadmType.DIRECTIONLESS;
        nodes.put(town[0], new Node(town[0], Double.parseDouble(town[1]), Double.parseDouble(town[2]), type));
        inhabitants.put(town[0], Integer.valueOf(town[3]));
    }

    private Link link(String road) {
        String[] ends = road.split("-");
        double detour = LEAST_DETOUR + (MOST_DETOUR - LEAST_DETOUR) * random.nextDouble();
        double lengthKm = Math.round(straightKm(nodes.get(ends[0]), nodes.get(ends[1])) * detour * 10) / 10.0;
        String duct = DUCTS.get(road);
        return new Link(
                road,
                ends[0],
                ends[1],
                lengthKm,
                "SSMF",
                Direction.BIDIRECTIONAL,
                duct == null ? List.of() : List.of(duct),
                List.of(),
                Map.of());
    }

    /** Great-circle distance by the haversine formula. */
    static double straightKm(Node a, Node b) {
        double latitude = Math.toRadians(b.latitude() - a.latitude()) / 2;
        double longitude = Math.toRadians(b.longitude() - a.longitude()) / 2;
        double h = Math.pow(StrictMath.sin(latitude), 2)
                + StrictMath.cos(Math.toRadians(a.latitude()))
                        * StrictMath.cos(Math.toRadians(b.latitude()))
                        * Math.pow(StrictMath.sin(longitude), 2);
        return 2 * EARTH_RADIUS_KM * StrictMath.asin(Math.sqrt(h));
    }
}
