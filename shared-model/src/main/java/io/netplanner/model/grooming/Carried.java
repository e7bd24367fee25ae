package io.netplanner.model.grooming;

/** One client of a lightpath: a service, or a groomout that itself holds services. */
public record Carried(CarriedKind kind, String id) {

    public static Carried service(String id) {
        return new Carried(CarriedKind.SERVICE, id);
    }

    public static Carried groomout(String id) {
        return new Carried(CarriedKind.GROOMOUT, id);
    }
}
