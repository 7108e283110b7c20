package dev.outloud.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.net.Answer.Failed;
import java.io.IOException;
import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing in a private network is asked, however its address is written. */
class PrivateNetworkTest extends GatewayFixture {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost:8080/",
                "http://2130706433/",
                "http://[::1]/",
                "http://[::ffff:10.0.0.1]/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[fd00:ec2::254]/",
                "http://100.100.100.200/",
                "http://[64:ff9b::a00:1]/",
                "http://[2002:a00:1::]/"
            })
    void asksNoMachineOfItsOwnNetwork(String address) {
        Gateway outward = new Gateway(SITE, Reach.PUBLIC, waited::add);
        assertTrue(failure(outward.get(WebRequest.page(address)))
                .startsWith("PRIVATE_ADDRESS: leads to this machine or its own network ("));
    }

    @Test
    void isNotLedIntoAPrivateNetworkByARedirect() {
        InetAddress home = InetAddress.getLoopbackAddress();
        Gateway outward = new Gateway(SITE, new Lookup(home::equals), waited::add);
        web.redirect("/a", "http://10.0.0.1/secret");
        Failed failed = assertInstanceOf(Failed.class, outward.get(WebRequest.page(web.url("/a"))));
        assertEquals(Fault.PRIVATE_ADDRESS, failed.fault());
        assertEquals("http://10.0.0.1/secret", failed.at());
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "192.0.1.1", "172.32.0.1", "100.128.0.1", "223.255.255.255", "2606:4700::1111"})
    void publicAddressesMayBeAsked(String address) throws IOException {
        assertTrue(PublicAddresses.contain(InetAddress.getByName(address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.255.255.255",
                "100.64.0.1",
                "168.63.129.16",
                "172.31.255.255",
                "192.168.1.1",
                "198.19.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "fe80::1",
                "fc00::1",
                "ff02::1",
                "2001::1",
                "2001:db8::1",
                "64:ff9b:1::1"
            })
    void allOthersMayNot(String address) throws IOException {
        assertFalse(PublicAddresses.contain(InetAddress.getByName(address)));
    }

    @Test
    void onePrivateAddressAmongSeveralIsEnoughToRefuseAName() throws IOException {
        InetAddress[] both = {InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1")};
        Gateway outward = new Gateway(SITE, new Lookup(host -> both, PublicAddresses::contain), waited::add);
        assertEquals(
                "PRIVATE_ADDRESS: leads to this machine or its own network (10.0.0.1)",
                failure(outward.get(WebRequest.page("http://both.example/"))));
    }
}
