package io.rizhi.gateway.platform;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * The address a request comes from. {@code X-Forwarded-For} is believed only as far as its entries were added by proxies that
 * the operator named; from anybody else it is ignored.
 */
public final class CallerAddress {

    private static final int ADDRESS_BITS_4 = 32;
    private static final int ADDRESS_BITS_6 = 128;

    private final List<IpSubnetFilterRule> trusted;

    /** @param trustedProxies addresses ({@code 10.0.0.7}) or networks ({@code 10.0.0.0/24}) */
    public CallerAddress(List<String> trustedProxies) {
        this.trusted = trustedProxies.stream().map(CallerAddress::rule).toList();
    }

    /** The caller's address as text. */
    public String of(ServerHttpRequest request) {
        @Nullable InetSocketAddress remote = request.getRemoteAddress();
        @Nullable InetAddress address = remote == null ? null : remote.getAddress();
        if (address == null) {
            return "unknown";
        }
        return trusted.isEmpty() ? address.getHostAddress() : forwarded(request, address);
    }

    private String forwarded(ServerHttpRequest request, InetAddress nearest) {
        List<String> hops = request.getHeaders().getValuesAsList("X-Forwarded-For");
        InetAddress at = nearest;
        for (int i = hops.size() - 1; i >= 0 && isTrusted(at); i--) {
            @Nullable InetAddress before = parse(hops.get(i));
            if (before == null) {
                break;
            }
            at = before;
        }
        return at.getHostAddress();
    }

    private boolean isTrusted(InetAddress address) {
        InetSocketAddress socket = new InetSocketAddress(address, 0);
        return trusted.stream().anyMatch(rule -> rule.matches(socket));
    }

    private static IpSubnetFilterRule rule(String network) {
        String[] parts = network.split("/", -1);
        @Nullable InetAddress address = parse(parts[0]);
        if (address == null || parts.length > 2) {
            throw new IllegalArgumentException("trusted-proxies: " + network + " (expected: an address or a network)");
        }
        int bits = address.getAddress().length == 4 ? ADDRESS_BITS_4 : ADDRESS_BITS_6;
        return new IpSubnetFilterRule(
                address, parts.length == 2 ? Integer.parseInt(parts[1]) : bits, IpFilterRuleType.ACCEPT);
    }

    /** Never asks a name server: only literal addresses are read. */
    private static @Nullable InetAddress parse(String text) {
        byte @Nullable [] bytes = NetUtil.createByteArrayFromIpAddressString(text.strip());
        if (bytes == null) {
            return null;
        }
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("length: " + Arrays.toString(bytes) + " (expected: 4 or 16 bytes)", e);
        }
    }
}
