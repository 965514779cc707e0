package vn.sontay.training.people.security.factor;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Installation;

/**
 * The one address at which passkeys work (SFA-9).
 *
 * @param name the host, to which keys are bound for good
 * @param origin scheme, host and port, as a browser tells them
 */
public record PasskeySite(String name, String origin) {

    /** @return what PUBLIC_URL says, or in a demo this machine's own address; empty where browsers make no passkeys for it */
    public static Optional<PasskeySite> of(Installation installation) {
        return installation.publicUrl().or(() -> installation.demo()
                ? Optional.of(installation.address())
                : Optional.empty()).flatMap(PasskeySite::read);
    }

    private static Optional<PasskeySite> read(String url) {
        URI address;
        try {
            address = URI.create(url);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        @Nullable
        String scheme = address.getScheme();
        @Nullable
        String host = address.getHost();
        if (scheme == null || host == null || !isNamed(host) || !isSafe(scheme, host)) {
            return Optional.empty();
        }
        boolean usual = address.getPort() < 0 || "https".equalsIgnoreCase(scheme) && address.getPort() == 443
                || "http".equalsIgnoreCase(scheme) && address.getPort() == 80;
        String name = host.toLowerCase(Locale.ROOT);
        return Optional.of(new PasskeySite(name,
                scheme.toLowerCase(Locale.ROOT) + "://" + name + (usual ? "" : ":" + address.getPort())));
    }

    /** An address in numbers has no name to which a key could be bound. */
    private static boolean isNamed(String host) {
        return !host.startsWith("[") && !host.matches("[0-9.]+");
    }

    private static boolean isSafe(String scheme, String host) {
        return "https".equalsIgnoreCase(scheme)
                || "http".equalsIgnoreCase(scheme) && host.equalsIgnoreCase("localhost");
    }
}
