package org.localreuse.harvest.fetch;

import java.net.InetAddress;
import java.util.Optional;

/** Says which addresses may be connected to. */
@FunctionalInterface
public interface AddressPolicy {

    /** Why that address may not be connected to, as the rest of “it is …”; empty if it may. */
    Optional<String> refusal(InetAddress address);
}
