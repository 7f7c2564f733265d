package org.localreuse.harvest.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Lets through what the whole Internet can reach, and nothing else. An IPv6 address that stands for an IPv4 address is judged as that.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry/">IANA's special IPv4 addresses</a>
 * @see <a href="https://www.iana.org/assignments/iana-ipv6-special-registry/">IANA's special IPv6 addresses</a>
 */
public final class PublicAddresses implements AddressPolicy {

    private static final List<Block> IPV4 = List.of(
            Block.of("0.0.0.0/8", "an address of “this network”"),
            Block.of("10.0.0.0/8", "a private address"),
            Block.of("100.64.0.0/10", "an address inside a carrier's network"),
            Block.of("127.0.0.0/8", "this machine itself"),
            Block.of("169.254.0.0/16", "a link-local address, where clouds keep their metadata"),
            Block.of("172.16.0.0/12", "a private address"),
            Block.of("192.0.0.0/24", "an address of protocols"),
            Block.of("192.0.2.0/24", "an address for documentation"),
            Block.of("192.88.99.0/24", "an address of relays"),
            Block.of("192.168.0.0/16", "a private address"),
            Block.of("198.18.0.0/15", "an address for benchmarks"),
            Block.of("198.51.100.0/24", "an address for documentation"),
            Block.of("203.0.113.0/24", "an address for documentation"),
            Block.of("224.0.0.0/4", "a multicast address"),
            Block.of("240.0.0.0/4", "a reserved address"));

    private static final List<Block> IPV6 = List.of(
            Block.of("::1/128", "this machine itself"),
            Block.of("::/96", "no address of a public server"),
            Block.of("fe80::/10", "a link-local address"),
            Block.of("fc00::/7", "a private (unique local) address"),
            Block.of("ff00::/8", "a multicast address"),
            Block.of("2001::/23", "an address of protocols or benchmarks"),
            Block.of("2001:db8::/32", "an address for documentation"),
            Block.of("3fff::/20", "an address for documentation"));

    private static final Block GLOBAL = Block.of("2000::/3", "");
    private static final Block TRANSLATED = Block.of("64:ff9b::/96", "");
    private static final Block SIX_TO_FOUR = Block.of("2002::/16", "");

    @Override
    public Optional<String> refusal(InetAddress address) {
        byte[] octets = address.getAddress();
        if (address instanceof Inet4Address) {
            return within(IPV4, octets);
        }
        if (TRANSLATED.holds(octets)) {
            return within(IPV4, Arrays.copyOfRange(octets, 12, 16));
        }
        if (SIX_TO_FOUR.holds(octets)) {
            return within(IPV4, Arrays.copyOfRange(octets, 2, 6));
        }
        Optional<String> known = within(IPV6, octets);
        return known.isPresent() || GLOBAL.holds(octets) ? known : Optional.of("no address of a public server");
    }

    private static Optional<String> within(List<Block> blocks, byte[] octets) {
        return blocks.stream()
                .filter(block -> block.holds(octets))
                .map(Block::what)
                .findFirst();
    }

    /** All addresses that begin with the same bits. */
    private record Block(byte[] start, int bits, String what) {

        static Block of(String text, String what) {
            int slash = text.indexOf('/');
            return new Block(octets(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)), what);
        }

        /** Of a literal: nothing is looked up. */
        private static byte[] octets(String literal) {
            try {
                return InetAddress.getByName(literal).getAddress();
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(literal, e);
            }
        }

        boolean holds(byte[] octets) {
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((octets[bit / 8] & mask) != (start[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
