package org.localreuse.harvest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks names up, and lets no address out that may not be connected to. The client connects to what comes from here and looks
 * nothing up itself, so that what was checked is what is connected to, however often a name changes its mind. A name is refused
 * if any of its addresses is.
 */
final class GuardedNames implements DnsResolver {

    private final DnsResolver names;
    private final AddressPolicy policy;

    GuardedNames(DnsResolver names, AddressPolicy policy) {
        this.names = names;
        this.policy = policy;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = names.resolve(host);
        for (InetAddress address : addresses) {
            Optional<String> refusal = policy.refusal(address);
            if (refusal.isPresent()) {
                throw new Refused(address, refusal.get());
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** The name leads to where nothing is fetched from. */
    static final class Refused extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        Refused(InetAddress address, String what) {
            super("leads to " + address.getHostAddress() + ", which is " + what
                    + ". If it is meant, say of the source that it is local.");
        }
    }
}
