package io.netplanner.server.account.internal;

/**
 * Where a sign-in comes from.
 *
 * @param client what the program calls itself; cut to what a person reads
 */
public record Origin(String client, String address) {

    private static final int MAX_CLIENT = 200;

    public Origin {
        client = client.substring(0, Math.min(client.length(), MAX_CLIENT));
    }
}
