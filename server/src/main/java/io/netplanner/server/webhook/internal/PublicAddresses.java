package io.netplanner.server.webhook.internal;

import java.net.Inet6Address;
import java.net.InetAddress;

/** Tells addresses that anybody can reach from those of a private network, of a machine itself, or of no machine. */
final class PublicAddresses {

    private PublicAddresses() {}

    /** IPv6 addresses that carry one of IPv4 within count as private: what they lead to depends on the network. */
    static boolean contain(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address
                ? isGlobalUnicast(bytes)
                : !isSpecial(Byte.toUnsignedInt(bytes[0]), Byte.toUnsignedInt(bytes[1]), Byte.toUnsignedInt(bytes[2]));
    }

    /** 2000::/3 without 2002::/16 (6to4), 2001::/32 (Teredo) and 2001:db8::/32 (documentation). */
    private static boolean isGlobalUnicast(byte[] bytes) {
        int first = Byte.toUnsignedInt(bytes[0]) << 8 | Byte.toUnsignedInt(bytes[1]);
        int second = Byte.toUnsignedInt(bytes[2]) << 8 | Byte.toUnsignedInt(bytes[3]);
        boolean embedding = first == 0x2002 || first == 0x2001 && (second == 0 || second == 0x0db8);
        return first >>> 13 == 1 && !embedding;
    }

    /** What RFC 6890 sets aside beyond the ranges that the JDK knows. */
    private static boolean isSpecial(int first, int second, int third) {
        return first == 0
                || first >= 240
                || first == 100 && second >= 64 && second < 128
                || first == 192 && second == 0 && (third == 0 || third == 2)
                || first == 198 && (second == 18 || second == 19 || second == 51 && third == 100)
                || first == 203 && second == 0 && third == 113;
    }
}
