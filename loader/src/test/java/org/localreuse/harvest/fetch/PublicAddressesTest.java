package org.localreuse.harvest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {

    private final PublicAddresses policy = new PublicAddresses();

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, this network",
        "10.0.0.1, private",
        "10.255.255.255, private",
        "100.64.0.1, carrier",
        "100.127.255.255, carrier",
        "127.0.0.1, this machine",
        "127.255.255.254, this machine",
        "169.254.0.1, link-local",
        "169.254.169.254, metadata",
        "172.16.0.1, private",
        "172.31.255.255, private",
        "192.0.0.8, protocols",
        "192.0.2.1, documentation",
        "192.88.99.1, relays",
        "192.168.1.1, private",
        "198.18.0.1, benchmarks",
        "198.19.255.255, benchmarks",
        "198.51.100.7, documentation",
        "203.0.113.7, documentation",
        "224.0.0.1, multicast",
        "240.0.0.1, reserved",
        "255.255.255.255, reserved",
        "::, no address of a public server",
        "::1, this machine",
        "::10.0.0.1, no address of a public server",
        "::ffff:127.0.0.1, this machine",
        "::ffff:10.0.0.1, private",
        "64:ff9b::a00:1, private",
        "64:ff9b::7f00:1, this machine",
        "64:ff9b::a9fe:a9fe, metadata",
        "64:ff9b:1::a00:1, no address of a public server",
        "100::1, no address of a public server",
        "2001::1, protocols",
        "2001:2::1, benchmarks",
        "2001:10::1, protocols",
        "2001:db8::1, documentation",
        "2002:7f00:1::, this machine",
        "2002:c0a8:101::1, private",
        "3fff::1, documentation",
        "5f00::1, no address of a public server",
        "fc00::1, unique local",
        "fd12:3456:789a::1, unique local",
        "fe80::1, link-local",
        "fec0::1, no address of a public server",
        "ff02::1, multicast",
    })
    void refusesWhatIsNotPublic(String literal, String reason) throws UnknownHostException {
        assertThat(policy.refusal(InetAddress.getByName(literal)))
                .hasValueSatisfying(what -> assertThat(what).contains(reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "100.63.255.255",
                "100.128.0.0",
                "128.0.0.1",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.1",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2606:4700:4700::1111",
                "2a00:1450:4009::200e",
                "64:ff9b::101:101",
                "2002:101:101::1"
            })
    void letsThroughWhatIsPublic(String literal) throws UnknownHostException {
        assertThat(policy.refusal(InetAddress.getByName(literal))).isEmpty();
    }
}
