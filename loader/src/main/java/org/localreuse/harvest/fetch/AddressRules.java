package org.localreuse.harvest.fetch;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an address must look like before anything is looked up. */
final class AddressRules {

    private static final int PRIVILEGED = 1024;
    private static final Pattern NUMBERS = Pattern.compile("(?:.*\\.)?(?:\\d+|0[xX][0-9a-fA-F]*)\\.?");
    private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern IPV4 = Pattern.compile(OCTET + "(?:\\." + OCTET + "){3}");

    private AddressRules() {}

    /** Why nothing is fetched from there, as a sentence that goes on after the address; empty if it may be tried. */
    static Optional<String> fault(URI address, boolean local) {
        String scheme = scheme(address);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return Optional.of("is not fetched: only http and https are.");
        }
        if (address.getRawUserInfo() != null || authority(address).contains("@")) {
            return Optional.of("is not fetched: it carries a user name or password.");
        }
        String host = address.getHost();
        if (host == null || host.isEmpty()) {
            return Optional.of("is not fetched: it names no host, or one in an unusual spelling.");
        }
        if (NUMBERS.matcher(host).matches() && !IPV4.matcher(host).matches()) {
            return Optional.of("is not fetched: its host is a number in an unusual spelling.");
        }
        if (!local && port(address) < PRIVILEGED && port(address) != 80 && port(address) != 443) {
            return Optional.of("is not fetched: port " + port(address) + " is not one that the web uses.");
        }
        return Optional.empty();
    }

    /** Why a server may not send us on to there; empty if it may. */
    static Optional<String> redirectFault(URI from, URI to, boolean local) {
        if (scheme(from).equals("https") && scheme(to).equals("http")) {
            return Optional.of("is not fetched: an https address led there, and it is not encrypted.");
        }
        return fault(to, local);
    }

    /** Whether both are of one server: what may be local for the one may be for the other. */
    static boolean sameServer(URI one, URI other) {
        return String.valueOf(one.getHost()).equalsIgnoreCase(other.getHost()) && port(one) == port(other);
    }

    private static String scheme(URI address) {
        return address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
    }

    private static String authority(URI address) {
        return address.getRawAuthority() == null ? "" : address.getRawAuthority();
    }

    private static int port(URI address) {
        int standard = scheme(address).equals("https") ? 443 : 80;
        return address.getPort() == -1 ? standard : address.getPort();
    }
}
