package vn.sontay.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Installation;

/**
 * Who may say on whose behalf a request comes (WEB-5): the proxies that TRUSTED_PROXIES names, as addresses or ranges such as
 * {@code 127.0.0.1, 10.0.0.0/8, ::1}. What anybody else writes in X-Forwarded-For or X-Forwarded-Proto is not read.
 */
@ApplicationScoped
public class Proxies {

    private static final Pattern LITERAL = Pattern.compile("[0-9.]{7,15}|[0-9a-fA-F.:]*:[0-9a-fA-F.:]*");

    private final List<Range> trusted;

    protected Proxies() {
        this("");
    }

    @Inject
    public Proxies(Installation installation) {
        this(installation.trustedProxies());
    }

    /**
     * @param setting addresses and ranges, with commas between
     * @throws IllegalArgumentException with the part that is neither
     */
    public Proxies(String setting) {
        this.trusted = Arrays.stream(setting.split(",")).map(String::strip).filter(part -> !part.isEmpty())
                .map(Range::of).toList();
    }

    /** @return whether the person's browser speaks https, to us or to a proxy that is trusted */
    public boolean isHttps(HttpServletRequest request) {
        return request.isSecure()
                || trusts(request.getRemoteAddr()) && "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
    }

    /** @return the address that the request comes from: the last one on its way that isn't a trusted proxy's */
    public String clientAddress(HttpServletRequest request) {
        return client(request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For")));
    }

    String client(String remote, List<String> forwardedFor) {
        List<String> way = new ArrayList<>();
        forwardedFor.forEach(header -> Arrays.stream(header.split(",")).map(String::strip).forEach(way::add));
        String client = remote;
        for (int i = way.size() - 1; i >= 0 && trusts(client) && bytes(way.get(i)) != null; i--) {
            client = way.get(i);
        }
        return client;
    }

    boolean trusts(String address) {
        byte @Nullable [] bytes = bytes(address);
        return bytes != null && trusted.stream().anyMatch(range -> range.holds(bytes));
    }

    /** @return the address in bytes, or null when the text is no address; names are never looked up */
    private static byte @Nullable [] bytes(String text) {
        try {
            return LITERAL.matcher(text).matches() ? InetAddress.getByName(text).getAddress() : null;
        } catch (UnknownHostException e) {
            return null;
        }
    }

    /** All addresses that begin with the same bits. */
    private record Range(byte[] first, int bits) {

        static Range of(String text) {
            String[] parts = text.split("/", 2);
            byte @Nullable [] first = bytes(parts[0]);
            if (first == null) {
                throw new IllegalArgumentException(text);
            }
            int most = first.length * Byte.SIZE;
            int bits = parts.length == 1 ? most : parts[1].matches("\\d{1,3}") ? Integer.parseInt(parts[1]) : -1;
            if (bits < 0 || bits > most) {
                throw new IllegalArgumentException(text);
            }
            return new Range(first, bits);
        }

        boolean holds(byte[] address) {
            if (address.length != first.length) {
                return false;
            }
            int left = bits;
            for (int i = 0; left > 0; i++, left -= Byte.SIZE) {
                int mask = left >= Byte.SIZE ? 0xff : 0xff << Byte.SIZE - left & 0xff;
                if (((address[i] ^ first[i]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
